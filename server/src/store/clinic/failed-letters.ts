import { sql } from 'kysely';
import type { Work } from '../database.ts';
import { type LetterHouse, writeLetter } from '../letters.ts';
import { writeToClinic } from './write-to-clinic.ts';

/** Letters of a person's course whose page can be opened anew; reminders are late by then. */
const TO_PEOPLE: readonly string[] = ['forecast', 'answer'];
const TO_CLINIC = ['question', 'hand-over', 'request'] as const;

const SHOWN = 200;

function failed(work: Work) {
  return work
    .selectFrom('letter')
    .leftJoin('course', 'course.forecast_id', 'letter.forecast_id')
    .leftJoin('person', 'person.id', 'course.person_id')
    .leftJoin('account', 'account.id', 'letter.handled_by')
    .select(['letter.id', 'kind', 'attempts', 'last_problem', 'promised_at', 'settled_at'])
    .select(['handled', 'handled_at', 'account.name as handler', 'letter.forecast_id', 'language'])
    .select(['course.id as courseId', 'course.sealed_token', 'about'])
    .select(['person.id as personId', 'given_name', 'family_name', 'person.email'])
    .select('person.letters')
    .where('state', '=', 'failed');
}
type Row = Awaited<ReturnType<ReturnType<typeof failed>['execute']>>[number];

/** Whether it can go once more, or why not. */
function againOf(row: Row): 'yes' | 'no-address' | 'no-page' | 'invite' | 'late' {
  if (TO_CLINIC.some((kind) => kind === row.kind)) return 'yes';
  if (row.kind === 'invitation') return 'invite';
  if (!TO_PEOPLE.includes(row.kind)) return 'late';
  if (!row.courseId || !row.sealed_token) return 'no-page';
  return row.email && row.letters ? 'yes' : 'no-address';
}

/** Letters that were given up: those nobody has dealt with first, then the newest. */
export async function failedLettersOf(work: Work) {
  const rows = await failed(work)
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
    again: againOf(row),
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
  staff: { clinicId: string; accountId: string },
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
  const row = held && (await failed(work).where('letter.id', '=', letterId).executeTakeFirst());
  if (!row) return 'gone';
  if (how === 'send-again') {
    if (againOf(row) !== 'yes') return 'cannot';
    await sendAgain(house, work, staff.clinicId, row);
  }
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

async function sendAgain(house: LetterHouse, work: Work, clinicId: string, row: Row) {
  const notice = TO_CLINIC.find((kind) => kind === row.kind);
  if (notice) return writeToClinic(house, work, clinicId, { kind: notice, about: row.about });
  const { courseId, sealed_token: sealed, email } = row;
  if (!courseId || !sealed || !email) throw new Error('A letter without a page or an address.');
  const letterId = await writeLetter(house, work, {
    ...{ token: house.secret.open(sealed, courseId), forecastId: row.forecast_id, clinicId },
    ...{ to: email, kind: row.kind, language: row.language },
  });
  await work
    .updateTable('message')
    .set({ notice_id: letterId })
    .where('notice_id', '=', row.id)
    .execute();
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
