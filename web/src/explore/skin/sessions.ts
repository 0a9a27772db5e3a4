import { DAYS } from './follow-bands.ts';

export const MOST_SESSIONS = 6;
export const LONGEST_GAP = 84;
/** The last session leaves room for what it does. */
export const LAST_DAY = DAYS - 120;

/** Sessions evenly apart, the first on day 0. */
export const evenly = (count: number, gap: number): number[] =>
  Array.from({ length: count }, (_, at) => at * gap);

/** The days between sessions, as near as whole days come where they differ. */
export const gapOf = (days: readonly number[], usual: number): number =>
  days.length < 2 ? usual : Math.round((days.at(-1) ?? 0) / (days.length - 1));

export const isEven = (days: readonly number[]): boolean =>
  days.every((day, at) => day === at * (days[1] ?? 0));

/** The same with one session elsewhere; it stays between its neighbours. */
export function moved(days: readonly number[], at: number, day: number): number[] {
  const least = (days[at - 1] ?? 0) + 1;
  const most = (days[at + 1] ?? LAST_DAY + 1) - 1;
  return days.map((one, place) => (place === at ? Math.max(least, Math.min(most, day)) : one));
}

/** More or fewer sessions: those that stay do not move, unless no room is left behind them. */
export function withCount(days: readonly number[], count: number, usual: number): number[] {
  const kept = days.slice(0, count);
  const last = kept.at(-1) ?? 0;
  const more = count - kept.length;
  if (more === 0) return kept;
  const gap = Math.min(gapOf(days, usual), Math.floor((LAST_DAY - last) / more));
  if (gap < 1) return evenly(count, usual);
  return [...kept, ...Array.from({ length: more }, (_, at) => last + (at + 1) * gap)];
}

/** The first two sessions that follow each other too soon. */
export function tooClose(days: readonly number[], least: number) {
  const at = days.findIndex((day, place) => place > 0 && day - (days[place - 1] ?? 0) < least);
  return at < 1 ? undefined : { session: at + 1, days: (days[at] ?? 0) - (days[at - 1] ?? 0) };
}
