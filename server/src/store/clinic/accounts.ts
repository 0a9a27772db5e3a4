import { sql } from 'kysely';
import { hashPassword } from '../../access/password.ts';
import type { Role, Staff } from '../../access/staff.ts';
import { clinicById } from '../clinics.ts';
import type { Database, Work } from '../database.ts';
import { asAccount, asStaff } from './staff-work.ts';

/** The account behind an address, or undefined. */
export async function findAccount({ database }: { database: Database }, email: string) {
  const { rows } = await sql<{ account_id: string; password_hash: string }>`
    select * from find_account(${email})`.execute(database);
  const found = rows[0];
  return found && { accountId: found.account_id, passwordHash: found.password_hash };
}

/** Makes an account in a transaction that is its own already. */
export async function insertAccount(
  work: Work,
  made: { id: string; email: string; name: string; password: string; demo?: boolean },
): Promise<void> {
  const { id, name, demo = false } = made;
  await work
    .insertInto('account')
    .values({ id, email: made.email.toLowerCase(), name, demo })
    .execute();
  await work
    .insertInto('account_key')
    .values({
      account_id: id,
      password_hash: await hashPassword(made.password),
      totp_sealed: null,
      totp_offer: null,
    })
    .execute();
}

/** The clinics where an account works, in the order it came to them. */
export async function clinicsOf(house: { database: Database }, accountId: string) {
  const rows = await asAccount(house, accountId, (work) =>
    work
      .selectFrom('membership')
      .innerJoin('clinic', 'clinic.id', 'membership.clinic_id')
      .select(['membership.clinic_id', 'role', 'settings'])
      .where('account_id', '=', accountId)
      .where('active', '=', true)
      .orderBy('since')
      .execute(),
  );
  return rows.map((row) => ({
    id: row.clinic_id,
    name: row.settings.name,
    role: row.role as Role,
  }));
}

/** Who is signed in, as the page shows it. @throws Error when the account is gone (a fault) */
export async function describeMe(house: { database: Database }, staff: Staff) {
  const [own, clinics, clinic] = await Promise.all([
    asStaff(house, staff, (work) =>
      work
        .selectFrom('account')
        .innerJoin('account_key', 'account_key.account_id', 'account.id')
        .select(['name', 'email', 'totp_sealed'])
        .where('account.id', '=', staff.accountId)
        .executeTakeFirstOrThrow(),
    ),
    clinicsOf(house, staff.accountId),
    clinicById(house, staff.clinicId),
  ]);
  if (!clinic) throw new Error('The clinic of a sign-in is gone.');
  const { name, demo, timeZone } = clinic.settings;
  return {
    accountId: staff.accountId,
    name: own.name,
    email: own.email,
    role: staff.role,
    secondFactor: own.totp_sealed !== null,
    factorMissing: staff.factorMissing ?? false,
    clinic: { id: clinic.id, slug: clinic.slug, name, demo, timeZone },
    clinics,
  };
}

/** Whether the account of this transaction is one of the demo's. */
export async function isDemoAccount(work: Work, accountId: string): Promise<boolean> {
  const { demo } = await work
    .selectFrom('account')
    .select('demo')
    .where('id', '=', accountId)
    .executeTakeFirstOrThrow();
  return demo;
}

/** Sets a new password of the account of this transaction. */
export async function setPassword(work: Work, accountId: string, password: string): Promise<void> {
  await work
    .updateTable('account_key')
    .set({ password_hash: await hashPassword(password) })
    .where('account_id', '=', accountId)
    .execute();
}
