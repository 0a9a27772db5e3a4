import type { Forecast, ForecastInput } from '@healcast/engine';
import { sql } from 'kysely';
import { hashLinkToken, isLinkToken, newLinkToken } from '../access/link-token.ts';
import { inClinic, type Work } from './database.ts';
import { type LetterHouse, type LetterOrder, writeLetter } from './letters.ts';

/** What is to be kept. */
export interface ForecastToSave {
  clinicId: string;
  input: ForecastInput;
  output: Forecast;
  /** BCP 47, as the person reads it. */
  language: string;
}

/** A kept forecast. */
export interface StoredForecast extends ForecastToSave {
  id: string;
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
  return inClinic(house.database, clinicId, async (work) => {
    const id = await insertForecast(work, forecast, token);
    if (!letter) return { id, token };
    const order = { ...letter, token, forecastId: id, clinicId, language };
    return { id, token, letterId: await writeLetter(house, work, order) };
  });
}

/** Writes a forecast and its link inside a transaction that is already the clinic's. */
export async function insertForecast(
  work: Work,
  { clinicId, input, output, language }: ForecastToSave,
  token: string,
): Promise<string> {
  const { id } = await work
    .insertInto('forecast')
    .values({
      clinic_id: clinicId,
      language,
      input: JSON.stringify(input),
      output: JSON.stringify(output),
      provenance: JSON.stringify(output.provenance),
    })
    .returning('id')
    .executeTakeFirstOrThrow();
  await work
    .insertInto('private_link')
    .values({ token_hash: hashLinkToken(token), clinic_id: clinicId, forecast_id: id })
    .execute();
  return id;
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

/**
 * Erases the forecast behind a private link with everything that hangs on it: the link, its
 * letters (also those not sent yet), their attempts and copies in the outbox.
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
