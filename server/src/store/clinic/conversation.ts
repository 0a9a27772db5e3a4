import type { Triage } from '@healcast/engine';
import { sql } from 'kysely';
import type { Work } from '../database.ts';
import { type LetterHouse, writeLetter } from '../letters.ts';
import { raiseAlert } from './alerts.ts';

/**
 * Shows a check-in that was just kept on the board of the clinic, and opens a question when it is
 * more than routine; in the transaction that keeps it. Nothing to do without a clinic's course.
 */
export async function boardCheckIn(
  house: LetterHouse,
  work: Work,
  clinicId: string,
  checkIn: Answered,
): Promise<void> {
  const courseId = await courseOf(work, checkIn);
  if (!courseId) return;
  await work
    .updateTable('recovery')
    .set(({ eb }) => ({ check_ins: eb('check_ins', '+', 1), last_check_in: sql<Date>`now()` }))
    .where('course_id', '=', courseId)
    .execute();
  const raised = { courseId, urgency: checkIn.urgency, because: 'check-in' } as const;
  if (checkIn.urgency !== 'routine') await raiseAlert(house, work, clinicId, raised);
}

/** Opens a question for a red flag in a check-in that could not be kept. */
export async function boardRedFlag(
  house: LetterHouse,
  work: Work,
  clinicId: string,
  checkIn: Answered,
): Promise<void> {
  const courseId = await courseOf(work, checkIn);
  if (!courseId) return;
  const { urgency } = checkIn;
  await raiseAlert(house, work, clinicId, { courseId, urgency, because: 'check-in' });
}

interface Answered {
  forecastId: string;
  urgency: Triage['urgency'];
}

async function courseOf(work: Work, { forecastId }: Answered): Promise<string | undefined> {
  const course = await work
    .selectFrom('course')
    .select('id')
    .where('forecast_id', '=', forecastId)
    .executeTakeFirst();
  return course?.id;
}

/**
 * Keeps what the person wrote and opens a question for the same day.
 * @returns `there` when these words were kept before under this id, `other` when other words were
 */
export async function keepPersonMessage(
  house: LetterHouse,
  work: Work,
  clinicId: string,
  { id, courseId, text }: { id?: string | undefined; courseId: string; text: string },
): Promise<'kept' | 'there' | 'other'> {
  const fresh = { id, courseId, text, accountId: null, noticeId: null };
  if (!(await insertMessage(work, clinicId, fresh))) {
    const there = await work
      .selectFrom('message')
      .select('text')
      .where('id', '=', String(id))
      .where('course_id', '=', courseId)
      .executeTakeFirst();
    return there?.text === text ? 'there' : 'other';
  }
  await work
    .updateTable('recovery')
    .set(({ eb }) => ({ unread: eb('unread', '+', 1) }))
    .where('course_id', '=', courseId)
    .execute();
  await raiseAlert(house, work, clinicId, { courseId, urgency: 'within-48h', because: 'message' });
  return 'kept';
}

/** Keeps the clinic's answer and promises the e-mail that says one is there, without its words. */
export async function keepClinicMessage(
  house: LetterHouse,
  work: Work,
  staff: { clinicId: string; accountId: string },
  { courseId, text }: { courseId: string; text: string },
): Promise<string | undefined> {
  const course = await work
    .selectFrom('course')
    .innerJoin('person', 'person.id', 'course.person_id')
    .select(['course.id', 'forecast_id', 'sealed_token', 'email', 'letters'])
    .where('course.id', '=', courseId)
    .executeTakeFirst();
  if (!course) return undefined;
  const { forecast_id: forecastId, sealed_token: sealed, email } = course;
  const { clinicId, accountId } = staff;
  const noticeId =
    forecastId && sealed && email && course.letters
      ? await writeLetter(house, work, {
          ...{ token: house.secret.open(sealed, courseId), forecastId, clinicId },
          ...{ to: email, kind: 'answer' },
        })
      : null;
  return insertMessage(work, clinicId, { courseId, text, accountId, noticeId });
}

async function insertMessage(
  work: Work,
  clinicId: string,
  message: {
    id?: string | undefined;
    courseId: string;
    text: string;
    accountId: string | null;
    noticeId: string | null;
  },
): Promise<string | undefined> {
  const made = await work
    .insertInto('message')
    .values({
      ...{ id: message.id ?? crypto.randomUUID(), clinic_id: clinicId },
      ...{ course_id: message.courseId, text: message.text },
      ...{ account_id: message.accountId, read_at: null, notice_id: message.noticeId },
    })
    .onConflict((conflict) => conflict.column('id').doNothing())
    .returning('id')
    .executeTakeFirst();
  return made?.id;
}

/** Marks as read what the other side wrote. */
export async function markRead(work: Work, courseId: string, by: 'person' | 'clinic') {
  const unread = work
    .updateTable('message')
    .set({ read_at: sql<Date>`now()` })
    .where('course_id', '=', courseId)
    .where('read_at', 'is', null)
    .where('account_id', by === 'person' ? 'is not' : 'is', null);
  const done = await unread.executeTakeFirst();
  if (by === 'clinic' && done.numUpdatedRows > 0n)
    await work
      .updateTable('recovery')
      .set({ unread: 0 })
      .where('course_id', '=', courseId)
      .execute();
}

/** The messages of a course, the first first, with how far each notice has come. */
export async function messagesOf(work: Work, courseId: string) {
  const rows = await work
    .selectFrom('message')
    .leftJoin('account', 'account.id', 'message.account_id')
    .leftJoin('letter', 'letter.id', 'message.notice_id')
    .select(['message.id', 'account_id', 'account.name', 'text', 'at', 'read_at', 'letter.state'])
    .select('notice_id')
    .where('course_id', '=', courseId)
    .orderBy('at')
    .execute();
  return rows.map((row) => ({
    id: row.id,
    from: row.account_id ? ('clinic' as const) : ('person' as const),
    name: row.name,
    text: row.text,
    at: row.at.toISOString(),
    readAt: row.read_at?.toISOString() ?? null,
    ...{ notice: row.state, noticeId: row.notice_id },
  }));
}

/** The check-ins of a course, the latest first. */
export async function checkInsOf(work: Work, courseId: string) {
  const rows = await work
    .selectFrom('check_in')
    .select(['id', 'at', sql<string>`to_char(date, 'YYYY-MM-DD')`.as('date')])
    .select(['answers', 'urgency', 'triage'])
    .where('course_id', '=', courseId)
    .orderBy('at', 'desc')
    .limit(200)
    .execute();
  return rows.map((row) => ({ ...row, at: row.at.toISOString() }));
}

/** The alerts of a course, the latest first. */
export async function alertsOf(work: Work, courseId: string) {
  const rows = await work
    .selectFrom('alert')
    .leftJoin('account', 'account.id', 'alert.answered_by')
    .select(['alert.id', 'urgency', 'signal', 'because', 'raised_at', 'due_at', 'handed_over'])
    .select(['answered_at', 'account.name', 'action', 'note'])
    .where('course_id', '=', courseId)
    .orderBy('raised_at', 'desc')
    .limit(100)
    .execute();
  return rows.map((row) => ({
    ...{ id: row.id, urgency: row.urgency, signal: row.signal, because: row.because },
    raisedAt: row.raised_at.toISOString(),
    dueAt: row.due_at.toISOString(),
    handedOver: row.handed_over,
    answeredAt: row.answered_at?.toISOString() ?? null,
    answeredBy: row.name,
    action: row.action,
    note: row.note,
  }));
}
