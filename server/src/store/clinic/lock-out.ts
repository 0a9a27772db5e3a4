import { sql } from 'kysely';
import type { Secret } from '../../access/secret.ts';
import type { Database } from '../database.ts';

type Kept = { database: Database; secret: Secret };

const TRIES = 5;
const LOCK_MINUTES = 15;

/** Until when sign-in by this address is locked, or undefined. Unknown addresses lock as well. */
export async function lockedUntil({ database, secret }: Kept, email: string) {
  const row = await database
    .selectFrom('sign_in_failure')
    .select('locked_until')
    .where('email_mark', '=', secret.markAddress(email))
    .where('locked_until', '>', sql<Date>`now()`)
    .executeTakeFirst();
  return row?.locked_until ?? undefined;
}

/** Notes a failure. @returns true when it locked the address: after five, and after each one more. */
export async function noteFailure({ database, secret }: Kept, email: string): Promise<boolean> {
  const { rows } = await sql<{ failures: number }>`
    insert into sign_in_failure as f (email_mark, failures) values (${secret.markAddress(email)}, 1)
    on conflict (email_mark) do update set last_at = now(),
      failures = case when f.last_at < now() - interval '1 day' then 1 else f.failures + 1 end,
      locked_until = case when f.last_at >= now() - interval '1 day' and f.failures + 1 >= ${TRIES}
        then now() + make_interval(mins => ${LOCK_MINUTES}::int) end
    returning failures`.execute(database);
  return (rows[0]?.failures ?? 0) >= TRIES;
}

/** Forgets failures after a sign-in. */
export async function forgetFailures({ database, secret }: Kept, email: string): Promise<void> {
  await database
    .deleteFrom('sign_in_failure')
    .where('email_mark', '=', secret.markAddress(email))
    .execute();
}
