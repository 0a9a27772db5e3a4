import { createHash } from 'node:crypto';
import { sql } from 'kysely';
import type { Database, Work } from '../database.ts';

/** A passkey as the account's own list shows it. */
export interface KeptPasskey {
  id: string;
  name: string;
  backedUp: boolean;
  madeAt: string;
  lastUsedAt: string | null;
}

const hashOf = (word: string) => createHash('sha256').update(word).digest();

/** Keeps a challenge until it is answered, for five minutes at most. */
export async function keepChallenge(
  { database }: { database: Database },
  challenge: string,
  boundTo?: string,
): Promise<void> {
  await database
    .deleteFrom('passkey_challenge')
    .where('expires_at', '<', sql<Date>`now()`)
    .execute();
  await database
    .insertInto('passkey_challenge')
    .values({ hash: hashOf(challenge), bound_to: boundTo ? hashOf(boundTo) : null })
    .execute();
}

/** Takes a challenge, once. @returns false when it is unknown, used, too old or of somebody else */
export async function takeChallenge(
  { database }: { database: Database },
  challenge: string,
  boundTo?: string,
): Promise<boolean> {
  const taken = await database
    .deleteFrom('passkey_challenge')
    .where('hash', '=', hashOf(challenge))
    .where('expires_at', '>', sql<Date>`now()`)
    .where('bound_to', boundTo ? '=' : 'is', boundTo ? hashOf(boundTo) : null)
    .executeTakeFirst();
  return taken.numDeletedRows > 0n;
}

/** The passkey of an id, whoever holds it, or undefined. */
export async function findPasskey({ database }: { database: Database }, id: string) {
  const { rows } = await sql<{
    account_id: string;
    public_key: Buffer;
    counter: string;
    transports: string[];
  }>`select * from find_passkey(${id})`.execute(database);
  const found = rows[0];
  return (
    found && {
      accountId: found.account_id,
      publicKey: found.public_key,
      counter: Number(found.counter),
      transports: found.transports,
    }
  );
}

/** What an account has beside its password, and whether a clinic of its asks for a second factor. */
export async function factorsOf({ database }: { database: Database }, accountId: string) {
  const { rows } = await sql<{ has_passkey: boolean; is_required: boolean }>`
    select * from factors_of(${accountId}::uuid)`.execute(database);
  return {
    hasPasskey: rows[0]?.has_passkey ?? false,
    isRequired: rows[0]?.is_required ?? false,
  };
}

/** Adds a passkey to the account of this transaction. @returns false when it is there already */
export async function addPasskey(
  work: Work,
  passkey: {
    id: string;
    accountId: string;
    publicKey: Uint8Array;
    counter: number;
    transports: string[];
    name: string;
    backedUp: boolean;
  },
): Promise<boolean> {
  const { id, accountId, publicKey, counter, transports, name, backedUp } = passkey;
  const added = await work
    .insertInto('passkey')
    .values({
      ...{ id, account_id: accountId, public_key: Buffer.from(publicKey), transports, name },
      ...{ counter: String(counter), backed_up: backedUp, last_used_at: null },
    })
    .onConflict((conflict) => conflict.column('id').doNothing())
    .executeTakeFirst();
  return (added.numInsertedOrUpdatedRows ?? 0n) > 0n;
}

/** Notes a use, in the account's own transaction. @returns false when the counter went back meanwhile */
export async function usePasskey(work: Work, id: string, counter: number): Promise<boolean> {
  const used = await work
    .updateTable('passkey')
    .set({ counter: String(counter), last_used_at: sql<Date>`now()` })
    .where('id', '=', id)
    .where(({ or, eb }) => or([eb('counter', '<', String(counter)), eb(sql.val(counter), '=', 0)]))
    .executeTakeFirst();
  return used.numUpdatedRows > 0n;
}

/** The passkeys of the account of this transaction, the first first. */
export async function passkeysOf(work: Work): Promise<(KeptPasskey & { transports: string[] })[]> {
  const rows = await work.selectFrom('passkey').selectAll().orderBy('made_at').execute();
  return rows.map((row) => ({
    ...{ id: row.id, name: row.name, backedUp: row.backed_up, transports: row.transports },
    madeAt: row.made_at.toISOString(),
    lastUsedAt: row.last_used_at?.toISOString() ?? null,
  }));
}

/** Gives a passkey another name. @returns false when there is none */
export async function renamePasskey(work: Work, id: string, name: string): Promise<boolean> {
  const done = await work
    .updateTable('passkey')
    .set({ name })
    .where('id', '=', id)
    .executeTakeFirst();
  return done.numUpdatedRows > 0n;
}

/** Takes a passkey away. @returns false when there is none */
export async function removePasskey(work: Work, id: string): Promise<boolean> {
  const gone = await work.deleteFrom('passkey').where('id', '=', id).executeTakeFirst();
  return gone.numDeletedRows > 0n;
}
