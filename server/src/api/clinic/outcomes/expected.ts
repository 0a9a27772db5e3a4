import type { z } from '@healcast/engine';
import {
  type Forecast,
  type Knowledge,
  type OutcomeChange,
  type OutcomeScale,
  readingBand,
} from '@healcast/engine';
import type { expected } from '../contract/outcomes.ts';

type Expected = z.infer<typeof expected>;

/**
 * Where single readings of a measure should lie by the person's forecast, in the unit of the
 * measure, from its baseline. Undefined without a baseline before the first session, or where the
 * model does not speak of the measure.
 */
export function expectedReadings(
  knowledge: Knowledge,
  { area, measure, baseline, baselineIsBefore }: OutcomeChange,
  { firstSession, firmness }: { firstSession: string; firmness: Forecast['result']['firmness'] },
): Expected | undefined {
  const scale = knowledge.measures.get(measure);
  if (!scale || (scale.noChange === null && !baselineIsBefore)) return undefined;
  const band = readingBand(knowledge, scale, firmness);
  if (!band) return undefined;
  const read = readingFrom(scale, scale.noChange ?? baseline.value);
  const [better, middle, worse] = [band.p90, band.p50, band.p10].map((line) => line.map(read));
  const [low, high] = scale.better === 'lower' ? [better, worse] : [worse, better];
  return {
    ...{ area, measure, firstSession, day: [...band.day] },
    ...{ low: low ?? [], middle: middle ?? [], high: high ?? [] },
  };
}

/** From a change that is positive when better to what the measure reads. */
function readingFrom(
  { better, learnsAs, noChange, from: least, to: most }: OutcomeScale,
  from: number,
) {
  const sign = better === 'lower' ? -1 : 1;
  const plain = noChange !== null || learnsAs === 'laxity-grade-change';
  return (change: number) => {
    const value = plain ? from + sign * change : from * (1 + (sign * change) / 100);
    const held = Math.min(
      most ?? Number.POSITIVE_INFINITY,
      Math.max(least ?? Number.NEGATIVE_INFINITY, value),
    );
    return Math.round(held * 10_000) / 10_000;
  };
}
