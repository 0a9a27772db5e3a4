import { sql } from 'kysely';
import { nameOf } from '../../../../store/clinic/people.ts';
import type { Work } from '../../../../store/database.ts';
import { bare } from './guess.ts';

interface Known {
  id: string;
  name: string;
  birthDate: string | null;
}

/** Everybody of the clinic by id, address and name; one word may be that of several. */
export async function everybody(work: Work) {
  const people = await work
    .selectFrom('person')
    .select(['id', 'email', 'given_name', 'family_name'])
    .select(sql<string | null>`to_char(birth_date, 'YYYY-MM-DD')`.as('birthDate'))
    .execute();
  const byWord = new Map<string, Known[]>();
  for (const { id, email, given_name: givenName, family_name: familyName, birthDate } of people) {
    const known = { id, name: nameOf({ givenName, familyName }), birthDate };
    const names = [`${givenName} ${familyName}`, `${familyName} ${givenName}`].map(bare);
    for (const word of new Set([id, email?.toLowerCase() ?? '', ...names]))
      if (word) byWord.set(word, [...(byWord.get(word) ?? []), known]);
  }
  return (text: string): readonly Known[] =>
    byWord.get(text.toLowerCase()) ?? byWord.get(bare(text)) ?? [];
}
export type Everybody = Awaited<ReturnType<typeof everybody>>;

/** The one person that a cell means, or what is wrong with it. */
export function personMeant(
  find: Everybody,
  text: string,
  birthDate: string | undefined,
): { person: Known } | { problem: string } {
  if (text === '') return { problem: 'The person is missing.' };
  const found = find(text);
  const fitting = birthDate ? found.filter((one) => one.birthDate === birthDate) : found;
  const [person] = fitting;
  if (person && fitting.length === 1) return { person };
  if (found.length === 0)
    return {
      problem: `Nobody here is "${text}". Give the e-mail address, the id or the full name as on record.`,
    };
  if (fitting.length === 0)
    return { problem: `"${text}" has another date of birth on record than ${birthDate}.` };
  return {
    problem: `${fitting.length} people are "${text}". Give the id, or a column with the date of birth.`,
  };
}
