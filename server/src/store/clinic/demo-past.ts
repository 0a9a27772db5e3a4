import type { CheckInAnswers, Triage } from '@healcast/engine';
import { type RawBuilder, sql } from 'kysely';
import type { Work } from '../database.ts';
import { dueAt, openNow } from './answer-clock.ts';
import { hoursOf, settingsOf } from './practice.ts';

/** Keeps a check-in of an earlier moment, for the demo alone: all others are kept when they happen. */
export async function keepPastCheckIn(
  work: Work,
  clinicId: string,
  past: {
    courseId: string;
    forecastId: string | null;
    answers: CheckInAnswers;
    triage: Triage;
    at: Date;
  },
): Promise<void> {
  await work
    .insertInto('check_in')
    .values({
      ...{ id: crypto.randomUUID(), clinic_id: clinicId, course_id: past.courseId },
      ...{ forecast_id: past.forecastId, date: past.answers.date, urgency: past.triage.urgency },
      answers: JSON.stringify(past.answers),
      triage: JSON.stringify(past.triage),
      at: past.at,
    })
    .execute();
  await work
    .updateTable('recovery')
    .set(({ eb }) => ({ check_ins: eb('check_ins', '+', 1), last_check_in: past.at }))
    .where('course_id', '=', past.courseId)
    .execute();
}

/** Keeps a question that was answered so many minutes after somebody could look at it, never late. */
export async function keepPastAlert(
  work: Work,
  staff: { clinicId: string; accountId: string },
  past: {
    courseId: string;
    because: 'check-in' | 'message';
    at: Date;
    minutes: number;
    action: string;
  },
): Promise<Date> {
  const hours = hoursOf(await settingsOf(work, staff.clinicId));
  const raised = past.at.getTime();
  const { open, until } = openNow(hours, raised);
  const seen = open ? raised : (until ?? raised);
  const due = dueAt(hours, 'amber', raised);
  const answered = new Date(Math.max(raised, Math.min(seen + past.minutes * 60_000, due - 60_000)));
  await work
    .insertInto('alert')
    .values({
      ...{ id: crypto.randomUUID(), clinic_id: staff.clinicId, course_id: past.courseId },
      ...{ urgency: 'within-48h', signal: 'amber', because: past.because, raised_at: past.at },
      due_at: new Date(due),
      ...{ answered_at: answered, answered_by: staff.accountId, action: past.action, note: null },
    })
    .execute();
  return answered;
}

/** Keeps a question in words and the answer to it, both read. */
export async function keepPastMessages(
  work: Work,
  staff: { clinicId: string; accountId: string },
  past: { courseId: string; question: string; askedAt: Date; answer: string; answeredAt: Date },
): Promise<void> {
  const both = { clinic_id: staff.clinicId, course_id: past.courseId, notice_id: null };
  await work
    .insertInto('message')
    .values([
      {
        ...{ ...both, id: crypto.randomUUID(), text: past.question, at: past.askedAt },
        ...{ account_id: null, read_at: past.answeredAt },
      },
      {
        ...{ ...both, id: crypto.randomUUID(), text: past.answer, at: past.answeredAt },
        ...{ account_id: staff.accountId, read_at: past.answeredAt },
      },
    ])
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
  const first = (column: string): RawBuilder<Date> => sql<Date>`least(${sql.ref(column)}, ${then})`;
  await work.updateTable('session').set({ saved_at: then }).where('id', '=', sessionId).execute();
  await work
    .updateTable('course')
    .set({ created_at: first('created_at') })
    .where('id', '=', courseId)
    .execute();
  await work
    .updateTable('person')
    .set({ created_at: first('created_at') })
    .where('id', '=', personId)
    .execute();
}
