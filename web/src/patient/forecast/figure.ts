import type { Certainty, ForecastInput, Modality } from '@healcast/engine';

type Sources = typeof import('virtual:healcast/sources').default;
export type Figure = keyof Sources['figures'];
type Behind = Sources['figures'][Figure];
type Layer = Behind['main'][number]['layers'][number];

/** Whom a number is for: the layers of the knowledge that speak of others are left out. */
export interface FigureOf {
  modality?: Modality | undefined;
  depthMm?: number | undefined;
  /** Levels of covariates that hold: the area, the device, how loose the skin is. */
  levels?: readonly string[] | undefined;
}

/** The person and session of a forecast as its numbers are layered. */
export function figureOf(
  { patient, area }: Pick<ForecastInput, 'patient' | 'area'>,
  { modality, depthMm }: { modality: Modality; depthMm?: number | undefined },
): FigureOf {
  return { modality, depthMm, levels: [area, modality, patient.laxity ?? ''] };
}

/** From the surest down. */
const CERTAINTIES: readonly Certainty[] = ['high', 'moderate', 'low', 'very-low'];

/** How sure one may be of things that stand together: as of the least sure one. */
export function leastCertainty(
  parts: readonly { certainty?: Certainty | undefined }[],
): Certainty | undefined {
  const places = parts.map(({ certainty }) => (certainty ? CERTAINTIES.indexOf(certainty) : -1));
  return CERTAINTIES[Math.max(-1, ...places)];
}

/** What stands behind a number for one person: findings, the least certainty of them, and the documents. */
export function behindFigure({ main, also }: Behind, of: FigureOf) {
  const fits = ({ only }: { only?: string | undefined }) =>
    only === undefined || !of.levels || of.levels.includes(only);
  const entries = main
    .filter(fits)
    .map((entry) => ({ ...entry, layers: layersFor(entry.layers, of) }))
    .filter(({ layers }) => layers.length > 0);
  const layers = entries.flatMap((entry) => entry.layers);
  return {
    ids: [...new Set(layers.flatMap(({ evidence }) => evidence))],
    certainty: leastCertainty(layers),
    isJudged: layers.some(({ basis }) => basis === 'judgement'),
    numbers: entries,
    further: also.filter(fits),
  };
}

function layersFor(all: readonly Layer[], { modality, depthMm, levels = [] }: FigureOf): Layer[] {
  const course = modality === 'rf-microneedling' ? modality : 'mechanical';
  const ofCourse = all.filter((layer) => !modality || !layer.course || layer.course === course);
  const ofLevel = ofCourse.filter(({ level }) => level !== undefined && levels.includes(level));
  const layers = ofLevel.length > 0 ? ofLevel : ofCourse;
  return depthMm === undefined ? layers : atDepth(layers, depthMm);
}

/** The layers that speak of a depth: the one that holds it, or those on either side of it. */
function atDepth(layers: readonly Layer[], depthMm: number): Layer[] {
  const ends = ({ depthMm: given }: Layer): readonly [number, number] =>
    given === undefined
      ? [0, Number.POSITIVE_INFINITY]
      : typeof given === 'number'
        ? [given, given]
        : [given[0], given[1]];
  const holding = layers.filter((one) => ends(one)[0] <= depthMm && depthMm <= ends(one)[1]);
  if (holding.length > 0) return holding;
  const lower = layers.filter((one) => ends(one)[1] < depthMm).at(-1);
  const upper = layers.find((one) => ends(one)[0] > depthMm);
  return [lower, upper].filter((one) => one !== undefined);
}
