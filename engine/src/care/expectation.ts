import type { Quantity } from '../knowledge/quantity.ts';
import type { Knowledge } from '../knowledge.ts';
import type { Check, CheckInput } from '../record/check.ts';
import { fixedAt } from './priors.ts';
import { personFactor } from './result/person-factor.ts';

/** Below this many percent the words warn that little is to be expected. */
const SMALL_PERCENT = 8;
const USUAL = { modality: 'automated-pen', depthMm: 1.5 } as const;

/**
 * What a full series may bring this person, in percent of firmness. Starts from how loose the
 * skin is and follows area, device and depth, age, smoking and menopause. The range always reaches no change.
 */
export function expectationOf(
  knowledge: Pick<Knowledge, 'expectations' | 'population' | 'modalities' | 'domains'>,
  { patient, area, proposed }: Pick<CheckInput, 'patient' | 'area' | 'proposed'>,
): Check['expectation'] {
  const shelf = knowledge.expectations.get('firmness');
  if (!shelf) throw new Error('The knowledge room lacks expectations/firmness.');
  const layers = Object.entries(shelf.byLaxity)
    .filter(([laxity]) => patient.laxity === undefined || laxity === patient.laxity)
    .map(([, quantity]) => quantity);
  const { modality, depthMm = USUAL.depthMm } = proposed ?? USUAL;
  const course = knowledge.modalities.get(modality)?.course;
  const factor =
    fixedAt(knowledge, 'area-response', { level: area }) *
    fixedAt(knowledge, 'modality-response', { level: modality }) *
    fixedAt(knowledge, 'depth-response', { course, depthMm }) *
    personFactor(knowledge, patient);
  const improvementPercent = {
    low: Math.min(0, ...layers.map(({ low = 0 }) => low)),
    mid: Math.round(factor * mean(layers)),
    high: Math.round(factor * Math.max(...layers.map(({ value, high = value }) => high))),
  };
  const usual = improvementPercent.mid < SMALL_PERCENT ? shelf.wordsWhenSmall : shelf.words;
  const words = forecastDeclined(knowledge, patient.ageYears) ? shelf.wordsOfOthers : usual;
  return {
    improvementPercent,
    words: words.replace(/\{(low|mid|high)\}/g, (_, end: keyof typeof improvementPercent) =>
      String(improvementPercent[end]),
    ),
    certainty: 'very-low',
    evidence: [...new Set(layers.flatMap(({ evidence }) => evidence))],
  };
}

/** Whether the age alone lies where no forecast is made: then the numbers speak of others. */
const forecastDeclined = ({ domains }: Pick<Knowledge, 'domains'>, ageYears: number) =>
  [...domains.values()].some(
    ({ fact, action, below }) =>
      fact === 'ageYears' && action === 'decline' && below !== undefined && ageYears < below,
  );

function mean(layers: readonly Quantity[]): number {
  return layers.reduce((sum, { value }) => sum + value, 0) / layers.length;
}
