import { filledIn } from './readability.ts';

/**
 * How easy a Spanish text is to read, on the scale of Szigriszt-Pazos (Sistemas predictivos de
 * legibilidad del mensaje escrito, Madrid 1993) as the INFLESZ scale reads it (Barrio-Cantalejo and
 * others, Anales del Sistema Sanitario de Navarra 2008;31:135-152): from 55 on a text is "normal",
 * from 65 on "quite easy".
 */
const WORD = 62.3;
const START = 206.835;

/**
 * Fewer words than this are a label ("Músculos del vientre separados"): Spanish words have more
 * syllables than English ones, and of so few the mean says nothing.
 */
export const LABEL_WORDS = 6;

/** Words that a forecast of needling cannot do without; they count as words of two syllables. */
const GIVEN_WORDS: readonly string[] = [
  'articulaciones',
  'cicatrices',
  'clínica',
  'colágeno',
  'elasticidad',
  'enrojecimiento',
  'esclerodermia',
  'exosomas',
  'isotretinoína',
  'melasma',
  'microagujas',
  'niacinamida',
  'pronóstico',
  'retinoide',
  'retinoides',
  'ultrasonido',
  'vitamina',
];
const given = new Set(GIVEN_WORDS);

/** What a placeholder or a number stands for when a text is graded. */
const FILLED = 'diez';

/** Spanish syllables: every group of vowels is one, but two strong vowels or an accented weak one part. */
export function syllablesIn(word: string): number {
  const groups =
    word
      .toLowerCase()
      .replaceAll(/qu|gu(?=[eéií])/g, 'q')
      .match(/[aeiouáéíóúüy]+/g)
      ?.filter((group) => group !== 'y' || word.toLowerCase() === 'y' || /y$/i.test(word)) ?? [];
  return Math.max(
    1,
    groups.reduce((sum, group) => sum + 1 + partings(group), 0),
  );
}

/** Where neighbouring vowels are spoken apart: "le-er", "dí-a", "o-ír". */
const partings = (group: string): number =>
  [...group].slice(1).filter((vowel, index) => isApart(group[index] ?? '', vowel)).length;

const STRONG = /[aeoáéó]/;
const ACCENTED_WEAK = /[íú]/;
const isApart = (left: string, right: string): boolean =>
  (STRONG.test(left) && STRONG.test(right)) ||
  (ACCENTED_WEAK.test(left) && STRONG.test(right)) ||
  (STRONG.test(left) && ACCENTED_WEAK.test(right));

/** Words of a text and its ease: the higher, the easier. */
export function ease(text: string): { words: number; ease: number } {
  const plain = filledIn(text, FILLED);
  const words = plain.match(/\p{L}+/gu) ?? [];
  const sentences = plain.split(/[.!?:;…]+(?:\s|$)|\n+/u).filter((part) => /\p{L}/u.test(part));
  if (words.length === 0) return { words: 0, ease: 100 };
  const syllables = words.reduce(
    (sum, word) => sum + (given.has(word.toLowerCase()) ? 2 : syllablesIn(word)),
    0,
  );
  return {
    words: words.length,
    ease: START - WORD * (syllables / words.length) - words.length / Math.max(1, sentences.length),
  };
}
