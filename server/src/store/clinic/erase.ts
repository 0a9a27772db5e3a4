import { sql } from 'kysely';
import type { Work } from '../database.ts';

/** The forecasts of a person: of their courses, and of the request they came by. */
const forecastsOf = (personId: string) => sql`
  select forecast_id from course where person_id = ${personId}
  union select forecast_id from lead where person_id = ${personId}`;

/** Everything the clinic of this transaction keeps about a person, table by table. */
export async function everythingAbout(work: Work, personId: string) {
  const of = async (table: string, condition: ReturnType<typeof sql>) =>
    (
      await sql<{
        row: unknown;
      }>`select to_jsonb(t) as row from ${sql.table(table)} t where ${condition}`.execute(work)
    ).rows.map(({ row }) => row);
  const own = sql`t.person_id = ${personId}`;
  const onCourse = sql`t.course_id in (select id from course where person_id = ${personId})`;
  const onForecast = sql`t.forecast_id in (${forecastsOf(personId)})`;
  const forecast = sql`t.id in (${forecastsOf(personId)})`;
  return {
    person: await of('person', sql`t.id = ${personId}`),
    // Without the sealed links: they are keys, not facts about the person.
    courses: (await of('course', own)).map((row) => ({
      ...(row as object),
      sealed_token: undefined,
    })),
    sessions: await of('session', own),
    consents: await of('consent', own),
    requests: (await of('lead', own)).map((row) => ({
      ...(row as object),
      ...{ sealed_token: undefined, address_mark: undefined },
    })),
    outcomes: await of('outcome', own),
    adverseEvents: await of('adverse_event', own),
    checkIns: await of('check_in', onCourse),
    messages: await of('message', onCourse),
    alerts: await of('alert', onCourse),
    forecasts: await of('forecast', forecast),
    letters: (await of('letter', onForecast)).map((row) => ({
      ...(row as object),
      sealed_token: undefined,
    })),
  };
}

/**
 * Erases a person with all that hangs on them: private pages and their letters, sessions, check-ins,
 * messages, results. The audit log keeps the id alone. @returns false without such a person
 */
export async function erasePerson(work: Work, personId: string): Promise<boolean> {
  await sql`delete from forecast where id in (${forecastsOf(personId)})`.execute(work);
  const gone = await work.deleteFrom('person').where('id', '=', personId).executeTakeFirst();
  return gone.numDeletedRows > 0n;
}
