import { syllable } from 'syllable';
import type { KnowledgeDocument } from '../engine/src/knowledge.ts';

/** The highest Flesch-Kincaid grade a string for patients may have. */
export const HIGHEST_GRADE = 7;
/** Labels and names of fewer words are no sentences: the formula says nothing about them. */
const FEWEST_WORDS = 5;

/** In each folder of the knowledge room, the fields that patients read. `*` means all of them. */
const READ_BY_PATIENTS: Readonly<Record<string, readonly string[]>> = {
  rules: ['text', 'because'],
  facts: ['question'],
  areas: ['summary', 'text'],
  alternatives: ['when', 'because', 'benefit', 'downtime', 'risk'],
  verdicts: ['words'],
  urgencies: ['words'],
  expectations: ['words', 'wordsWhenSmall'],
  measures: ['meaning'],
  comparisons: ['*'],
  domains: ['text'],
  phases: ['text'],
  activities: ['because', 'words'],
  adjuncts: ['note', 'regulatory'],
  aftercare: ['feel', 'text', 'because'],
  'red-flags': ['sign', 'because'],
  questions: ['text', 'help', 'why', 'unknown'],
  words: ['*'],
  letters: ['*'],
};
const NEVER_READ = ['id', 'language', 'occasion', 'page'];

/** Flesch-Kincaid grade: 0.39 words a sentence + 11.8 syllables a word − 15.59. */
export function gradeOf(text: string): number {
  const words = wordsOf(text);
  const sentences = text.split(/[.!?:;]+(?:\s|$)/).filter((part) => /\w/.test(part)).length;
  const syllables = words.reduce((sum, word) => sum + Math.max(syllable(word), 1), 0);
  return (
    (0.39 * words.length) / Math.max(sentences, 1) +
    (11.8 * syllables) / Math.max(words.length, 1) -
    15.59
  );
}

function wordsOf(text: string): string[] {
  return text.match(/[\p{L}\p{N}'’-]+/gu) ?? [];
}

/** Every string of the room that patients read and that is harder than it may be. */
export function hardStrings(documents: readonly KnowledgeDocument[]): string[] {
  return documents.flatMap(({ kind, id, content }) =>
    stringsUnder(content, READ_BY_PATIENTS[kind] ?? [])
      .filter((text) => wordsOf(text).length >= FEWEST_WORDS && gradeOf(text) > HIGHEST_GRADE)
      .map((text) => `${kind}/${id}: grade ${gradeOf(text).toFixed(1)}: ${text}`),
  );
}

function stringsUnder(content: unknown, fields: readonly string[], field = ''): string[] {
  if (typeof content === 'string')
    return fields.includes(field) || (fields[0] === '*' && !NEVER_READ.includes(field))
      ? [content]
      : [];
  if (typeof content !== 'object' || content === null) return [];
  return Object.entries(content).flatMap(([key, value]) =>
    stringsUnder(value, fields, Array.isArray(content) ? field : key),
  );
}
