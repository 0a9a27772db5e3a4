import { broughtTo, type Plan, type PlanInput } from '@healcast/engine';
import { refused } from '../problem.ts';
import { courseOfForecast } from '../store/clinic/courses.ts';
import { inClinic } from '../store/database.ts';
import type { StoredForecast } from '../store/forecasts.ts';
import { openForecast } from './private-link.ts';
import type { Rooms } from './route.ts';

/** The plan of somebody's own series, and the days that are booked and not done yet. */
export interface PlanOfLink {
  input: PlanInput;
  booked: string[];
  plan: Plan;
}

/** The same with the language it is told in, and the clinic whose page it is. */
type SpokenPlan = PlanOfLink & { language: string; clinicId: string };

/**
 * The plan behind a private link, worked out anew for today: sessions done and booked stay, the
 * rest follows from how the skin has healed so far, with the device that is in use.
 * @param today ISO date
 * @throws ProblemError 404 without a forecast, 422 where the engine refuses
 */
export async function planOfLink(rooms: Rooms, token: string, today: string): Promise<SpokenPlan> {
  const kept = await openForecast(rooms, token);
  const course = await inClinic(rooms.database, kept.clinicId, (work) =>
    courseOfForecast(work, kept.id),
  );
  const { input, booked } = planInputOf(kept, today, course?.planned_sessions ?? undefined);
  const answer = await rooms.pool.plan(input, kept.language);
  if (!answer.ok) throw refused(answer.refusal);
  const { language, clinicId } = kept;
  return { input, booked, plan: answer.value, language, clinicId };
}

function planInputOf(kept: StoredForecast, today: string, wanted: number | undefined) {
  const {
    patient,
    area,
    sessions = [],
    plannedSessions = [],
    checkIns = [],
  } = broughtTo(kept.input, today);
  const all = [...sessions, ...plannedSessions].toSorted((left, right) =>
    left.date.localeCompare(right.date),
  );
  const booked = plannedSessions.map(({ date }) => date).toSorted();
  const last = all.at(-1);
  const earliest = [today, last?.date ?? today].toSorted().at(-1) as string;
  const left = wanted === undefined ? 0 : wanted - all.length;
  const constraints = {
    ...(last && { modality: [last.modality] }),
    // A clinic that has planned a number is followed; a series it has finished may still be kept up.
    ...(left > 0 && { maxSessions: left }),
  };
  const said = checkIns.filter(({ date }) => date <= earliest);
  const input: PlanInput = {
    ...{ patient, area, goal: 'firmness', earliest, sessions: all, constraints, checkIns: said },
  };
  return { input, booked };
}
