import type { OutcomeScale } from '../../knowledge/measure.ts';
import type { Knowledge } from '../../knowledge.ts';
import { type Measurement, measurement } from '../../record/measurement.ts';
import type { Area } from '../../record/vocabulary.ts';
import { comparable } from './change.ts';
import { type MeasuredOutcome, type OutcomeSeries, outcomeSeries } from './series.ts';

/** A forecast takes no more. */
const MOST = 100;

/**
 * What a forecast of one area may learn from measured values: changes since before the first
 * session, positive when better. Left out are values without a baseline before that session, by
 * another hand or on another spot than the baseline, and what lies outside of the contract. Values
 * of one day that read the same thing (R2, R5 and R7) count as one, by their mean: they are not
 * three days of evidence.
 * @param firstSession ISO date of the first session on the area
 */
export function measurementsFrom(
  knowledge: Pick<Knowledge, 'measures'>,
  outcomes: readonly MeasuredOutcome[],
  area: Area,
  firstSession: string,
): Measurement[] {
  const here = outcomes.filter((outcome) => outcome.area === area);
  const firsts = new Map([[area, firstSession]]);
  const changes = outcomeSeries(knowledge, here, firsts).flatMap((series) =>
    changesIn(series, firstSession),
  );
  const days = Map.groupBy(changes, ({ date, measure }) => `${date} ${measure}`);
  return [...days.values()]
    .map((same) => ({ ...(same[0] as Measurement), value: mean(same.map(({ value }) => value)) }))
    .toSorted((one, other) => one.date.localeCompare(other.date))
    .slice(-MOST);
}

const mean = (values: readonly number[]) =>
  Math.round((100 * values.reduce((sum, value) => sum + value, 0)) / values.length) / 100;

function changesIn(
  { scale, values, baseline, baselineIsBefore }: OutcomeSeries<MeasuredOutcome>,
  firstSession: string,
): Measurement[] {
  const { learnsAs, noChange } = scale;
  if (!learnsAs || (noChange === null && !baselineIsBefore)) return [];
  return values.flatMap((value) => {
    if (value.date <= firstSession) return [];
    const { sameOperator, sameSite } = comparable(baseline, value);
    if (noChange === null && (sameOperator === false || sameSite === false)) return [];
    const change = betterBy(scale, value.value, noChange === null ? baseline.value : noChange);
    if (change === undefined) return [];
    const given = { date: value.date, measure: learnsAs, value: change };
    return measurement.safeParse(given).success ? [given] : [];
  });
}

/** The change in the unit that a forecast learns in, positive when better. */
export function betterBy(
  { better, learnsAs, noChange }: OutcomeScale,
  value: number,
  from: number,
): number | undefined {
  const change = better === 'lower' ? from - value : value - from;
  if (noChange !== null || learnsAs === 'laxity-grade-change') return change;
  return from === 0 ? undefined : (100 * change) / from;
}
