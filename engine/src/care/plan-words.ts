import type { Knowledge } from '../knowledge.ts';

/** A sentence of the plan page by its key, with its placeholders filled. */
export type PlanWords = (key: string, values?: Readonly<Record<string, string | number>>) => string;

/**
 * The sentences a plan is told in.
 * @throws Error (a fault) when the knowledge room lacks the sentence or a placeholder has no value.
 */
export function planWords(knowledge: Pick<Knowledge, 'words'>, language = 'en'): PlanWords {
  const strings = knowledge.words.get(`plan-${language}`)?.strings;
  return (key, values = {}) => {
    const sentence = strings?.[key];
    if (sentence === undefined) throw new Error(`words/plan-${language} has no "${key}".`);
    return sentence.replaceAll(/\{(\w+)\}/g, (_, name: string) => {
      const value = values[name];
      if (value === undefined) throw new Error(`words/plan-${language} "${key}" wants {${name}}.`);
      return String(value);
    });
  };
}
