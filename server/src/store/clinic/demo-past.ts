import type { CheckInAnswers, Triage } from '@healcast/engine';
import { sql } from 'kysely';
import type { Work } from '../database.ts';

/** Keeps a check-in of some days ago, for the demo alone: all others are kept when they happen. */
export async function keepPastCheckIn(
  work: Work,
  clinicId: string,
  past: {
    courseId: string;
    forecastId: string | null;
    answers: CheckInAnswers;
    triage: Triage;
    daysAgo: number;
  },
): Promise<void> {
  await work
    .insertInto('check_in')
    .values({
      ...{ id: crypto.randomUUID(), clinic_id: clinicId, course_id: past.courseId },
      ...{ forecast_id: past.forecastId, date: past.answers.date, urgency: past.triage.urgency },
      answers: JSON.stringify(past.answers),
      triage: JSON.stringify(past.triage),
      at: sql<Date>`now() - make_interval(days => ${past.daysAgo}::int)`,
    })
    .execute();
  if (past.daysAgo === 0) return;
  await work
    .updateTable('recovery')
    .set(({ eb }) => ({
      check_ins: eb('check_ins', '+', 1),
      last_check_in: sql<Date>`now() - make_interval(days => ${past.daysAgo}::int)`,
    }))
    .where('course_id', '=', past.courseId)
    .execute();
}

/** Moves the making of a demo record to the day of its session. */
export async function backdate(
  work: Work,
  {
    courseId,
    sessionId,
    personId,
    days,
  }: { courseId: string; sessionId: string; personId: string; days: number },
): Promise<void> {
  const then = sql<Date>`now() - make_interval(days => ${days}::int)`;
  await work.updateTable('session').set({ saved_at: then }).where('id', '=', sessionId).execute();
  await work.updateTable('course').set({ created_at: then }).where('id', '=', courseId).execute();
  await work.updateTable('person').set({ created_at: then }).where('id', '=', personId).execute();
}
