import { sql } from 'kysely';
import { fromKysely, type PgBoss } from 'pg-boss';
import type { Secret } from '../access/secret.ts';
import { type Database, inClinic, type Work } from './database.ts';
import { type LetterJob, SEND_LETTER } from './queues.ts';

/** What of the house a letter needs to be promised. */
export interface LetterHouse {
  database: Database;
  boss: PgBoss;
  secret: Secret;
  config: { mailFrom: string };
}

/** A letter somebody asked for. */
export interface LetterOrder {
  /** The private link's token; the letter will hold the link. Kept sealed until the letter is settled. */
  token: string;
  /** Null for letters that belong to no forecast. */
  forecastId: string | null;
  clinicId: string;
  /** Ids of what the letter is about. */
  about?: Record<string, string>;
  /** The address it goes to. Erased when the letter is settled. */
  to: string;
  /** The occasion, as the folder knowledge/letters names it: "forecast". */
  kind: string;
  /** Without it the language of the forecast, and without that the clinic's. */
  language?: string;
}

/** Promises a letter about a saved forecast: the letter and its job are written in one transaction. */
export async function promiseLetter(
  house: LetterHouse,
  order: LetterOrder,
): Promise<{ letterId: string }> {
  const letterId = await inClinic(house.database, order.clinicId, (work) =>
    writeLetter(house, work, order),
  );
  return { letterId };
}

/** Writes letter, tally and job inside a transaction that is already the clinic's. */
export async function writeLetter(
  { boss, secret, config }: LetterHouse,
  work: Work,
  order: LetterOrder,
): Promise<string> {
  const id = crypto.randomUUID();
  await work
    .insertInto('letter')
    .values({
      id,
      clinic_id: order.clinicId,
      forecast_id: order.forecastId,
      kind: order.kind,
      about: JSON.stringify(order.about ?? {}),
      language: order.language ?? (await languageOf(work, order)),
      message_id: `<${id}@${senderDomain(config.mailFrom)}>`,
      recipient: order.to,
      sealed_token: secret.seal(order.token, id),
    })
    .execute();
  await work
    .insertInto('letter_tally')
    .values({ clinic_id: order.clinicId, address_mark: secret.markAddress(order.to) })
    .execute();
  await enqueueLetter(boss, { letterId: id, clinicId: order.clinicId }, work);
  return id;
}

/** In which language somebody is written to about a forecast, or by a clinic at all. */
async function languageOf(
  work: Work,
  { clinicId, forecastId }: Pick<LetterOrder, 'clinicId' | 'forecastId'>,
): Promise<string> {
  const asked = forecastId
    ? work.selectFrom('forecast').select('language').where('id', '=', forecastId)
    : work.selectFrom('clinic').select('language').where('id', '=', clinicId);
  return (await asked.executeTakeFirstOrThrow()).language;
}

function senderDomain(mailFrom: string): string {
  return /@([^\s>]+)/.exec(mailFrom)?.[1] ?? 'localhost';
}

/** Enqueues the job of a letter, in the given transaction when there is one. */
export async function enqueueLetter(boss: PgBoss, job: LetterJob, work?: Work): Promise<void> {
  const id = await boss.send(SEND_LETTER, job, work ? { db: fromKysely(work) } : {});
  if (!id) throw new Error(`The job of letter ${job.letterId} was not taken.`);
}

/** How many letters this address was promised by this clinic in the last hours (at most 24). */
export async function countLettersTo(
  house: Pick<LetterHouse, 'database' | 'secret'>,
  { clinicId, to, hours }: { clinicId: string; to: string; hours: number },
): Promise<number> {
  return inClinic(house.database, clinicId, async (work) => {
    const { count } = await work
      .selectFrom('letter_tally')
      .select(({ fn }) => fn.countAll<string>().as('count'))
      .where('address_mark', '=', house.secret.markAddress(to))
      .where('promised_at', '>', sql<Date>`now() - make_interval(hours => ${hours}::int)`)
      .executeTakeFirstOrThrow();
    return Number(count);
  });
}

/** A letter that was given up, for the failure list: no address, no content. */
export interface FailedLetter {
  id: string;
  forecastId: string | null;
  kind: string;
  attempts: number;
  lastProblem: string | null;
  promisedAt: Date;
  failedAt: Date | null;
}

/** Letters that could not be delivered, newest first: what a clinic must see. */
export async function failedLetters(
  { database }: Pick<LetterHouse, 'database'>,
  clinicId: string,
): Promise<FailedLetter[]> {
  return inClinic(database, clinicId, (work) =>
    work
      .selectFrom('letter')
      .select([
        'id',
        'forecast_id as forecastId',
        'kind',
        'attempts',
        'last_problem as lastProblem',
        'promised_at as promisedAt',
        'settled_at as failedAt',
      ])
      .where('state', '=', 'failed')
      .orderBy('settled_at', 'desc')
      .limit(500)
      .execute(),
  );
}
