import { type Knowledge, knowledgeIn, languagesOffered } from '@healcast/engine';

const wordsOf = (knowledge: Knowledge, id: string): Record<string, string> => {
  const strings = knowledge.words.get(id)?.strings;
  if (!strings) throw new Error(`The knowledge room has no words ${id}.`);
  return strings;
};

/** The two sentences that the element speaks itself on a host page, in every language. */
export function wordsForEmbed(knowledge: Knowledge) {
  const said = languagesOffered(knowledge).map((language) => {
    const { title = '', elsewhere = '' } = wordsOf(knowledgeIn(knowledge, language), 'embed');
    return [language, { title, elsewhere }] as const;
  });
  return { own: knowledge.language, said: Object.fromEntries(said) };
}

/** What the form says by which a person asks a clinic to get in touch. */
export function wordsForRequest(knowledge: Knowledge) {
  // The consent comes from the server, with its version: what is shown is what is kept.
  const { consent: _, ...strings } = wordsOf(knowledge, 'request');
  return { strings: strings as Record<string, string> };
}
