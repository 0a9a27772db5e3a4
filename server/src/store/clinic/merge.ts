import type { Area } from '@healcast/engine';
import { sql } from 'kysely';
import type { Secret } from '../../access/secret.ts';
import type { Work } from '../database.ts';
import { NEXT_SESSION_DAYS } from '../reminders.ts';

/** A course that both had, and the page that is left. */
export interface Joined {
  area: Area;
  forecastId: string | null;
}

/**
 * Empties one person into another: sessions, consents, results, courses with their pages and
 * conversations. Where both have a course on one area, the conversation of the one that goes moves to
 * the one that stays, and so does its open question when it is the more urgent. Every private link
 * keeps working: both open the page that is left.
 * @returns the courses that were joined, or undefined when one of the people is not here
 */
export async function mergePeople(
  work: Work,
  secret: Secret,
  { from, into }: { from: string; into: string },
): Promise<Joined[] | undefined> {
  const both = await work
    .selectFrom('person')
    .select('id')
    .where('id', 'in', [from, into])
    .forUpdate()
    .execute();
  if (both.length !== 2) return undefined;
  for (const table of ['session', 'consent', 'outcome', 'adverse_event', 'lead'] as const)
    await work.updateTable(table).set({ person_id: into }).where('person_id', '=', from).execute();
  const { rows: twins } = await sql<{ gone: string; stays: string }>`
    select g.id as gone, s.id as stays from course g join course s on s.area = g.area
    where g.person_id = ${from} and s.person_id = ${into}`.execute(work);
  const joined: Joined[] = [];
  for (const { gone, stays } of twins) {
    await mergeCourses(work, gone, stays);
    joined.push(await mergePages(work, secret, gone, stays));
    await work.deleteFrom('course').where('id', '=', gone).execute();
  }
  await work.updateTable('course').set({ person_id: into }).where('person_id', '=', from).execute();
  await sql`update recovery r set person_id = ${into}, name = p.family_name || ', ' || p.given_name
    from person p where p.id = ${into} and r.person_id = ${from}`.execute(work);
  await work.deleteFrom('person').where('id', '=', from).execute();
  return joined;
}

async function mergeCourses(work: Work, gone: string, stays: string): Promise<void> {
  const { rows } = await sql<{ more: boolean }>`
    select g.rank > s.rank as more from recovery g, recovery s
    where g.course_id = ${gone} and s.course_id = ${stays}`.execute(work);
  // One question is open on a course at a time: the less urgent of two is closed, with a word.
  const close = rows[0]?.more ? stays : gone;
  await work
    .updateTable('alert')
    .set({
      answered_at: sql<Date>`now()`,
      action: 'none',
      note: 'Merged with a more urgent question.',
    })
    .where('course_id', '=', close)
    .where('answered_at', 'is', null)
    .execute();
  // What a forecast said of a day counts once.
  await sql`update met_forecast m set course_id = ${stays} where course_id = ${gone} and not exists (
    select from met_forecast o
    where o.course_id = ${stays} and o.date = m.date and o.measure = m.measure)`.execute(work);
  for (const table of ['alert', 'message', 'check_in'] as const)
    await work.updateTable(table).set({ course_id: stays }).where('course_id', '=', gone).execute();
  await sql`update recovery s set
      rank = greatest(s.rank, g.rank), unread = s.unread + g.unread, check_ins = s.check_ins + g.check_ins,
      waiting_since = case when g.rank > s.rank then g.waiting_since else s.waiting_since end,
      due_at = case when g.rank > s.rank then g.due_at else s.due_at end,
      waiting_for = case when g.rank > s.rank then g.waiting_for else s.waiting_for end,
      handed_over = case when g.rank > s.rank then g.handed_over else s.handed_over end,
      last_session = greatest(s.last_session, g.last_session), until = greatest(s.until, g.until),
      last_check_in = greatest(s.last_check_in, g.last_check_in)
    from recovery g where s.course_id = ${stays} and g.course_id = ${gone}`.execute(work);
}

/** Leaves one page of two; the link of the other opens it from now on. */
async function mergePages(
  work: Work,
  secret: Secret,
  gone: string,
  stays: string,
): Promise<Joined> {
  const courses = await work
    .selectFrom('course')
    .select(['id', 'area', 'forecast_id', 'sealed_token', 'planned_sessions', 'package_sessions'])
    .where('id', 'in', [gone, stays])
    .execute();
  const left = courses.find(({ id }) => id === stays);
  const other = courses.find(({ id }) => id === gone);
  if (!left || !other) throw new Error('A course was gone while it was held.');
  const counts = {
    planned_sessions: left.planned_sessions ?? other.planned_sessions,
    package_sessions: left.package_sessions ?? other.package_sessions,
  };
  await work.updateTable('course').set(counts).where('id', '=', stays).execute();
  if (!left.forecast_id && other.forecast_id && other.sealed_token) {
    const sealed = secret.seal(secret.open(other.sealed_token, gone), stays);
    await work.updateTable('course').set({ forecast_id: null }).where('id', '=', gone).execute();
    await work
      .updateTable('course')
      .set({ forecast_id: other.forecast_id, sealed_token: sealed })
      .where('id', '=', stays)
      .execute();
  } else if (left.forecast_id && other.forecast_id)
    await joinPages(work, secret, other.forecast_id, left.forecast_id);
  return { area: left.area, forecastId: left.forecast_id ?? other.forecast_id };
}

async function joinPages(work: Work, secret: Secret, gone: string, stays: string): Promise<void> {
  for (const table of ['check_in', 'private_link', 'letter'] as const)
    await work
      .updateTable(table)
      .set({ forecast_id: stays })
      .where('forecast_id', '=', gone)
      .execute();
  await moveReminders(work, secret, gone, stays);
  await work.deleteFrom('forecast').where('id', '=', gone).execute();
}

/**
 * Reminders asked for on either page come from the one that stays: to the address that was given last,
 * without any kind that was stopped on one of them, and none that the other page has sent already.
 */
async function moveReminders(
  work: Work,
  secret: Secret,
  gone: string,
  stays: string,
): Promise<void> {
  const wishes = await work
    .selectFrom('reminder_wish')
    .selectAll()
    .where('forecast_id', 'in', [gone, stays])
    .orderBy('asked_at', 'desc')
    .execute();
  const [newest] = wishes;
  if (!newest || !wishes.some(({ forecast_id }) => forecast_id === gone)) return;
  const resealed = (sealed: Buffer) => secret.seal(secret.open(sealed, newest.forecast_id), stays);
  const wish = {
    asked_at: newest.asked_at,
    sealed_recipient: resealed(newest.sealed_recipient),
    sealed_token: resealed(newest.sealed_token),
    stopped: [...new Set(wishes.flatMap(({ stopped }) => stopped))],
  };
  await work
    .insertInto('reminder_wish')
    .values({ clinic_id: newest.clinic_id, forecast_id: stays, ...wish })
    .onConflict((conflict) => conflict.column('forecast_id').doUpdateSet(wish))
    .execute();
  // Sent for about the same day on the page that goes: not again from the one that stays.
  await sql`update reminder s set state = g.state, settled_at = g.settled_at, why = g.why
    from reminder g
    where g.forecast_id = ${gone} and s.forecast_id = ${stays} and g.kind = s.kind
      and s.state = 'planned' and g.state in ('promised', 'skipped')
      and s.due_at < g.due_at + make_interval(days => ${NEXT_SESSION_DAYS}::int)`.execute(work);
  await sql`update reminder g set forecast_id = ${stays} where forecast_id = ${gone} and not exists (
    select from reminder s where s.forecast_id = ${stays} and s.kind = g.kind)`.execute(work);
}
