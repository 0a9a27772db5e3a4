import { sql } from 'kysely';
import { type Database, inClinic } from './database.ts';

/** Erases what a clinic need not keep: expired forecasts with their letters, requests that led to nothing, old tallies and outbox copies. */
export async function forgetOld(
  { database }: { database: Database },
  clinicId: string,
): Promise<{ forecasts: number }> {
  return inClinic(database, clinicId, async (work) => {
    const expired = await work
      .deleteFrom('forecast')
      .where('expires_at', '<', sql<Date>`now()`)
      .executeTakeFirst();
    // The consent of a request says how long it is kept (knowledge/words/request-en.yaml).
    await sql`delete from forecast where id in (
      select forecast_id from lead where state <> 'person'
      and consented_at < now() - interval '180 days')`.execute(work);
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
