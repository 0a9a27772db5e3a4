import { sql } from 'kysely';
import { hashLinkToken, isLinkToken, newLinkToken } from '../../access/link-token.ts';
import type { Role, Staff } from '../../access/staff.ts';
import type { Database, Work } from '../database.ts';
import { tellAll } from './live.ts';
import { asAccount } from './staff-work.ts';

/** Seen again after this long is written down; each request would be a write otherwise. */
const NOTE_EVERY_MS = 60_000;

/** Signs an account in at a clinic. @returns the token for the cookie, kept nowhere else */
export async function beginSignIn(
  work: Work,
  { accountId, clinicId, device }: { accountId: string; clinicId: string; device: string },
): Promise<string> {
  const token = newLinkToken();
  await work
    .insertInto('sign_in')
    .values({
      token_hash: hashLinkToken(token),
      account_id: accountId,
      clinic_id: clinicId,
      device,
    })
    .execute();
  return token;
}

/** Who holds this token, or undefined: unknown, revoked, expired, idle for 12 hours, left the clinic. */
export async function whoHolds(
  house: { database: Database },
  token: string,
): Promise<Staff | undefined> {
  if (!isLinkToken(token)) return undefined;
  const { rows } = await sql<{
    sign_in_id: string;
    account_id: string;
    clinic_id: string;
    role: Role;
    last_seen_at: Date;
    factor_missing: boolean;
  }>`select * from open_sign_in(${hashLinkToken(token)})`.execute(house.database);
  const found = rows[0];
  if (!found) return undefined;
  const staff = {
    accountId: found.account_id,
    clinicId: found.clinic_id,
    role: found.role,
    signInId: found.sign_in_id,
    factorMissing: found.factor_missing,
  };
  if (Date.now() - found.last_seen_at.getTime() > NOTE_EVERY_MS)
    await asAccount(house, staff.accountId, (work) =>
      work
        .updateTable('sign_in')
        .set({ last_seen_at: sql<Date>`now()` })
        .where('id', '=', staff.signInId)
        .execute(),
    );
  return staff;
}

/** Where this account is signed in, the latest first. */
export async function signInsOf(work: Work, here: string) {
  const rows = await work
    .selectFrom('sign_in')
    .select(['id', 'device', 'signed_in_at', 'last_seen_at'])
    .where('expires_at', '>', sql<Date>`now()`)
    .where('last_seen_at', '>', sql<Date>`now() - interval '12 hours'`)
    .orderBy('last_seen_at', 'desc')
    .execute();
  return rows.map((row) => ({
    id: row.id,
    here: row.id === here,
    device: row.device,
    signedInAt: row.signed_in_at.toISOString(),
    lastSeenAt: row.last_seen_at.toISOString(),
  }));
}

/** Ends one sign-in of the account of this transaction. @returns false when there is none */
export async function endSignIn(work: Work, id: string): Promise<boolean> {
  const ended = await work
    .deleteFrom('sign_in')
    .where('id', '=', id)
    .returning('clinic_id')
    .execute();
  await leaveBoards(work, ended);
  return ended.length > 0;
}

/** Ends all sign-ins of the account of this transaction. */
export async function endSignIns(work: Work): Promise<void> {
  await leaveBoards(work, await work.deleteFrom('sign_in').returning('clinic_id').execute());
}

/** Ends all sign-ins of the account of this transaction but one. */
export async function endOtherSignIns(work: Work, but: string): Promise<void> {
  const ended = await work
    .deleteFrom('sign_in')
    .where('id', '!=', but)
    .returning('clinic_id')
    .execute();
  await leaveBoards(work, ended);
}

/** A board that is open in a browser asks nothing by itself: it is told, asks, and learns that it is out. */
const leaveBoards = (work: Work, ended: readonly { clinic_id: string }[]) =>
  tellAll(
    work,
    ended.map((one) => one.clinic_id),
  );
