import type { Knowledge } from '../knowledge.ts';
import { addDays, daysBetween } from '../record/dates.ts';
import { planningNumber } from './plan-numbers.ts';

/** How far a series has come. */
export interface SeriesStanding {
  sessionsDone: number;
  /** Null when nobody said how many. */
  plannedSessions: number | null;
  lastSession: string;
  /** The first day the forecast of this person leaves open for needling, when there is one. */
  notBefore: string | null;
}

/**
 * `open`: no number is planned. `done`: all are. `waiting`: the skin is still at work. `due`: the
 * usual weeks. `overdue`: past them. `lapsed`: so long ago that a new series would begin.
 */
export type SeriesState = 'open' | 'done' | 'waiting' | 'due' | 'overdue' | 'lapsed';

/**
 * When the next session of a series is due: between the shortest and the longest usual spacing
 * (planning/spacing), never before the forecast allows it.
 * @param today the clinic's day; all days are ISO dates
 */
export function seriesProgress(
  knowledge: Pick<Knowledge, 'planning'>,
  { sessionsDone, plannedSessions, lastSession, notBefore }: SeriesStanding,
  today: string,
): { state: SeriesState; from: string | null; by: string | null } {
  const { value, low = value, high = value } = planningNumber(knowledge, 'spacing');
  const usual = addDays(lastSession, low);
  const from = notBefore !== null && notBefore > usual ? notBefore : usual;
  const latest = addDays(lastSession, high);
  const by = daysBetween(latest, from) > 0 ? from : latest;
  if (plannedSessions === null) return { state: 'open', from, by: null };
  if (sessionsDone >= plannedSessions) return { state: 'done', from: null, by: null };
  if (today < from) return { state: 'waiting', from, by };
  if (today <= by) return { state: 'due', from, by };
  const ends = addDays(lastSession, planningNumber(knowledge, 'series-year').value);
  return { state: today <= ends ? 'overdue' : 'lapsed', from, by };
}

/** The days between two sessions after which the next one is overdue, and after which a series lapsed. */
export function seriesLimits(knowledge: Pick<Knowledge, 'planning'>): {
  overdueDays: number;
  lapsedDays: number;
} {
  const { value, high = value } = planningNumber(knowledge, 'spacing');
  return { overdueDays: high, lapsedDays: planningNumber(knowledge, 'series-year').value };
}
