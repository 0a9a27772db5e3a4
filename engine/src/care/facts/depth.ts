import type { Facts } from '../../guidance/facts.ts';
import type { DepthRule } from '../../knowledge/area.ts';
import type { Knowledge } from '../../knowledge.ts';
import type { Area, Modality } from '../../record/vocabulary.ts';

/** The usual and the greatest depth for an area and a device; undefined where nobody wrote them. */
export function depthRuleOf(
  knowledge: Pick<Knowledge, 'areas' | 'modalities'>,
  area: Area,
  modality: Modality,
): DepthRule | undefined {
  const course = knowledge.modalities.get(modality)?.course;
  return knowledge.areas.get(area)?.depths.find((rule) => rule.course === course);
}

/**
 * The limits a depth is held against. The usual depth depends on the skin type: where that is
 * unknown it is only told if it would come out the same for every skin.
 */
export function depthFacts(
  rule: DepthRule | undefined,
  depthMm: number | undefined,
  phototype: number | undefined,
): Facts {
  if (!rule) return { 'depth-mm': depthMm };
  const { usualToMm, usualToMmDarkerSkin, mostMm } = rule;
  return {
    'depth-mm': depthMm,
    'depth-most-mm': mostMm,
    'depth-usual-mm':
      phototype === undefined
        ? sameForAll(depthMm, usualToMm, usualToMmDarkerSkin)
        : phototype >= 4
          ? usualToMmDarkerSkin
          : usualToMm,
  };
}

function sameForAll(depthMm: number | undefined, lighter: number, darker: number) {
  if (lighter === darker || (depthMm !== undefined && depthMm > lighter)) return lighter;
  return depthMm !== undefined && depthMm <= darker ? darker : undefined;
}
