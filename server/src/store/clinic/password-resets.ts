import { sql } from 'kysely';
import { hashLinkToken, isLinkToken, newLinkToken } from '../../access/link-token.ts';
import type { Database, Work } from '../database.ts';
import { type LetterHouse, writeLetter } from '../letters.ts';
import { asStaff } from './staff-work.ts';

interface Forgetful {
  accountId: string;
  clinicId: string;
  email: string;
}

/** Promises the letter with a link to choose a new password; an older link ends. */
export async function promiseReset(house: LetterHouse, account: Forgetful): Promise<void> {
  await asStaff(house, account, async (work) => {
    const own = await work
      .selectFrom('account')
      .select('demo')
      .where('id', '=', account.accountId)
      .executeTakeFirst();
    // Nobody reads the letters of demo accounts.
    if (own?.demo === false) await writeReset(house, work, account);
  });
}

/** The same inside a transaction in the account's name. */
export async function writeReset(
  house: LetterHouse,
  work: Work,
  { accountId, clinicId, email }: Forgetful,
): Promise<void> {
  const token = newLinkToken();
  await work.deleteFrom('password_reset').where('account_id', '=', accountId).execute();
  await work
    .insertInto('password_reset')
    .values({ token_hash: hashLinkToken(token), account_id: accountId })
    .execute();
  await writeLetter(house, work, {
    ...{ token, clinicId, to: email, kind: 'reset' },
    ...{ forecastId: null, about: { accountId } },
  });
}

/** Whose link this is, or undefined: unknown, used, older than 30 minutes. */
export async function openReset({ database }: { database: Database }, token: string) {
  if (!isLinkToken(token)) return undefined;
  const { rows } = await sql<{ account_id: string; email: string }>`
    select * from open_reset(${hashLinkToken(token)})`.execute(database);
  const found = rows[0];
  return found && { accountId: found.account_id, email: found.email };
}

/** Takes a link, once, in the account's own transaction. @returns false when somebody was quicker */
export async function takeReset(work: Work, token: string): Promise<boolean> {
  const taken = await work
    .deleteFrom('password_reset')
    .where('token_hash', '=', hashLinkToken(token))
    .where('expires_at', '>', sql<Date>`now()`)
    .executeTakeFirst();
  return taken.numDeletedRows > 0n;
}
