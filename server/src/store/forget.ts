import { sql } from 'kysely';
import type { Retention } from '../config.ts';
import { note } from './clinic/audit.ts';
import { shortenAudit } from './clinic/audit-seal.ts';
import { erasePerson } from './clinic/erase.ts';
import { FIRST_PRACTICE } from './clinic/practice.ts';
import { asStaff } from './clinic/staff-work.ts';
import { type Database, inClinic, type Work } from './database.ts';

interface Forgetter {
  database: Database;
  config: { retention: Retention };
}

/** How many rows went, by what they were. */
export type Forgotten = Record<
  'forecasts' | 'requests' | 'letters' | 'outbox' | 'invitations' | 'signIns' | 'people',
  number
> & {
  /** Null when lines of the log that are due to go are not as they were written: then none went. */
  auditLines: number | null;
};

/**
 * Erases what a clinic need not keep any longer (docs/hosting.md lists it). What it keeps of the people
 * in its care stays, unless the clinic itself says after how many years a record goes.
 */
export async function forgetOld(house: Forgetter, clinicId: string): Promise<Forgotten> {
  const { retention } = house.config;
  const gone = await inClinic(house.database, clinicId, async (work) => ({
    forecasts: await forgetForecasts(work, retention.forecastDays),
    requests: await forgetRequests(work),
    ...(await forgetMail(work, retention)),
  }));
  const signIns = await forgetSignIns(house, clinicId);
  const people = await forgetPeople(house, clinicId);
  const auditLines = await inClinic(house.database, clinicId, (work) =>
    shortenAudit(work, retention.auditDays),
  );
  return { ...gone, signIns, people, auditLines };
}

const daysAgo = (days: number) => sql<Date>`now() - make_interval(days => ${days}::int)`;
const count = ({ numAffectedRows = 0n }: { numAffectedRows?: bigint }) => Number(numAffectedRows);

/** Pages whose time is over, and pages without a clinic's course that nobody changed for so long. */
const forgetForecasts = async (work: Work, days: number) =>
  count(
    await sql`delete from forecast f where expires_at < now()
      or (changed_at < ${daysAgo(days)} and not exists (select from course c where c.forecast_id = f.id))`.execute(
      work,
    ),
  );

/** The consent of a request says how long it is kept (knowledge/words/request.yaml). */
const forgetRequests = async (work: Work) =>
  count(
    await sql`delete from forecast where id in (
      select forecast_id from lead where state <> 'person' and consented_at < ${daysAgo(180)})`.execute(
      work,
    ),
  );

async function forgetMail(work: Work, { outboxDays, letterDays, signInDays }: Retention) {
  // The limit of letters to an address looks back one day.
  await sql`delete from letter_tally where promised_at < ${daysAgo(1)}`.execute(work);
  await sql`delete from sign_in_failure where last_at < ${daysAgo(signInDays)}
    and coalesce(locked_until, last_at) < now()`.execute(work);
  const outbox = await sql`delete from outbox where put_at < ${daysAgo(outboxDays)}`.execute(work);
  const letters = await sql`delete from letter where settled_at < ${daysAgo(letterDays)}`.execute(
    work,
  );
  const invitations = await sql`delete from invitation
    where coalesce(accepted_at, expires_at) < ${daysAgo(signInDays)}`.execute(work);
  return { outbox: count(outbox), letters: count(letters), invitations: count(invitations) };
}

/** Sign-ins belong to their accounts alone, so each is asked in its own name. */
async function forgetSignIns(house: Forgetter, clinicId: string): Promise<number> {
  const members = await inClinic(house.database, clinicId, (work) =>
    work.selectFrom('membership').select('account_id').execute(),
  );
  let gone = 0;
  for (const { account_id: accountId } of members)
    gone += await asStaff(house, { accountId, clinicId }, async (work) =>
      count(
        await sql`delete from sign_in where least(expires_at, last_seen_at + interval '12 hours')
          < ${daysAgo(house.config.retention.signInDays)}`.execute(work),
      ),
    );
  return gone;
}

/** Records of people of whom nothing was heard or written for the years that the clinic set. */
async function forgetPeople(house: Forgetter, clinicId: string): Promise<number> {
  return inClinic(house.database, clinicId, async (work) => {
    const row = await work.selectFrom('practice').select('settings').executeTakeFirst();
    const { keepRecordsYears } = row?.settings ?? FIRST_PRACTICE;
    if (!keepRecordsYears) return 0;
    const { rows } = await sql<{ id: string }>`
      select p.id from person p where greatest(p.created_at,
        (select max(s.saved_at) from session s where s.person_id = p.id),
        (select max(o.saved_at) from outcome o where o.person_id = p.id),
        (select max(e.recorded_at) from adverse_event e where e.person_id = p.id),
        (select max(i.at) from check_in i join course c on c.id = i.course_id where c.person_id = p.id),
        (select max(m.at) from message m join course c on c.id = m.course_id where c.person_id = p.id))
        < now() - make_interval(years => ${keepRecordsYears}::int)`.execute(work);
    for (const { id } of rows) await erasePerson(work, id);
    const erased = {
      action: 'person-erased',
      subject: 'person',
      detail: { because: 'retention' },
    } as const;
    for (const { id } of rows)
      await note(work, { clinicId, accountId: null }, { ...erased, subjectId: id });
    return rows.length;
  });
}
