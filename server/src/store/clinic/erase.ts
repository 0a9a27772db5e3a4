import { sql } from 'kysely';
import type { Work } from '../database.ts';

/**
 * Erases a person with all that hangs on them: private pages and their letters, the request they came
 * by, sessions, check-ins, messages, results. The audit log keeps the id alone.
 * @returns false without such a person
 */
export async function erasePerson(work: Work, personId: string): Promise<boolean> {
  // These point the other way: the person's rows to them.
  await sql`delete from letter where id in (
    select notice_id from message m join course c on c.id = m.course_id where c.person_id = ${personId})`.execute(
    work,
  );
  // Notices to the clinic name what they are about by its id.
  await sql`delete from letter l where l.about <> '{}' and exists (
    select from jsonb_each_text(l.about) as a where a.value in (
      select id::text from course where person_id = ${personId}
      union select a.id::text from alert a join course c on c.id = a.course_id where c.person_id = ${personId}
      union select id::text from lead where person_id = ${personId}))`.execute(work);
  await sql`delete from forecast where id in (
    select forecast_id from course where person_id = ${personId}
    union select forecast_id from lead where person_id = ${personId})`.execute(work);
  const gone = await work.deleteFrom('person').where('id', '=', personId).executeTakeFirst();
  return gone.numDeletedRows > 0n;
}
