import type { Knowledge } from '@healcast/engine';

/** Folders that `care.forecast` computes with. */
const ENGINE_KINDS = [
  'population',
  'areas',
  'modalities',
  'adjuncts',
  'activities',
  'rules',
] as const;

type Shelves = Record<string, ReadonlyMap<string, unknown>>;

const shelf = (knowledge: Knowledge, kind: string): [string, unknown][] => [
  ...((knowledge as unknown as Shelves)[kind] ?? new Map()),
];

/** What the engine needs in the browser, as JSON: documents by folder, and the hash of the whole room. */
export function knowledgeForEngine(knowledge: Knowledge) {
  const kinds = Object.fromEntries(ENGINE_KINDS.map((kind) => [kind, shelf(knowledge, kind)]));
  return { kinds, hash: knowledge.hash };
}

/** What the page says: questions, words, aftercare, red flags, names and each source's own rule. */
export function knowledgeForPage(knowledge: Knowledge) {
  const strings = Object.assign(
    {},
    ...[...knowledge.words.values()].map(({ page, strings }) =>
      Object.fromEntries(Object.entries(strings).map(([key, text]) => [`${page}.${key}`, text])),
    ),
  );
  return {
    questions: knowledge.questions.get('intake-en'),
    strings,
    aftercare: shelf(knowledge, 'aftercare'),
    redFlags: shelf(knowledge, 'red-flags'),
    activities: shelf(knowledge, 'activities'),
    modalities: shelf(knowledge, 'modalities'),
    names: shelf(knowledge, 'letters').find(([id]) => id === 'names-en')?.[1],
  };
}

/** Every citation that the page can show, by the id that carries it. */
export function sourcesForPage(knowledge: Knowledge) {
  return [...knowledge.evidence.values()].map(({ id, citation, design, findings }) => ({
    id,
    authors: citation.authors,
    year: citation.year,
    title: citation.title,
    journal: citation.journal,
    url: citation.doi ? `https://doi.org/${citation.doi}` : citation.url,
    design,
    findings: findings.map(({ id, claim, seen }) => ({ id, claim, seen })),
  }));
}
