import { sql } from 'kysely';
import { inClinic, type Work } from './database.ts';
import type { LetterHouse } from './letters.ts';
import type { LetterJob } from './queues.ts';

/** A letter that one worker holds, with what is needed to compose it. */
export interface LetterInHand {
  id: string;
  clinicId: string;
  forecastId: string | null;
  /** Ids of what it is about. */
  about: Record<string, string>;
  kind: string;
  language: string;
  messageId: string;
  to: string;
  /** The private link's token, opened. */
  token: string;
  attempt: number;
  promisedAt: Date;
}

/** How a try ended. `try-again` leaves the letter open; `refused` settles it as failed. */
export interface Outcome {
  outcome: 'delivered' | 'try-again' | 'refused';
  responseCode?: number | undefined;
  /** Without address or link: it is shown on the failure list. */
  problem?: string;
}

/** Longer than a delivery may take; a worker that died holds a letter no longer than this. */
export const LEASE_SECONDS = 60;

/**
 * Takes an open letter in hand: from now on it counts as being handed over, and this worker alone
 * may do it until the lease ends.
 * @returns `settled` when there is nothing to do (delivered, failed or erased), `held` when another
 * worker has it
 */
export async function takeLetter(
  house: LetterHouse,
  { letterId, clinicId }: LetterJob,
): Promise<LetterInHand | 'settled' | 'held'> {
  return inClinic(house.database, clinicId, async (work) => {
    const taken = await work
      .updateTable('letter')
      .set(({ eb }) => ({
        state: 'handing-over' as const,
        attempts: eb('attempts', '+', 1),
        lease_until: sql<Date>`now() + make_interval(secs => ${LEASE_SECONDS}::int)`,
      }))
      .where('id', '=', letterId)
      .where('state', 'in', ['promised', 'handing-over'])
      .where(({ or, eb }) =>
        or([eb('lease_until', 'is', null), eb('lease_until', '<', sql<Date>`now()`)]),
      )
      .returningAll()
      .executeTakeFirst();
    if (!taken) return (await isOpen(work, letterId)) ? 'held' : 'settled';
    await work
      .insertInto('letter_attempt')
      .values({ letter_id: letterId, clinic_id: clinicId, attempt: taken.attempts })
      .execute();
    if (taken.recipient === null || taken.sealed_token === null)
      throw new Error(`The open letter ${letterId} has no address.`); // the table's check forbids it
    return {
      id: taken.id,
      clinicId,
      forecastId: taken.forecast_id,
      kind: taken.kind,
      about: taken.about,
      language: taken.language,
      messageId: taken.message_id,
      to: taken.recipient,
      token: house.secret.open(taken.sealed_token, taken.id),
      attempt: taken.attempts,
      promisedAt: taken.promised_at,
    };
  });
}

async function isOpen(work: Work, letterId: string): Promise<boolean> {
  const row = await work
    .selectFrom('letter')
    .select('state')
    .where('id', '=', letterId)
    .executeTakeFirst();
  return row?.state === 'promised' || row?.state === 'handing-over';
}

/** Notes how the try ended. Once settled, neither the address nor the link is kept. */
export async function noteOutcome(work: Work, letter: LetterInHand, end: Outcome): Promise<void> {
  const note = { response_code: end.responseCode ?? null, problem: end.problem ?? null };
  await work
    .updateTable('letter_attempt')
    .set({ ended_at: sql<Date>`clock_timestamp()`, outcome: end.outcome, ...note })
    .where('letter_id', '=', letter.id)
    .where('attempt', '=', letter.attempt)
    .execute();
  const settled = { recipient: null, sealed_token: null, settled_at: sql<Date>`now()` };
  await work
    .updateTable('letter')
    .set({
      ...(end.outcome === 'delivered' ? { state: 'delivered' as const, ...settled } : {}),
      ...(end.outcome === 'refused' ? { state: 'failed' as const, ...settled } : {}),
      ...(end.outcome === 'try-again' ? { state: 'promised' as const } : {}),
      lease_until: null,
      last_problem: end.problem ?? null,
    })
    .where('id', '=', letter.id)
    .where('attempts', '=', letter.attempt) // a later holder's letter is not ours to settle
    .execute();
}

/** Settles a letter whose tries are used up. @returns false when it is settled or in hand. */
export async function giveUpLetter(
  { database }: Pick<LetterHouse, 'database'>,
  { letterId, clinicId }: LetterJob,
): Promise<'given-up' | 'held' | 'settled'> {
  return inClinic(database, clinicId, async (work) => {
    const done = await work
      .updateTable('letter')
      .set({
        ...{ state: 'failed', recipient: null, sealed_token: null, lease_until: null },
        settled_at: sql<Date>`now()`,
      })
      .where('id', '=', letterId)
      .where('state', 'in', ['promised', 'handing-over'])
      .where(({ or, eb }) =>
        or([eb('lease_until', 'is', null), eb('lease_until', '<', sql<Date>`now()`)]),
      )
      .executeTakeFirst();
    if (done.numUpdatedRows > 0n) return 'given-up';
    return (await isOpen(work, letterId)) ? 'held' : 'settled';
  });
}

/** Open letters of a clinic. `freeAll` first takes them from whoever held them: only a sole process may. */
export async function openLetters(
  { database }: Pick<LetterHouse, 'database'>,
  clinicId: string,
  freeAll: boolean,
): Promise<LetterJob[]> {
  return inClinic(database, clinicId, async (work) => {
    const open = ['promised', 'handing-over'] as const;
    if (freeAll)
      await work
        .updateTable('letter')
        .set({ lease_until: null })
        .where('state', 'in', open)
        .execute();
    const rows = await work
      .selectFrom('letter')
      .select('id')
      .where('state', 'in', open)
      .where(({ or, eb }) =>
        or([eb('lease_until', 'is', null), eb('lease_until', '<', sql<Date>`now()`)]),
      )
      .orderBy('promised_at')
      .execute();
    return rows.map(({ id }) => ({ letterId: id, clinicId }));
  });
}
