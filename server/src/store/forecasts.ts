import type { Forecast, ForecastInput } from '@healcast/engine';
import { sql } from 'kysely';
import { hashLinkToken, isLinkToken, newLinkToken } from '../access/link-token.ts';
import { type Database, inClinic, type Work } from './database.ts';
import { type LetterHouse, type LetterOrder, writeLetter } from './letters.ts';

/** What is to be kept. */
export interface ForecastToSave {
  clinicId: string;
  input: ForecastInput;
  /** Itself, or the bytes of its JSON as the engine's thread wrote them. */
  output: Forecast | Uint8Array;
  /** BCP 47, as the person reads it. */
  language: string;
}

/** A kept forecast. */
export interface StoredForecast extends ForecastToSave {
  id: string;
  output: Forecast;
  createdAt: Date;
  expiresAt: Date;
  /** How often check-ins moved it, and when they last did. */
  version: number;
  changedAt: Date;
}

/**
 * Keeps a forecast and, when asked, promises its letter in the same transaction: a saved forecast
 * whose letter was lost cannot exist.
 * @returns the forecast's id and the token of its private link, which is kept nowhere else.
 */
export async function saveForecast(
  house: LetterHouse,
  forecast: ForecastToSave & { letter?: Pick<LetterOrder, 'to' | 'kind'> },
): Promise<{ id: string; token: string; letterId?: string }> {
  const { clinicId, language, letter } = forecast;
  const token = newLinkToken();
  // One statement is a transaction of its own: it names its clinic itself, in the same round trip.
  if (!letter) return { id: await writeForecast(house.database, forecast, token, 'alone'), token };
  return inClinic(house.database, clinicId, async (work) => {
    const id = await insertForecast(work, forecast, token);
    const order = { ...letter, token, forecastId: id, clinicId, language };
    return { id, token, letterId: await writeLetter(house, work, order) };
  });
}

/** Writes a forecast and its link inside a transaction that is already the clinic's. */
export function insertForecast(
  work: Work,
  forecast: ForecastToSave,
  token: string,
): Promise<string> {
  return writeForecast(work, forecast, token, 'within');
}

async function writeForecast(
  work: Database | Work,
  { clinicId, input, output, language }: ForecastToSave,
  token: string,
  /** Whether the clinic was named before; a statement alone does it on the way. */
  named: 'within' | 'alone',
): Promise<string> {
  const json = output instanceof Uint8Array ? output : JSON.stringify(output);
  const clinic =
    named === 'alone' ? sql`, set_config('app.clinic_id', ${clinicId}::text, true)` : sql``;
  const { rows } = await sql<{ id: string }>`
    with made as (
      insert into forecast (clinic_id, language, input, output, provenance)
      select ${clinicId}::uuid, ${language}, ${JSON.stringify(input)}::jsonb,
        given.output, (given.output -> 'provenance')::jsonb
      from (select ${json}::json as output) as given ${clinic}
      returning id, clinic_id)
    insert into private_link (token_hash, clinic_id, forecast_id)
    select ${hashLinkToken(token)}, clinic_id, id from made
    returning forecast_id as id`.execute(work);
  return (rows[0] as { id: string }).id;
}

/** The forecast behind a private link, or undefined: unknown, deleted, expired, not a token. */
export async function findForecast(
  house: Pick<LetterHouse, 'database'>,
  token: string,
): Promise<StoredForecast | undefined> {
  const link = await openLink(house, token);
  if (!link) return undefined;
  return inClinic(house.database, link.clinic_id, async (work) => {
    return forecastById(work, link.forecast_id);
  });
}

/** A kept forecast by its id, inside a transaction of its clinic. `forUpdate` holds it until the end. */
export async function forecastById(
  work: Work,
  id: string,
  forUpdate = false,
): Promise<StoredForecast | undefined> {
  const asked = work
    .selectFrom('forecast')
    .selectAll()
    .where('id', '=', id)
    .where('expires_at', '>', sql<Date>`now()`);
  const row = await (forUpdate ? asked.forUpdate() : asked).executeTakeFirst();
  if (!row) return undefined;
  const { input, output, language, version } = row;
  const when = {
    createdAt: row.created_at,
    expiresAt: row.expires_at,
    changedAt: row.changed_at,
  };
  return { id, clinicId: row.clinic_id, input, output, language, version, ...when };
}

/** Keeps a forecast told in another language; its calendar is fetched anew. */
export async function keepLanguage(
  work: Work,
  id: string,
  { language, output }: { language: string; output: Forecast },
): Promise<void> {
  await work
    .updateTable('forecast')
    .set(({ eb }) => ({
      language,
      output: JSON.stringify(output),
      provenance: JSON.stringify(output.provenance),
      version: eb('version', '+', 1),
      changed_at: sql<Date>`now()`,
    }))
    .where('id', '=', id)
    .execute();
}

/**
 * Erases the forecast behind a private link with everything that hangs on it: the link, its
 * letters (also those not sent yet), their attempts, copies in the outbox and, unless a clinic keeps
 * them in its record, its check-ins (migration 0008).
 * @returns false when there was nothing.
 */
export async function deleteForecast(
  house: Pick<LetterHouse, 'database'>,
  token: string,
): Promise<boolean> {
  const link = await openLink(house, token);
  if (!link) return false;
  return inClinic(house.database, link.clinic_id, async (work) => {
    const done = await work
      .deleteFrom('forecast')
      .where('id', '=', link.forecast_id)
      .executeTakeFirst();
    return done.numDeletedRows > 0n;
  });
}

/** The one look across clinics: whose forecast this exact token opens. */
async function openLink(
  { database }: Pick<LetterHouse, 'database'>,
  token: string,
): Promise<{ clinic_id: string; forecast_id: string } | undefined> {
  if (!isLinkToken(token)) return undefined;
  const found = await sql<{ clinic_id: string; forecast_id: string }>`
    select clinic_id, forecast_id from open_link(${hashLinkToken(token)})`.execute(database);
  return found.rows[0];
}
