import type { Knowledge } from '@healcast/engine';
import { entriesOf, nameOf } from './entries.ts';

/** Folders that `check`, `plan` and `decisionAid` read in the browser. */
const CARE_KINDS = [
  'activities',
  'adjuncts',
  'alternatives',
  'areas',
  'decision-aid',
  'domains',
  'expectations',
  'facts',
  'fitted',
  'goals',
  'modalities',
  'phases',
  'planning',
  'population',
  'remodelling',
  'rules',
  'verdicts',
  'words',
] as const;

/** Pages whose words the engine itself speaks in these answers. */
const ENGINE_PAGES = ['answers', 'plan', 'plan-page', 'decision-aid'];

/** Pages whose words stand in web/src/explore. */
const EXPLORE_PAGES = [
  'explore',
  'help',
  'series',
  'choose',
  'studies',
  'faq',
  'protocol-page',
  'scorecard',
  'skin',
];

/** Read by reviewers of a file, never by the engine at work. */
const UNREAD = new Set(['cases', 'note']);

type Shelves = Record<string, ReadonlyMap<string, Record<string, unknown>>>;
const shelf = (knowledge: Knowledge, kind: string) => [
  ...((knowledge as unknown as Shelves)[kind] ?? new Map<string, Record<string, unknown>>()),
];

function isRead(kind: string, document: Record<string, unknown>): boolean {
  if (kind === 'words') return ENGINE_PAGES.includes(String(document.page));
  if (kind !== 'rules') return true;
  const occasions = document.occasions as string[];
  return ['check', 'plan', 'forecast'].some((occasion) => occasions.includes(occasion));
}

/** What the engine needs for check, plan and decision aid: documents by folder, and the hash. */
export function knowledgeForCare(knowledge: Knowledge) {
  const kinds = Object.fromEntries(
    CARE_KINDS.map((kind) => [
      kind,
      shelf(knowledge, kind)
        .filter(([, document]) => isRead(kind, document))
        // Only these two folders show their notes to a person.
        .map(([id, document]) =>
          kind === 'adjuncts' || kind === 'activities'
            ? [id, document]
            : [
                id,
                JSON.parse(
                  JSON.stringify(document, (key, part) => (UNREAD.has(key) ? undefined : part)),
                ),
              ],
        ),
    ]),
  );
  return { kinds, hash: knowledge.hash, language: knowledge.language };
}

/** What the pages themselves say: their words, the guides to areas, the names, the questions. */
export function wordsForExplore(knowledge: Knowledge) {
  const strings = Object.fromEntries(
    [...knowledge.words.values()]
      .filter(({ page }) => EXPLORE_PAGES.includes(page))
      .flatMap(({ page, strings }) =>
        Object.entries(strings).map(([key, text]) => [`${page}.${key}`, text] as const),
      ),
  );
  return {
    strings,
    guides: [...knowledge.areas.values()].map(
      ({ id, kind, title, answers, summary, expect, goodFor, lessFor, evidence }) => ({
        ...{ id, kind, title, answers, summary, goodFor, lessFor, evidence },
        expect: expect.map(({ text, evidence = [] }) => ({ text, evidence })),
      }),
    ),
    modalities: [...knowledge.modalities.values()].map(({ id, title }) => ({ id, title })),
    goals: [...knowledge.goals.values()].map(({ id, title }) => ({ id, title })),
    // The question of each fact, so that a question of the engine leads to its field.
    asked: [...knowledge.facts.values()].flatMap(({ facts }) =>
      facts.map(({ name, question }) => ({ name, question })),
    ),
    faq: [...knowledge.faq.values()].toSorted((left, right) => left.order - right.order),
  };
}

/** Every study with its findings, and for each where it is used and how sure we are of that. */
export function studiesForExplore(knowledge: Knowledge) {
  const entries = new Map(entriesOf(knowledge).map((one) => [`${one.kind}/${one.id}`, one]));
  const usesOf = (id: string) =>
    (knowledge.citedBy.get(id) ?? []).flatMap((place) => {
      const entry = entries.get(place);
      const certainty = entry?.document.certainty as string | undefined;
      return entry ? [{ place, kind: entry.kind, name: nameOf(entry), certainty }] : [];
    });
  return [...knowledge.evidence.values()].map(({ id, citation, design, brief, findings }) => ({
    id,
    citation: {
      ...{ authors: citation.authors, year: citation.year, title: citation.title },
      ...{ journal: citation.journal, pubmed: citation.pubmed },
      url: citation.doi ? `https://doi.org/${citation.doi}` : citation.url,
    },
    design,
    brief: brief ?? [],
    uses: usesOf(id),
    findings: findings.map((finding) => ({
      ...{ id: finding.id, claim: finding.claim, quantity: finding.quantity },
      ...{ value: finding.value, unit: finding.unit, spread: finding.spread, n: finding.n },
      ...{ population: finding.population, area: finding.area, seen: finding.seen },
      ...{ modality: finding.modality, use: finding.use, uses: usesOf(finding.id) },
    })),
  }));
}
