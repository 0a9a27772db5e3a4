import { sql } from 'kysely';
import { type Database, inClinic } from './database.ts';

/** Erases what a clinic need not keep: expired forecasts with their letters, old tallies and outbox copies. */
export async function forgetOld(
  { database }: { database: Database },
  clinicId: string,
): Promise<{ forecasts: number }> {
  return inClinic(database, clinicId, async (work) => {
    const expired = await work
      .deleteFrom('forecast')
      .where('expires_at', '<', sql<Date>`now()`)
      .executeTakeFirst();
    await work
      .deleteFrom('letter_tally')
      .where('promised_at', '<', sql<Date>`now() - interval '1 day'`)
      .execute();
    await work
      .deleteFrom('outbox')
      .where('put_at', '<', sql<Date>`now() - interval '30 days'`)
      .execute();
    return { forecasts: Number(expired.numDeletedRows) };
  });
}
