import type { OutcomeScale } from '../../knowledge/measure.ts';
import type { Knowledge } from '../../knowledge.ts';
import type { Area } from '../../record/vocabulary.ts';

/** One measured value of one person, in the unit of its measure. */
export interface MeasuredOutcome {
  readonly area: Area;
  /** The id of a file of knowledge/measures. */
  readonly measure: string;
  readonly value: number;
  /** ISO date. */
  readonly date: string;
  /** The spot on the area, in the clinic's own words. */
  readonly site?: string | null | undefined;
  readonly operator?: string | null | undefined;
  readonly device?: string | null | undefined;
}

/** The values of one measure on one spot, the first first, and the one that later values are held against. */
export interface OutcomeSeries<Value extends MeasuredOutcome> {
  readonly scale: OutcomeScale;
  readonly area: Area;
  readonly values: readonly Value[];
  /** The last value up to the day of the first session, else the first of all. */
  readonly baseline: Value;
  /** Whether the baseline lies before the first session; null when that day is not known. */
  readonly baselineIsBefore: boolean | null;
}

/** The first session of each area that was treated. */
export type FirstSessions = ReadonlyMap<Area, string>;

/** How two words are compared that people type: case and spaces mean nothing. */
export const sameWord = (one: string, other: string): boolean =>
  one.trim().toLowerCase() === other.trim().toLowerCase();

/**
 * Sorts the values of one person into series. Spots of an area are kept apart where a spot was
 * measured at least twice; what is left over is one more series, so that no value is lost.
 */
export function outcomeSeries<Value extends MeasuredOutcome>(
  { measures }: Pick<Knowledge, 'measures'>,
  outcomes: readonly Value[],
  firstSessions: FirstSessions,
): OutcomeSeries<Value>[] {
  const inOrder = outcomes.toSorted((one, other) => one.date.localeCompare(other.date));
  const groups = Map.groupBy(inOrder, ({ area, measure }) => `${area} ${measure}`);
  return [...groups.values()].flatMap((group) => {
    const [{ area, measure }] = group as [Value];
    const scale = measures.get(measure);
    if (!scale) return [];
    return bySpot(group).map((values) => ({
      ...{ scale, area, values },
      ...baselineOf(values, firstSessions.get(area)),
    }));
  });
}

function bySpot<Value extends MeasuredOutcome>(group: readonly Value[]): (readonly Value[])[] {
  const spots = [...Map.groupBy(group, ({ site }) => (site ?? '').trim().toLowerCase()).values()];
  const often = spots.filter((spot) => spot.length > 1);
  const rest = group.filter((value) => !often.some((spot) => spot.includes(value)));
  return rest.length > 0 ? [...often, rest] : often;
}

function baselineOf<Value extends MeasuredOutcome>(
  values: readonly Value[],
  firstSession: string | undefined,
): Pick<OutcomeSeries<Value>, 'baseline' | 'baselineIsBefore'> {
  const first = values[0] as Value;
  if (firstSession === undefined) return { baseline: first, baselineIsBefore: null };
  const before = values.findLast(({ date }) => date <= firstSession);
  return { baseline: before ?? first, baselineIsBefore: before !== undefined };
}
