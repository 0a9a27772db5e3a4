import { sql } from 'kysely';
import type { PersonBody } from '../../record/person.ts';
import { searchWords, searchWordsOf } from '../../record/search-words.ts';
import type { Work } from '../database.ts';
import { sessionsOn } from './progress.ts';

const PAGE = 50;
/** More letters than any word has: the end of all words that begin alike. */
const END = '\uffff';

function columnsOf(person: PersonBody) {
  const { givenName, familyName, email, phone, birthDate, siteId, letters, ...facts } = person;
  return {
    given_name: givenName,
    family_name: familyName,
    email: email ?? null,
    phone: phone ?? null,
    birth_date: birthDate ?? null,
    site_id: siteId ?? null,
    letters: letters ?? false,
    facts: JSON.stringify(facts),
  };
}

async function keepWords(work: Work, clinicId: string, id: string, person: PersonBody) {
  await work.deleteFrom('person_word').where('person_id', '=', id).execute();
  const words = searchWordsOf(person);
  await work
    .insertInto('person_word')
    .values(words.map((word) => ({ clinic_id: clinicId, word, person_id: id })))
    .execute();
}

/** Adds a person to the clinic of this transaction. */
export async function addPerson(work: Work, clinicId: string, person: PersonBody): Promise<string> {
  const id = crypto.randomUUID();
  await work
    .insertInto('person')
    .values({ id, clinic_id: clinicId, ...columnsOf(person) })
    .execute();
  await keepWords(work, clinicId, id, person);
  return id;
}

/** Changes what is known of a person, on the board as well. @returns names of changed fields, or undefined without such a person */
export async function changePerson(
  work: Work,
  clinicId: string,
  id: string,
  person: PersonBody,
): Promise<string[] | undefined> {
  const before = await findPerson(work, id);
  if (!before) return undefined;
  await work.updateTable('person').set(columnsOf(person)).where('id', '=', id).execute();
  await keepWords(work, clinicId, id, person);
  await work
    .updateTable('recovery')
    .set({ name: nameOf(person), phototype: person.phototype ?? null })
    .where('person_id', '=', id)
    .execute();
  const fields = new Set([...Object.keys(before.person), ...Object.keys(person)]);
  const value = (of: PersonBody, field: string) =>
    JSON.stringify(of[field as keyof PersonBody] ?? null);
  return [...fields].filter((field) => value(before.person, field) !== value(person, field));
}

/** The name as lists show it. */
export function nameOf({ givenName, familyName }: Pick<PersonBody, 'givenName' | 'familyName'>) {
  return `${familyName}, ${givenName}`;
}

const birthDay = sql<string | null>`to_char(person.birth_date, 'YYYY-MM-DD')`;

/** A person of the clinic of this transaction, or undefined. */
export async function findPerson(work: Work, id: string) {
  const row = await work
    .selectFrom('person')
    .selectAll()
    .select(birthDay.as('born'))
    .where('id', '=', id)
    .executeTakeFirst();
  if (!row) return undefined;
  const person: PersonBody = {
    givenName: row.given_name,
    familyName: row.family_name,
    email: row.email,
    phone: row.phone,
    birthDate: row.born,
    siteId: row.site_id,
    letters: row.letters,
    ...row.facts,
  };
  return { id: row.id, person };
}

/** Rows of a list of people. */
function listed(work: Work) {
  return work
    .selectFrom('person')
    .select(['person.id', 'given_name as givenName', 'family_name as familyName', 'email', 'phone'])
    .select([birthDay.as('birthDate'), 'person.created_at as createdAt'])
    .select([
      sql<
        string | null
      >`(select to_char(max(s.date), 'YYYY-MM-DD') from session s where s.person_id = person.id)`.as(
        'lastSession',
      ),
      sql<boolean>`exists (select from recovery r where r.person_id = person.id and r.until >= current_date)`.as(
        'inRecovery',
      ),
    ]);
}

/** When a planned session counts as overdue, and when its series counts as given up. */
interface Overdue {
  today: string;
  overdueDays: number;
  lapsedDays: number;
}

const isOverdue = ({ today, overdueDays, lapsedDays }: Overdue) =>
  sql<boolean>`person.id in (select c.person_id from course c join recovery r on r.course_id = c.id
    where r.last_session < ${today}::date - ${overdueDays}::int
    and r.last_session >= ${today}::date - ${lapsedDays}::int
    and c.planned_sessions > ${sessionsOn('c.person_id', 'c.area')})`;

/**
 * People whose words begin with every word asked for, the newest first; a page of 50.
 * @param after the mark of the page before
 */
export async function searchPeople(
  work: Work,
  asked: { q?: string; after?: string; overdue?: Overdue },
) {
  let query = listed(work)
    .orderBy('person.created_at', 'desc')
    .orderBy('person.id', 'desc')
    .limit(PAGE);
  for (const word of searchWords(asked.q ?? '').slice(0, 5))
    query = query.where('person.id', 'in', (inner) =>
      inner
        .selectFrom('person_word')
        .select('person_id')
        .where('word', '>=', word)
        .where('word', '<', word + END),
    );
  if (asked.overdue) query = query.where(isOverdue(asked.overdue));
  const [at, id] = asked.after?.split(' ') ?? [];
  if (at && id && !Number.isNaN(Date.parse(at)) && /^[0-9a-f-]{36}$/.test(id))
    query = query.where(
      sql<boolean>`(person.created_at, person.id) < (${at}::timestamptz, ${id}::uuid)`,
    );
  const rows = await query.execute();
  const last = rows.length === PAGE ? rows.at(-1) : undefined;
  return {
    people: rows.map(({ createdAt: _, ...row }) => row),
    after: last ? `${last.createdAt.toISOString()} ${last.id}` : null,
  };
}

/** People who may be the same: one address, one number, or one birth date with a like family name. */
export async function likelyDuplicates(work: Work, id: string, person: PersonBody) {
  const rows = await listed(work)
    .where('person.id', '!=', id)
    .where(({ or, eb, and }) =>
      or([
        ...(person.email ? [eb('email', '=', person.email)] : []),
        ...(person.phone ? [eb('phone', '=', person.phone)] : []),
        and([
          eb('birth_date', '=', person.birthDate ?? null),
          eb(sql`lower(left(family_name, 3))`, '=', person.familyName.slice(0, 3).toLowerCase()),
        ]),
      ]),
    )
    .limit(10)
    .execute();
  return rows.map(({ createdAt: _, ...row }) => row);
}
