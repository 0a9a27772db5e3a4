import { addDays } from '../record/dates.ts';

/** Days from and to, both included, on which no session may lie. */
export type Closed = readonly [from: string, to: string];

/** How far apart sessions lie: never nearer than `low`, at best `usual`, if possible not beyond `high`. */
export interface Spacing {
  low: number;
  usual: number;
  high: number;
}

export interface Placed {
  date: string;
  low: string;
  high: string;
}

/** Everything that decides where sessions may lie. */
export interface Calendar {
  earliest: string;
  /** The latest session already done. */
  lastDone?: string;
  spacing: Spacing;
  closed: readonly Closed[];
  /** Days closed to the next session alone: those before an event, when it is the first ever. */
  closedToFirst: readonly Closed[];
}

/** The later of two ISO dates. */
export const later = (a: string, b: string) => (a > b ? a : b);
/** The sooner of two ISO dates. */
export const sooner = (a: string, b: string) => (a < b ? a : b);

/** The first day from `date` on that no range closes. */
export function firstFreeDay(date: string, closed: readonly Closed[]): string {
  const range = closed.find(([from, to]) => from <= date && date <= to);
  return range ? firstFreeDay(addDays(range[1], 1), closed) : date;
}

/** The last day down from `date` that no range closes. */
export function lastFreeDay(date: string, closed: readonly Closed[]): string {
  const range = closed.find(([from, to]) => from <= date && date <= to);
  return range ? lastFreeDay(addDays(range[0], -1), closed) : date;
}

/**
 * Places `count` sessions one after the other, each as near to the usual spacing as the closed
 * days allow: inside the spacing if there is a free day, else on the first free day behind it.
 */
export function placeSessions(count: number, calendar: Calendar): Placed[] {
  const dates: string[] = [];
  for (let number = 0; number < count; number++)
    dates.push(nextDay(dates.at(-1) ?? calendar.lastDone, number === 0, calendar));
  return dates.map((date, index) => ({ date, ...window(dates, index, calendar) }));
}

function closedFor(next: boolean, { closed, closedToFirst }: Calendar): readonly Closed[] {
  return next ? [...closed, ...closedToFirst] : closed;
}

function nextDay(previous: string | undefined, first: boolean, calendar: Calendar): string {
  const { earliest, spacing } = calendar;
  const closed = closedFor(first, calendar);
  if (previous === undefined) return firstFreeDay(earliest, closed);
  const from = later(earliest, addDays(previous, spacing.low));
  const wished = later(from, addDays(previous, spacing.usual));
  const until = later(wished, addDays(previous, spacing.high));
  const behind = firstFreeDay(wished, closed);
  if (behind <= until) return behind;
  const before = lastFreeDay(wished, closed);
  return before >= from ? before : behind;
}

/** How far one session may move while its neighbours stay where they are. */
function window(dates: readonly string[], index: number, calendar: Calendar) {
  const { earliest, spacing, lastDone } = calendar;
  const date = dates[index] as string;
  const previous = dates[index - 1] ?? lastDone;
  const next = dates[index + 1];
  let low = earliest;
  let high = addDays(date, spacing.high - spacing.usual);
  if (previous !== undefined) {
    low = later(low, addDays(previous, spacing.low));
    high = later(date, addDays(previous, spacing.high));
  }
  if (next !== undefined) {
    low = later(low, addDays(next, -spacing.high));
    high = sooner(high, addDays(next, -spacing.low));
  }
  const closed = closedFor(index === 0, calendar);
  return {
    low: openRun(date, sooner(low, date), closed, 'back'),
    high: openRun(date, later(high, date), closed, 'on'),
  };
}

/** The end of a window with nothing closed between it and the day itself. */
function openRun(date: string, end: string, closed: readonly Closed[], way: 'back' | 'on'): string {
  return closed.reduce((reached, [from, to]) => {
    if (way === 'back') return to < date && to >= reached ? addDays(to, 1) : reached;
    return from > date && from <= reached ? addDays(from, -1) : reached;
  }, end);
}
