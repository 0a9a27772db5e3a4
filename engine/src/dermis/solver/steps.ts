/** A schedule cut into segments between sessions, and each segment into the steps of a grid. */
import type { ModelSession } from './definition.ts';
import { atStep, type DaySpacing, type GridLayout } from './layout.ts';
import { ModelFault } from './parse.ts';

export interface Step {
  readonly from: number;
  readonly length: number;
  /** Which step of the layout it is, or is a part of. */
  readonly nominal: number;
}

export interface Segment {
  readonly from: number;
  readonly to: number;
  readonly session: ModelSession | undefined;
  /** Nothing follows the last one, so its steps may reach beyond its end. */
  readonly last: boolean;
}

/** Times (days) closer than this are the same time. */
export const NEAR = 1e-9;

/** @throws ModelFault when a session lies before day 0 */
export function segmentsOf(sessions: readonly ModelSession[], days: number): Segment[] {
  const due = [...sessions].sort((a, b) => a.day - b.day).filter((session) => session.day <= days);
  const first = due[0];
  if (first !== undefined && first.day < 0) throw new ModelFault('a session lies before day 0');
  const list: Segment[] = [];
  if (first === undefined || first.day > NEAR) {
    const to = first?.day ?? days;
    list.push({ from: 0, to, session: undefined, last: first === undefined });
  }
  for (const [i, session] of due.entries()) {
    const next = due[i + 1];
    const to = next?.day ?? days;
    list.push({ from: session.day, to, session, last: next === undefined });
  }
  return list;
}

/**
 * The steps of one grid through a segment.
 * @param reach how far (day) the steps of a last segment have to go; its own end at least
 */
export function stepsOf(
  grid: GridLayout,
  segment: Segment,
  halvings: number,
  reach: number,
): Step[] {
  const list: Step[] = [];
  const parts = 2 ** halvings;
  const end = segment.last ? reach : segment.to;
  let at = segment.from;
  for (let i = 0; end - at > NEAR; i += 1) {
    const whole = atStep(grid.steps, i);
    // A last step may go beyond the end: a length more would need exponential weights of its own.
    const fits = segment.last || end - at >= whole - NEAR;
    const lengths = fits ? [whole] : fill(end - at, grid.steps);
    if (i === 0) lengths.splice(0, 1, ...cutAtDay(at, lengths[0] as number));
    for (const piece of lengths) {
      for (let part = 0; part < parts && end - at > NEAR; part += 1) {
        list.push({ from: at, length: piece / parts, nominal: i });
        at += piece / parts;
      }
    }
  }
  // A session on the very day of the next one, or on the last day, still needs one point.
  return list.length > 0 ? list : [{ from: segment.from, length: 0, nominal: 0 }];
}

/** The whole days of a segment. A day with a session on it belongs to what comes after. */
export function daysOf({ from, to, session, last }: Segment): { first: number; count: number } {
  const opened = session !== undefined && from - Math.floor(from) < NEAR;
  const firstDay = Math.max(1, Math.ceil(from - NEAR));
  const first = opened && firstDay >= 1 ? firstDay : Math.max(1, Math.floor(from + NEAR) + 1);
  const until = last ? Math.floor(to + NEAR) : Math.ceil(to - NEAR) - 1;
  return { first, count: Math.max(0, until - first + 1) };
}

/**
 * The days of a segment that are written: at the spacing its time since the session asks for, and
 * its last one, since the next session moves what comes after it.
 */
export function writtenDays(segment: Segment, spacing: readonly DaySpacing[]): number[] {
  const { first, count } = daysOf(segment);
  const last = first + count - 1;
  const list: number[] = [];
  let every = 1;
  let next = 0;
  for (let day = first; day <= last; day += every) {
    while ((spacing[next]?.from ?? Number.POSITIVE_INFINITY) <= day - segment.from + NEAR) {
      every = (spacing[next] as DaySpacing).every;
      next += 1;
    }
    list.push(day);
  }
  if (count > 0 && list.at(-1) !== last) list.push(last);
  return list;
}

/** Whether two segments are equal but for their place in time and what their sessions do. */
export function alike(a: Segment, b: Segment): boolean {
  const [daysA, daysB] = [daysOf(a), daysOf(b)];
  return (
    a.last === b.last &&
    Math.abs(a.to - a.from - (b.to - b.from)) < NEAR &&
    Math.abs(daysA.first - a.from - (daysB.first - b.from)) < NEAR &&
    daysA.count === daysB.count
  );
}

/** Where the steps of a grid come to an end. */
export function endOf(steps: readonly Step[]): number {
  const { from, length } = steps.at(-1) as Step;
  return from + length;
}

/**
 * The first step after a session ends on the first output day if that lies inside it: what has just
 * begun to move fast is no polynomial, and only the points of a step are exact.
 */
function cutAtDay(from: number, length: number): number[] {
  const toDay = Math.floor(from + NEAR) + 1 - from;
  return toDay < length - NEAR ? [toDay, length - toDay] : [length];
}

/**
 * What is left before a session, in steps of lengths that occur anyway and a rest: a length of its
 * own would need exponential weights of its own, which cost more than a step.
 */
function fill(left: number, lengths: readonly number[]): number[] {
  const pieces: number[] = [];
  let rest = left;
  for (const length of [...new Set(lengths)].sort((a, b) => b - a)) {
    for (; rest >= length - NEAR; rest -= length) pieces.push(length);
  }
  return rest > NEAR ? [...pieces, rest] : pieces;
}

/** All lengths that occur, shortest first. */
export function distinctLengths(cut: readonly (readonly Step[])[]): number[] {
  const list: number[] = [];
  for (const steps of cut) {
    let last = -1;
    for (const { length } of steps) {
      // Steps of one length follow each other.
      if (length === last) continue;
      last = length;
      if (!list.some((known) => Math.abs(known - length) < NEAR)) list.push(length);
    }
  }
  return list.sort((a, b) => a - b);
}
