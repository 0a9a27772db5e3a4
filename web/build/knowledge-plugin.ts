import { type Knowledge, knowledgeIn, languagesOffered } from '@healcast/engine';
import { readKnowledge } from '@healcast/engine/read-knowledge';
import type { Plugin } from 'vite';
import { knowledgeForClinic } from './clinic-parts.ts';
import { wordsForEmbed, wordsForRequest } from './embed-parts.ts';
import { entriesForExplore } from './entries-parts.ts';
import { knowledgeForCare, studiesForExplore, wordsForExplore } from './explore-parts.ts';
import { knowledgeForEngine, knowledgeForPage } from './knowledge-parts.ts';
import { sourcesForPage } from './sources-parts.ts';
import { textsOf } from './translated-part.ts';

const PARTS: Readonly<Record<string, (knowledge: Knowledge) => unknown>> = {
  knowledge: knowledgeForEngine,
  words: knowledgeForPage,
  sources: sourcesForPage,
  clinic: knowledgeForClinic,
  care: knowledgeForCare,
  explore: wordsForExplore,
  studies: studiesForExplore,
  entries: entriesForExplore,
  request: wordsForRequest,
  embed: wordsForEmbed,
};

/** `virtual:healcast/PART`, `…/PART/others` and `…/PART-in-LANGUAGE`. */
const NAME = /^virtual:healcast\/(\w+)(?:\/(others)|-in-([\w-]+))?$/;

/**
 * Bundles the knowledge room, checked at build time, so that the browser forecasts without a
 * server. Its parts travel apart: what the engine computes with (in the worker), what the page
 * says (with the page), the list of sources (only once somebody asks where a number is from), and
 * what the clinic page says. Beside each part `others` says how its texts in another language are
 * fetched: only what differs travels, and only to who reads it.
 */
export function knowledgePlugin(): Plugin {
  let room: Knowledge | undefined;
  return {
    name: 'healcast-knowledge',
    resolveId: (id) => (NAME.test(id) ? `\0${id}` : undefined),
    load(id) {
      const [, part = '', others, language] = (id.startsWith('\0') && NAME.exec(id.slice(1))) || [];
      const made = PARTS[part];
      if (!made) return undefined;
      const knowledge = room ?? readKnowledge();
      room = knowledge;
      if (others) return listOthers(part, knowledge);
      const plain = made(knowledge);
      return parsed(language ? textsOf(plain, made(knowledgeIn(knowledge, language))) : plain);
    },
  };
}

// JSON.parse of a string is read faster than the same text as an object literal.
const parsed = (value: unknown) =>
  `export default JSON.parse(${JSON.stringify(JSON.stringify(value ?? {}))});`;

function listOthers(part: string, knowledge: Knowledge): string {
  const lines = languagesOffered(knowledge)
    .filter((language) => language !== knowledge.language)
    .map((language) => {
      const module = `virtual:healcast/${part}-in-${language}`;
      return `${JSON.stringify(language)}: () => import(${JSON.stringify(module)})`;
    });
  return `export default { ${lines.join(', ')} };`;
}
