import { type Area, type Knowledge, languagesOffered } from '@healcast/engine';

/** Folders that `care.forecast` and `care.triage` compute with. */
const ENGINE_KINDS = [
  'activities',
  'adjuncts',
  'domains',
  'fitted',
  'modalities',
  'phases',
  'population',
  'remodelling',
  'rules',
  'facts',
  'areas',
  'comparisons',
  'urgencies',
  'words',
] as const;

/** Words the engine itself speaks in a forecast or an answer to a check-in. */
const ENGINE_PAGES = ['answers'];

/** What a clinician reads in a file and the engine never does; the sources travel by their ids. */
const UNREAD = new Set(['cases', 'note']);

/** What the equations read of a parameter; its words and sources stand in docs/model.md. */
const EQUATION_FIELDS = [
  'id',
  'role',
  'scale',
  'median',
  'spread',
  'personCv',
  'fitted',
  'dermisMm',
  'asinhScale',
  'personNoise',
  'family',
];

/** What the browser decides by rules; red flags work without a network. */
const OCCASIONS = ['forecast', 'triage'];

/** The letters whose words the page speaks itself; the e-mail's own words stay with the server. */
const PAGE_LETTERS = ['names', 'calendar'];

/** The pages of the patient's entry. */
const PAGES = ['start', 'questions', 'wrong', 'forecast', 'keep', 'today'];

/** Folders whose notes the patient is shown. */
const KEPT_WHOLE = new Set<string>(['adjuncts', 'activities']);

const read = <Value>(value: Value): Value =>
  JSON.parse(JSON.stringify(value, (key, part) => (UNREAD.has(key) ? undefined : part)));

const bare = ([id, document]: [string, unknown]): [string, unknown] => [
  id,
  Object.fromEntries(
    Object.entries(document as object).filter(([key]) => EQUATION_FIELDS.includes(key)),
  ),
];

/** What the engine carries through to a finding or a source list and the patient page never shows. */
const UNSHOWN: Readonly<Record<string, Readonly<Record<string, unknown>>>> = {
  rules: { clinician: '', brief: [], verdict: undefined, verdictIfUnknown: undefined },
  population: {
    ...{ evidence: undefined, brief: undefined, basis: undefined, certainty: undefined },
    ...{ unit: undefined, title: undefined, symbol: undefined, equation: undefined },
  },
  fitted: { writtenBy: undefined, records: undefined, cohorts: undefined, evidence: undefined },
  phases: { evidence: undefined, brief: undefined, basis: undefined, certainty: undefined },
  domains: { brief: undefined, basis: undefined },
};

/** Of an area the forecast reads the depths alone; the rest is for the page about the area. */
const AREA_FIELDS = ['id', 'depths'];

function shown(kind: string, value: unknown): unknown {
  const instead = UNSHOWN[kind] ?? {};
  if (kind === 'areas')
    return Object.fromEntries(
      Object.entries(value as object).filter(([key]) => AREA_FIELDS.includes(key)),
    );
  return JSON.parse(JSON.stringify(value, (key, part) => (key in instead ? instead[key] : part)));
}

/** The facts that a rule of the browser names, with the question that settles each. */
function askedFacts([id, document]: [string, unknown], rules: string): [string, unknown] {
  const { facts, ...others } = document as { facts: { name: string; meaning?: string }[] };
  const asked = facts.filter(({ name }) => rules.includes(JSON.stringify(name)));
  return [id, { ...others, facts: asked.map((fact) => ({ ...fact, meaning: undefined })) }];
}

type Shelves = Record<string, ReadonlyMap<string, unknown>>;

const shelf = (knowledge: Knowledge, kind: string): [string, unknown][] => [
  ...((knowledge as unknown as Shelves)[kind] ?? new Map()),
];

/** What the engine needs in the browser, as JSON: documents by folder, and the hash of the whole room. */
export function knowledgeForEngine(knowledge: Knowledge) {
  const isComputed = ([kind, document]: [string, unknown]) => {
    const { occasions = [], page = '' } = document as { occasions?: string[]; page?: string };
    if (kind === 'words') return ENGINE_PAGES.includes(page);
    return kind !== 'rules' || occasions.some((one) => OCCASIONS.includes(one));
  };
  const askedBy = JSON.stringify(
    shelf(knowledge, 'rules').filter(([, rule]) => isComputed(['rules', rule])),
  );
  const kinds = Object.fromEntries(
    ENGINE_KINDS.map((kind) => {
      const documents = shelf(knowledge, kind).filter(([, document]) =>
        isComputed([kind, document]),
      );
      if (kind === 'remodelling') return [kind, documents.map(bare)];
      if (KEPT_WHOLE.has(kind)) return [kind, documents];
      if (kind === 'facts') return [kind, documents.map((one) => askedFacts(one, askedBy))];
      return [kind, read(documents).map(([id, document]) => [id, shown(kind, document)])];
    }),
  );
  return { kinds, hash: knowledge.hash, language: knowledge.language };
}

/** When to stop a series: the numbers of the rule, and the first session it counts from by area. */
function stoppingRule({ planning, areas }: Knowledge) {
  const numberOf = (id: string) => {
    const [layer] = planning.get(id)?.layers ?? [];
    if (!layer) throw new Error(`The knowledge room has no planning/${id}.`);
    return layer;
  };
  const usual = numberOf('series');
  return {
    noisePercent: numberOf('measurement-noise').value,
    sessionsInARow: numberOf('stop-after').value,
    fromSession: Object.fromEntries(
      [...areas].map(([id, { usualSessions }]) => [
        id,
        usualSessions?.from ?? usual.low ?? usual.value,
      ]),
    ) as Record<Area, number>,
  };
}

/** What the page says: questions, words, aftercare, red flags, names and each source's own rule. */
export function knowledgeForPage(knowledge: Knowledge) {
  const strings = Object.assign(
    {},
    ...[...knowledge.words.values()]
      .filter(({ page }) => PAGES.includes(page))
      .map(({ page, strings }) =>
        Object.fromEntries(Object.entries(strings).map(([key, text]) => [`${page}.${key}`, text])),
      ),
  );
  const languages = languagesOffered(knowledge).map((id) => ({
    id,
    name: knowledge.languages.get(id)?.name ?? id,
  }));
  return {
    language: knowledge.language,
    languages,
    questions: knowledge.questions.get('intake'),
    checkIn: knowledge.questions.get('check-in'),
    // A plan says it in the same words.
    strings: { ...strings, 'forecast.stopping': knowledge.words.get('plan')?.strings.stopping },
    stopping: stoppingRule(knowledge),
    aftercare: shelf(knowledge, 'aftercare'),
    redFlags: shelf(knowledge, 'red-flags'),
    modalities: shelf(knowledge, 'modalities').map(([id, modality]) => [
      id,
      { studiedDepthMm: (modality as { studiedDepthMm: [number, number] }).studiedDepthMm },
    ]),
    adjunctNames: shelf(knowledge, 'adjuncts').map(([id, adjunct]) => [
      id,
      (adjunct as { title: string }).title,
    ]),
    letters: shelf(knowledge, 'letters').filter(([id]) => PAGE_LETTERS.includes(id)),
  };
}
