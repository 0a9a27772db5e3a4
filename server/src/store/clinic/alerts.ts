import { sql } from 'kysely';
import { fromKysely } from 'pg-boss';
import type { Staff } from '../../access/staff.ts';
import type { Work } from '../database.ts';
import type { LetterHouse } from '../letters.ts';
import { ANSWER_CLOCK, type ClockJob } from '../queues.ts';
import { dueAt } from './answer-clock.ts';
import { hoursOf, settingsOf } from './practice.ts';
import type { Signal, Urgency } from './record-tables.ts';
import { writeToClinic } from './write-to-clinic.ts';

const RANK: Record<Urgency, number> = {
  routine: 0,
  'within-week': 1,
  'within-48h': 2,
  'same-day': 3,
  emergency: 4,
};
/** After this many hand-overs nobody is written to any more; the board keeps it on top. */
const MOST_HAND_OVERS = 4;

const signalOf = (urgency: Urgency): Signal =>
  RANK[urgency] >= RANK['same-day'] ? 'red' : 'amber';

/**
 * Opens a question that somebody must answer, or makes the open one more urgent; in the caller's
 * transaction, with the job of its answer clock and the notice to the clinic.
 */
export async function raiseAlert(
  house: LetterHouse,
  work: Work,
  clinicId: string,
  raised: { courseId: string; urgency: Urgency; because: 'check-in' | 'message' },
): Promise<void> {
  const { courseId, urgency, because } = raised;
  const settings = await settingsOf(work, clinicId);
  const signal = signalOf(urgency);
  // One at a time for each course: its row of the board is the lock.
  const row = await work
    .selectFrom('recovery')
    .select('rank')
    .where('course_id', '=', courseId)
    .forUpdate()
    .executeTakeFirst();
  if (!row || RANK[urgency] <= row.rank) return;
  const due = new Date(dueAt(hoursOf(settings), signal, Date.now()));
  const open = await work
    .updateTable('alert')
    .set({ urgency, signal, due_at: sql<Date>`least(due_at, ${due})` })
    .where('course_id', '=', courseId)
    .where('answered_at', 'is', null)
    .returning('id')
    .executeTakeFirst();
  const id = open?.id ?? crypto.randomUUID();
  if (!open)
    await work
      .insertInto('alert')
      .values({
        ...{ id, clinic_id: clinicId, course_id: courseId, urgency, signal, because, due_at: due },
        ...{ answered_at: null, answered_by: null, action: null, note: null },
      })
      .execute();
  await work
    .updateTable('recovery')
    .set({
      rank: RANK[urgency],
      waiting_since: sql`least(waiting_since, now())`,
      due_at: sql<Date>`least(due_at, ${due})`,
      waiting_for: because,
    })
    .where('course_id', '=', courseId)
    .execute();
  await startClock(house, work, { alertId: id, clinicId }, due);
  if (!open) await writeToClinic(house, work, clinicId, { kind: 'question' });
}

async function startClock({ boss }: LetterHouse, work: Work, job: ClockJob, due: Date) {
  const options = { startAfter: due, db: fromKysely(work) };
  if (!(await boss.send(ANSWER_CLOCK, job, options)))
    throw new Error(`The clock of alert ${job.alertId} was not taken.`);
}

/**
 * The answer clock of an alert ran out: it goes from who held it to everybody, the clinic is
 * written to, and the clock starts anew.
 * @returns whether it was handed over; not when it was answered or its time was moved
 */
export async function handOver(house: LetterHouse, work: Work, job: ClockJob): Promise<boolean> {
  const alert = await work
    .selectFrom('alert')
    .selectAll()
    .where('id', '=', job.alertId)
    .where('answered_at', 'is', null)
    .where('due_at', '<=', sql<Date>`now()`)
    .forUpdate()
    .executeTakeFirst();
  if (!alert) return false;
  const settings = await settingsOf(work, job.clinicId);
  const due = new Date(dueAt(hoursOf(settings), alert.signal, Date.now()));
  const count = alert.handed_over + 1;
  await work
    .updateTable('alert')
    .set({ handed_over: count, due_at: due })
    .where('id', '=', alert.id)
    .execute();
  await work
    .updateTable('recovery')
    .set({ handed_over: count, due_at: due, assigned_to: null })
    .where('course_id', '=', alert.course_id)
    .execute();
  if (count > MOST_HAND_OVERS) return true;
  await startClock(house, work, job, due);
  await writeToClinic(house, work, job.clinicId, { kind: 'hand-over' });
  return true;
}

/** Answers what is open on a course. @returns false when nothing was */
export async function settleAlert(
  work: Work,
  staff: Pick<Staff, 'accountId'>,
  settled: { courseId: string; action: string; note?: string | null | undefined },
): Promise<boolean> {
  const { courseId, action } = settled;
  const done = await work
    .updateTable('alert')
    .set({
      ...{ answered_at: sql<Date>`now()`, answered_by: staff.accountId, action },
      note: settled.note ?? null,
    })
    .where('course_id', '=', courseId)
    .where('answered_at', 'is', null)
    .executeTakeFirst();
  await work
    .updateTable('recovery')
    .set({
      ...{ rank: 0, waiting_since: 'infinity', due_at: null, waiting_for: null },
      ...{ handed_over: 0, unread: 0 },
    })
    .where('course_id', '=', courseId)
    .execute();
  return done.numUpdatedRows > 0n;
}
