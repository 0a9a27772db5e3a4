import { type Knowledge, knowledgeIn, languagesOffered, z } from '@healcast/engine';
import { refused } from '../problem.ts';
import { currentClinic } from './current-clinic.ts';
import type { Rooms } from './route.ts';

/** How a route is asked to answer in a language; without it in the one of the clinic. */
export const languageQuery = { language: z.optional(z.string().check(z.maxLength(20))) };

/** The languages of a room, looked for once: their texts are counted one by one. */
const known = new WeakMap<Knowledge, string[]>();

/** The languages in which nothing that patients read is missing. */
export function offeredLanguages(knowledge: Knowledge): string[] {
  const offered = known.get(knowledge) ?? languagesOffered(knowledge);
  known.set(knowledge, offered);
  return offered;
}

/**
 * The language as it was asked for.
 * @param pointer where it stands in the question
 * @throws ProblemError 422 naming the field and the languages there are
 */
export function requireOffered(knowledge: Knowledge, language: string, pointer: string): string {
  const offered = offeredLanguages(knowledge);
  if (offered.includes(language)) return language;
  const detail = `Give a language that Healcast speaks: ${offered.join(', ')}.`;
  throw refused({ kind: 'invalid-input', fields: [{ pointer, detail }] });
}

/** The language a question asks for, else the one of the clinic. @throws as {@link requireOffered} */
export function askedLanguage(
  knowledge: Knowledge,
  query: { language?: string | undefined },
  clinic: { language: string },
): string {
  return query.language === undefined
    ? clinic.language
    : requireOffered(knowledge, query.language, '/language');
}

/**
 * The room in the language of whoever opened a private link; of one that is gone, in that of the
 * clinic this installation speaks for.
 */
export async function roomOfReader(
  rooms: Rooms,
  found: { language: string } | undefined,
): Promise<Knowledge> {
  const { language } = found ?? (await currentClinic(rooms));
  return knowledgeIn(rooms.knowledge, language);
}
