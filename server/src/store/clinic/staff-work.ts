import { sql } from 'kysely';
import type { Staff } from '../../access/staff.ts';
import { type Database, inClinic, type Work } from '../database.ts';

/** One transaction in the name of a member of staff: it sees the clinic's rows and the account's own. */
export function asStaff<T>(
  { database }: { database: Database },
  { clinicId, accountId }: Pick<Staff, 'clinicId' | 'accountId'>,
  act: (work: Work) => Promise<T>,
): Promise<T> {
  return inClinic(database, clinicId, async (work) => {
    await sql`select set_config('app.account_id', ${accountId}, true)`.execute(work);
    return act(work);
  });
}

/** One transaction in the name of an account that is at no clinic yet, as while signing in. */
export function asAccount<T>(
  { database }: { database: Database },
  accountId: string,
  act: (work: Work) => Promise<T>,
): Promise<T> {
  return database.transaction().execute(async (work) => {
    await sql`select set_config('app.account_id', ${accountId}, true)`.execute(work);
    return act(work);
  });
}

/** Turns a transaction to a clinic that it just made. */
export async function enterClinic(work: Work, clinicId: string): Promise<void> {
  await sql`select set_config('app.clinic_id', ${clinicId}, true)`.execute(work);
}

/** A part of a transaction in another account's name; afterwards it is in the first one's again. */
export async function inNameOf<T>(
  work: Work,
  accountId: string,
  afterwards: string,
  act: () => Promise<T>,
): Promise<T> {
  const turnTo = (id: string) =>
    sql`select set_config('app.account_id', ${id}, true)`.execute(work);
  await turnTo(accountId);
  const done = await act();
  await turnTo(afterwards);
  return done;
}
