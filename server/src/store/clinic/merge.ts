import { sql } from 'kysely';
import type { Work } from '../database.ts';

/**
 * Empties one person into another: sessions, consents, results, courses with their pages and
 * conversations. Where both have a course on one area, the conversation of the one that goes moves to
 * the one that stays, and so does its open question when it is the more urgent; its own page goes.
 * @returns false when one of them is not here
 */
export async function mergePeople(
  work: Work,
  { from, into }: { from: string; into: string },
): Promise<boolean> {
  const both = await work
    .selectFrom('person')
    .select('id')
    .where('id', 'in', [from, into])
    .forUpdate()
    .execute();
  if (both.length !== 2) return false;
  for (const table of ['session', 'consent', 'outcome', 'adverse_event', 'lead'] as const)
    await work.updateTable(table).set({ person_id: into }).where('person_id', '=', from).execute();
  const { rows: twins } = await sql<{ gone: string; stays: string }>`
    select g.id as gone, s.id as stays from course g join course s on s.area = g.area
    where g.person_id = ${from} and s.person_id = ${into}`.execute(work);
  for (const { gone, stays } of twins) await mergeCourses(work, gone, stays);
  await work.updateTable('course').set({ person_id: into }).where('person_id', '=', from).execute();
  await sql`update recovery r set person_id = ${into}, name = p.family_name || ', ' || p.given_name
    from person p where p.id = ${into} and r.person_id = ${from}`.execute(work);
  await work.deleteFrom('person').where('id', '=', from).execute();
  return true;
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
  // One private page is left; the other goes, so that erasing later leaves nothing behind.
  await sql`update check_in c set forecast_id = s.forecast_id from course s
    where s.id = ${stays} and c.course_id = s.id`.execute(work);
  await sql`delete from forecast where id = (select forecast_id from course where id = ${gone})`.execute(
    work,
  );
  await work.deleteFrom('course').where('id', '=', gone).execute();
}
