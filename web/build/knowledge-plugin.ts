import { readKnowledge } from '@healcast/engine/read-knowledge';
import type { Plugin } from 'vite';
import { knowledgeForClinic } from './clinic-parts.ts';
import { wordsForEmbed, wordsForRequest } from './embed-parts.ts';
import { entriesForExplore } from './entries-parts.ts';
import { knowledgeForCare, studiesForExplore, wordsForExplore } from './explore-parts.ts';
import { knowledgeForEngine, knowledgeForPage } from './knowledge-parts.ts';
import { sourcesForPage } from './sources-parts.ts';

const PARTS = {
  'virtual:healcast/knowledge': knowledgeForEngine,
  'virtual:healcast/words': knowledgeForPage,
  'virtual:healcast/sources': sourcesForPage,
  'virtual:healcast/clinic': knowledgeForClinic,
  'virtual:healcast/care': knowledgeForCare,
  'virtual:healcast/explore': wordsForExplore,
  'virtual:healcast/studies': studiesForExplore,
  'virtual:healcast/entries': entriesForExplore,
  'virtual:healcast/request': wordsForRequest,
  'virtual:healcast/embed': wordsForEmbed,
} as const;

const isPart = (id: string): id is keyof typeof PARTS => id in PARTS;

/**
 * Bundles the knowledge room, checked at build time, so that the browser forecasts without a
 * server. Its parts travel apart: what the engine computes with (in the worker), what the page
 * says (with the page), the list of sources (only once somebody asks where a number is from), and
 * what the clinic page says.
 */
export function knowledgePlugin(): Plugin {
  let knowledge: ReturnType<typeof readKnowledge> | undefined;
  return {
    name: 'healcast-knowledge',
    resolveId: (id) => (isPart(id) ? `\0${id}` : undefined),
    load(id) {
      const part = id.slice(1);
      if (!id.startsWith('\0') || !isPart(part)) return undefined;
      knowledge ??= readKnowledge();
      const json = JSON.stringify(PARTS[part](knowledge));
      // JSON.parse of a string is read faster than the same text as an object literal.
      return `export default JSON.parse(${JSON.stringify(json)});`;
    },
  };
}
