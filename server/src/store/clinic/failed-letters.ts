import { sql } from 'kysely';
import type { Staff } from '../../access/staff.ts';
import type { Work } from '../database.ts';
import type { LetterHouse } from '../letters.ts';
import { failedLetterRows, sendAgain, whetherAgain } from './send-again.ts';

const SHOWN = 200;

/** Letters that were given up: those nobody has dealt with first, then the newest. */
export async function failedLettersOf(work: Work, staff: Pick<Staff, 'role'>) {
  const rows = await failedLetterRows(work)
    .orderBy(sql`handled is not null`)
    .orderBy('settled_at', 'desc')
    .limit(SHOWN)
    .execute();
  return rows.map((row) => ({
    ...{ id: row.id, forecastId: row.forecast_id, kind: row.kind, attempts: row.attempts },
    lastProblem: row.last_problem,
    promisedAt: row.promised_at.toISOString(),
    failedAt: row.settled_at?.toISOString() ?? null,
    courseId: row.courseId,
    person: row.personId
      ? { id: row.personId, name: `${row.given_name} ${row.family_name}` }
      : null,
    colleague: row.colleague ?? row.invited,
    again: whetherAgain(row, staff.role),
    handled: row.handled,
    handledAt: row.handled_at?.toISOString() ?? null,
    handledBy: row.handler,
  }));
}

/** How many failed letters nobody has dealt with. */
export async function countFailedLetters(work: Work): Promise<number> {
  const { count } = await work
    .selectFrom('letter')
    .select(({ fn }) => fn.countAll<string>().as('count'))
    .where('state', '=', 'failed')
    .where('handled', 'is', null)
    .executeTakeFirstOrThrow();
  return Number(count);
}

/**
 * Deals with a failed letter: another goes in its place, to the address of today, or it needs no
 * more. In the caller's transaction.
 * @returns `gone` when there is none that still waits, `cannot` when it cannot go once more
 */
export async function handleFailedLetter(
  house: LetterHouse,
  work: Work,
  staff: Pick<Staff, 'clinicId' | 'accountId' | 'role'>,
  { letterId, how }: { letterId: string; how: 'send-again' | 'settle' },
): Promise<'done' | 'gone' | 'cannot'> {
  const held = await work
    .selectFrom('letter')
    .select('id')
    .where('id', '=', letterId)
    .where('state', '=', 'failed')
    .where('handled', 'is', null)
    .forUpdate()
    .executeTakeFirst();
  const row =
    held && (await failedLetterRows(work).where('letter.id', '=', letterId).executeTakeFirst());
  if (!row) return 'gone';
  if (how === 'send-again' && !(await sendAgain(house, work, staff, row))) return 'cannot';
  await work
    .updateTable('letter')
    .set({
      handled: how === 'send-again' ? 'sent-again' : 'settled',
      handled_by: staff.accountId,
      handled_at: sql<Date>`now()`,
    })
    .where('id', '=', letterId)
    .execute();
  return 'done';
}

/** Every letter promised about a course, the latest first, with how far it has come. */
export async function lettersOfCourse(work: Work, forecastId: string | null) {
  if (!forecastId) return [];
  const rows = await work
    .selectFrom('letter')
    .select(['id', 'kind', 'state', 'attempts', 'last_problem', 'promised_at', 'settled_at'])
    .select('handled')
    .where('forecast_id', '=', forecastId)
    .orderBy('promised_at', 'desc')
    .limit(100)
    .execute();
  return rows.map((row) => ({
    ...{ id: row.id, kind: row.kind, state: row.state, attempts: row.attempts },
    lastProblem: row.last_problem,
    promisedAt: row.promised_at.toISOString(),
    settledAt: row.settled_at?.toISOString() ?? null,
    handled: row.handled,
  }));
}
