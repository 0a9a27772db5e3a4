import type { Knowledge } from '../knowledge.ts';
import { longDate } from './spoken-dates.ts';

/** A sentence of a page by its key, with its placeholders filled. */
export interface SayWords {
  (key: string, values?: Readonly<Record<string, string | number>>): string;
  /** A date as the language of the page writes it. */
  date(date: string): string;
}

/**
 * The sentences of one page.
 * @throws Error (a fault) when the knowledge room lacks the sentence or a placeholder has no value.
 */
export function pageWordsOf(
  knowledge: Pick<Knowledge, 'words' | 'language'>,
  page: string,
): SayWords {
  const strings = knowledge.words.get(page)?.strings;
  const say = (key: string, values: Readonly<Record<string, string | number>> = {}) => {
    const sentence = strings?.[key];
    if (sentence === undefined) throw new Error(`words/${page} has no "${key}".`);
    return sentence.replaceAll(/\{(\w+)\}/g, (_, name: string) => {
      const value = values[name];
      if (value === undefined) throw new Error(`words/${page} "${key}" wants {${name}}.`);
      return String(value);
    });
  };
  return Object.assign(say, { date: (date: string) => longDate(date, knowledge.language) });
}
