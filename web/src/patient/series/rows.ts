import { daysBetween } from '@healcast/engine';
import type { StoredPlan } from '../../api.ts';

/** One session of a series: done, booked, or suggested within a window. */
export interface SeriesRow {
  number: number;
  date: string;
  state: 'done' | 'booked' | 'next';
  /** Days a suggested session may lie between. */
  window: { low: string; high: string } | undefined;
  /** Days since the session before. */
  gapDays: number | undefined;
  gain: StoredPlan['plan']['perSession'][number] | undefined;
}

/** The whole series in the order of its days, each session with what it adds. */
export function seriesRows({ input, booked, plan }: StoredPlan): SeriesRow[] {
  const known = (input.sessions ?? []).map(({ date }) => date).toSorted();
  const days = [
    ...known.map((date) => ({
      date,
      state: booked.includes(date) ? ('booked' as const) : ('done' as const),
      window: undefined,
    })),
    ...(plan.plan?.sessions ?? []).map(({ date, low, high }) => ({
      date,
      state: 'next' as const,
      window: low === high ? undefined : { low, high },
    })),
  ];
  return days.map((day, at) => {
    const before = days[at - 1];
    return {
      ...day,
      number: at + 1,
      gapDays: before && daysBetween(before.date, day.date),
      gain: plan.perSession[at],
    };
  });
}
