import { ruleProblems } from './guidance/check-rules.ts';
import { conditionProblems } from './guidance/condition.ts';
import { type FactDictionary, factDictionary, namedFacts } from './guidance/facts.ts';
import { rule } from './guidance/rule.ts';
import { activity } from './knowledge/activity.ts';
import { adjunct } from './knowledge/adjunct.ts';
import { aftercareStage } from './knowledge/aftercare.ts';
import { alternative } from './knowledge/alternative.ts';
import { area } from './knowledge/area.ts';
import { brief } from './knowledge/brief.ts';
import { type Citation, citable, citationsIn } from './knowledge/citations.ts';
import { comparison } from './knowledge/comparison.ts';
import { decisionOption } from './knowledge/decision-option.ts';
import { domain } from './knowledge/domain.ts';
import { study } from './knowledge/evidence.ts';
import { frequentQuestion } from './knowledge/faq.ts';
import { goal } from './knowledge/goal.ts';
import { expectation, urgencyRank, verdictRank } from './knowledge/judgement.ts';
import {
  language,
  type TranslatedText,
  type Translation,
  translatedFolder,
  WRITTEN_IN,
} from './knowledge/language.ts';
import { letter, placeholdersOf } from './knowledge/letter.ts';
import { outcomeScale } from './knowledge/measure.ts';
import { modality } from './knowledge/modality.ts';
import { phase } from './knowledge/phase.ts';
import { planning } from './knowledge/planning.ts';
import { prior } from './knowledge/population.ts';
import { protocolSection } from './knowledge/protocol.ts';
import { questionnaire } from './knowledge/questions.ts';
import { redFlag } from './knowledge/red-flag.ts';
import { reminder } from './knowledge/reminder.ts';
import { fittedPosterior, remodellingParameter } from './knowledge/remodelling.ts';
import { pageWords } from './knowledge/words.ts';
import { workedCase } from './knowledge/worked-case.ts';
import { jsonPointer } from './record/refusal.ts';
import type { z } from './record/schema.ts';

/** One file of the knowledge room as it was read: its folder, its name without ending, its content. */
export interface KnowledgeDocument {
  kind: string;
  id: string;
  content: unknown;
}

/** The folders of the knowledge room and the schema each of their files must meet. */
const KINDS = {
  population: prior,
  modalities: modality,
  adjuncts: adjunct,
  activities: activity,
  domains: domain,
  phases: phase,
  evidence: study,
  facts: namedFacts,
  rules: rule,
  areas: area,
  alternatives: alternative,
  measures: outcomeScale,
  verdicts: verdictRank,
  urgencies: urgencyRank,
  expectations: expectation,
  cases: workedCase,
  comparisons: comparison,
  questions: questionnaire,
  words: pageWords,
  brief,
  faq: frequentQuestion,
  aftercare: aftercareStage,
  letters: letter,
  goals: goal,
  planning,
  protocol: protocolSection,
  'decision-aid': decisionOption,
  'red-flags': redFlag,
  reminders: reminder,
  remodelling: remodellingParameter,
  fitted: fittedPosterior,
  languages: language,
} as const;
type Kind = keyof typeof KINDS;

/** The knowledge room, checked and linked: for each folder its documents by id. */
export type Knowledge = {
  [K in Kind]: ReadonlyMap<string, z.output<(typeof KINDS)[K]>>;
} & {
  /** sha-256 over every file; provenance names it. */
  hash: string;
  /** The language of every text for patients in this room (its tag, as in `<html lang>`). */
  language: string;
  /** For each other language the texts for patients, by their places. */
  translations: ReadonlyMap<string, Translation>;
  /** For each cited study, finding or brief fact: the files that cite it, as `kind/id`. */
  citedBy: ReadonlyMap<string, readonly string[]>;
};

/** The knowledge room contradicts its schema: a fault of the installation, never of the user. */
export class KnowledgeFault extends Error {
  readonly problems: string[];
  constructor(problems: string[]) {
    super(`The knowledge room has ${problems.length} problem(s):\n${problems.join('\n')}`);
    this.name = 'KnowledgeFault';
    this.problems = problems;
  }
}

/**
 * Checks every document by the schema of its folder and every citation against the evidence.
 * @throws KnowledgeFault naming every file and field that is wrong.
 */
export function linkKnowledge(documents: readonly KnowledgeDocument[], hash: string): Knowledge {
  const problems: string[] = [];
  const shelves = new Map<string, Map<string, unknown>>(
    Object.keys(KINDS).map((kind) => [kind, new Map()]),
  );
  const translations = new Map<string, Map<string, TranslatedText>>();
  for (const document of documents) {
    const { kind, id, content } = document;
    const translated = TRANSLATED.exec(kind)?.[1];
    if (translated) {
      const texts = translations.get(translated) ?? new Map<string, TranslatedText>();
      translations.set(translated, texts);
      problems.push(...addTranslated(texts, translated, document));
      continue;
    }
    const shelf = shelves.get(kind);
    const schema = KINDS[kind as Kind];
    if (!shelf || !schema) {
      problems.push(`${kind}/${id}: there is no folder "${kind}" in the knowledge room.`);
      continue;
    }
    const read = schema.safeParse(content);
    if (!read.success) {
      for (const issue of read.error.issues)
        problems.push(`${kind}/${id}${jsonPointer(issue.path)}: ${issue.message}`);
      continue;
    }
    if (read.data.id !== id) problems.push(`${kind}/${id}: its id says "${read.data.id}".`);
    shelf.set(id, read.data);
  }
  if (problems.length > 0) throw new KnowledgeFault(problems);
  const shelved = Object.fromEntries(shelves) as unknown as Shelved;
  const citedBy = linkCitations(documents, shelved, problems);
  const dictionary = factDictionary(shelved.facts.values());
  for (const rule of shelved.rules.values()) problems.push(...ruleProblems(rule, dictionary));
  problems.push(...alternativeProblems(shelved, dictionary));
  for (const tag of translations.keys())
    if (!shelved.languages.has(tag)) problems.push(`languages/${tag}: there is no ${tag}.yaml.`);
  if (problems.length > 0) throw new KnowledgeFault(problems);
  return { ...shelved, hash, citedBy, language: WRITTEN_IN, translations };
}

type Shelved = Pick<Knowledge, Kind>;

/** The folder of a language: its files are called like the folders of the room. */
const TRANSLATED = /^languages\/([\w-]+)$/;

/** Adds the texts of one translated folder. @returns what is wrong with them */
function addTranslated(
  texts: Map<string, TranslatedText>,
  tag: string,
  { kind, id, content }: KnowledgeDocument,
): string[] {
  const read = translatedFolder.safeParse(content);
  if (!read.success) return [`${kind}/${id}: each text is a place with its two wordings.`];
  return Object.entries(read.data).flatMap(([place, said]) => {
    const { [WRITTEN_IN]: from, [tag]: to } = said;
    if (from === undefined || to === undefined)
      return [`${kind}/${id} ${place}: give the text in ${WRITTEN_IN} and in ${tag}.`];
    if (to.trim() === '') return []; // still to be translated
    texts.set(`${id}/${place}`, { from, to });
    const same = placeholders(from) === placeholders(to);
    return same ? [] : [`${kind}/${id} ${place}: both wordings need the same {placeholders}.`];
  });
}

const placeholders = (text: string) => [...new Set(placeholdersOf(text))].sort().join(' ');

/** Alternatives speak of named facts only, and areas name only alternatives that exist. */
function alternativeProblems(
  { alternatives, areas }: Pick<Knowledge, 'alternatives' | 'areas'>,
  dictionary: FactDictionary,
): string[] {
  const conditions = [...alternatives.values()].flatMap(({ id, offeredWhen }) =>
    conditionProblems(offeredWhen, dictionary).map((text) => `alternatives/${id}: ${text}.`),
  );
  const names = [...areas.values()].flatMap(({ id, alternatives: named }) =>
    named
      .filter((name) => !alternatives.has(name))
      .map((name) => `areas/${id}: there is no alternative "${name}".`),
  );
  return [...conditions, ...names];
}

/** Checks that everything cited exists, and turns the citations round. */
function linkCitations(
  documents: readonly KnowledgeDocument[],
  shelved: Shelved,
  problems: string[],
): Map<string, string[]> {
  const existing = citable(shelved.evidence.values(), shelved.brief.values());
  problems.push(...existing.problems);
  const citedBy = new Map<string, string[]>();
  for (const { kind, id, content } of documents) {
    const here = `${kind}/${id}`;
    for (const citation of citationsIn(content)) {
      if (!existing[citation.list].has(citation.id)) problems.push(nothingCalled(here, citation));
      const files = citedBy.get(citation.id) ?? [];
      if (!files.includes(here)) citedBy.set(citation.id, [...files, here]);
    }
  }
  return citedBy;
}

function nothingCalled(file: string, { list, pointer, id }: Citation): string {
  return `${file}${pointer}: there is no ${list === 'brief' ? 'fact' : 'study or finding'} "${id}".`;
}
