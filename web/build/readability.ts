import type { KnowledgeDocument } from '@healcast/engine';
import { syllable } from 'syllable';

/** Fewer words than this are a label ("Direct sun"), for which a grade means nothing. */
export const LABEL_WORDS = 4;
/** No patient-facing string may ask for more years of school (product rule). */
export const HIGHEST_GRADE = 7;

/**
 * Words that a forecast of needling cannot do without. They count as
 * words of two syllables: the reader has met them, and no shorter word says the same.
 */
const GIVEN_WORDS: readonly string[] = [
  'acids',
  'allergy',
  'benzoyl',
  'peroxide',
  'clinic',
  'collagen',
  'exosome',
  'exosomes',
  'forecast',
  'healcast',
  'herpes',
  'infection',
  'isotretinoin',
  'melasma',
  'menopause',
  'niacinamide',
  'retinoid',
  'retinoids',
  'vitamin',
  'ultrasound',
  'microneedling',
  'calendar',
];
const given = new Set(GIVEN_WORDS);

/** What a placeholder stands for when a string is graded: a short date or number. */
const FILLED = 'ten';

/** A text with a plain word in the place of each placeholder, address and number, in any language. */
export const filledIn = (text: string, word: string): string =>
  text
    .replaceAll(/\{[^{}]*\}/g, word)
    .replaceAll(/https?:\S+|\S+@\S+/g, word)
    .replaceAll(/\d+([.,]\d+)?/g, word);

/** Words, sentences and syllables of a text, and its Flesch-Kincaid grade (Kincaid 1975). */
export function grade(text: string): { words: number; grade: number } {
  const plain = filledIn(text, FILLED);
  const words = plain.match(/[\p{L}]+(?:['’][\p{L}]+)*/gu) ?? [];
  const sentences = plain.split(/[.!?:;]+(?:\s|$)|\n+/u).filter((part) => /\p{L}/u.test(part));
  if (words.length === 0) return { words: 0, grade: 0 };
  const syllables = words.reduce(
    (sum, word) => sum + (given.has(word.toLowerCase()) ? 2 : Math.max(1, syllable(word))),
    0,
  );
  return {
    words: words.length,
    grade:
      0.39 * (words.length / Math.max(1, sentences.length)) +
      11.8 * (syllables / words.length) -
      15.59,
  };
}

/** Which fields of which folder a patient reads. `true`: every string in it. */
export const PATIENT_FIELDS: Readonly<Record<string, true | readonly string[]>> = {
  words: ['strings'],
  letters: true,
  questions: ['text', 'help', 'why', 'unknown', 'display', 'title'],
  aftercare: ['title', 'feel', 'text', 'because'],
  'red-flags': ['sign', 'because'],
  activities: ['title', 'because'],
  adjuncts: ['title', 'note', 'regulatory'],
  phases: ['text'],
  rules: ['text', 'because'],
  facts: ['question'],
  areas: ['summary', 'text'],
  alternatives: ['when', 'because', 'benefit', 'downtime', 'risk'],
  verdicts: ['words'],
  urgencies: ['words'],
  expectations: ['words', 'wordsWhenSmall'],
  comparisons: true,
  measures: ['meaning'],
  domains: ['text'],
  planning: ['text'],
  goals: ['otherwise'],
  protocol: ['intro', 'text', 'because'],
  faq: ['question', 'short', 'text'],
  'decision-aid': ['what', 'pros', 'cons', 'experience', 'words'],
};
const NOT_WORDS = new Set(['id', 'occasion', 'linkId', 'code', 'type']);

/** Words that staff of a clinic read, and no patient does. */
const OF_STAFF = /^clinic(-|$)/;

/** Every patient-facing string of a document, with where it stands. */
export function patientStrings({ kind, id, content }: KnowledgeDocument): [string, string][] {
  const fields = PATIENT_FIELDS[kind];
  if (!fields || (kind === 'words' && OF_STAFF.test(id))) return [];
  const found: [string, string][] = [];
  const walk = (value: unknown, place: string, isRead: boolean) => {
    if (typeof value === 'string') {
      if (isRead) found.push([place, value]);
    } else if (value && typeof value === 'object')
      for (const [key, part] of Object.entries(value)) {
        const isList = Array.isArray(value);
        const reads = fields === true ? !NOT_WORDS.has(key) : fields.includes(key);
        walk(part, `${place}/${key}`, isRead || (!isList && reads));
      }
  };
  walk(content, `${kind}/${id}`, false);
  return found;
}
