import type { Knowledge } from '../knowledge.ts';

/** A sentence of a page by its key, with its placeholders filled. */
export type SayWords = (key: string, values?: Readonly<Record<string, string | number>>) => string;

/**
 * The sentences of one page.
 * @throws Error (a fault) when the knowledge room lacks the sentence or a placeholder has no value.
 */
export function pageWordsOf(
  knowledge: Pick<Knowledge, 'words'>,
  page: string,
  language = 'en',
): SayWords {
  const strings = knowledge.words.get(`${page}-${language}`)?.strings;
  return (key, values = {}) => {
    const sentence = strings?.[key];
    if (sentence === undefined) throw new Error(`words/${page}-${language} has no "${key}".`);
    return sentence.replaceAll(/\{(\w+)\}/g, (_, name: string) => {
      const value = values[name];
      if (value === undefined)
        throw new Error(`words/${page}-${language} "${key}" wants {${name}}.`);
      return String(value);
    });
  };
}
