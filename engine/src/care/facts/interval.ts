import { daysBetween } from '../../record/dates.ts';

/**
 * The fewest days between two sessions, from their dates in order. With a single session there is
 * no interval that could be too short: infinite.
 */
export function shortestIntervalDays(dates: readonly string[]): number {
  const gaps = dates.slice(1).map((date, index) => daysBetween(dates[index] ?? '', date));
  return Math.min(Number.POSITIVE_INFINITY, ...gaps);
}
