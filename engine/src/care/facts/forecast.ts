import type { Facts } from '../../guidance/facts.ts';
import { daysBetween } from '../../record/dates.ts';
import type { ForecastInput } from '../../record/forecast.ts';
import { ADJUNCTS } from '../../record/vocabulary.ts';
import { shortestIntervalDays } from './interval.ts';
import { patientFacts } from './patient.ts';

const DAYS_A_YEAR = 365;

/** Everything the findings of a forecast may speak of, as named facts. */
export function forecastFacts(input: ForecastInput): Facts {
  const { patient, area, aftercare, sessions = [], plannedSessions = [] } = input;
  const byDate = (left: { date: string }, right: { date: string }) =>
    left.date.localeCompare(right.date);
  const done = sessions.toSorted(byDate);
  const course = [...done, ...plannedSessions.toSorted(byDate)];
  const session = done.at(-1) ?? course[0];
  const [shallow, deep] = session?.depthRangeMm ?? [session?.depthMm, session?.depthMm];
  return {
    ...patientFacts(patient),
    area,
    'wants-firmness': true,
    'session-proposed': true,
    modality: session?.modality,
    // A range on both sides of 1 mm leaves open whether the needles reach the dermis.
    'depth-mm': (shallow ?? 0) < 1 && (deep ?? 0) >= 1 ? undefined : deep,
    'first-session': done.length === 0 || course.length === 1,
    'past-sessions': done.length,
    'sessions-past-year': course.filter(
      ({ date }) => Math.abs(daysBetween(date, course.at(-1)?.date ?? date)) < DAYS_A_YEAR,
    ).length,
    'shortest-interval-days': shortestIntervalDays(course.map(({ date }) => date)),
    'sun-after': aftercare?.sun,
    'actives-too-soon': aftercare?.activesTooSoon,
    hydration: aftercare?.hydration,
    ...Object.fromEntries(
      ADJUNCTS.map((adjunct) => [
        `adjunct-${adjunct}`,
        session?.adjuncts?.includes(adjunct) ?? false,
      ]),
    ),
  };
}
