import type { Knowledge } from '@healcast/engine';
import { type Entry, entriesOf, evidenceIn, nameOf, numbersOf, saysOf } from './entries.ts';

/** What a person reads first, then how it is worked out; where each is met. Rules are met where their occasions are. */
const MET: Readonly<Record<string, readonly string[]>> = {
  faq: ['faq'],
  aftercare: ['forecast', 'private', 'letters', 'protocol'],
  activities: ['forecast', 'private', 'letters', 'protocol'],
  'red-flags': ['forecast', 'private', 'letters', 'protocol'],
  rules: [],
  areas: ['will-it-help', 'plan', 'protocol'],
  alternatives: ['will-it-help'],
  'decision-aid': ['decide'],
  expectations: ['will-it-help'],
  adjuncts: ['forecast'],
  phases: ['forecast', 'private'],
  goals: ['plan'],
  protocol: ['protocol'],
  planning: ['plan', 'private', 'protocol'],
  modalities: ['forecast', 'plan', 'protocol'],
  measures: ['private', 'clinic'],
  domains: ['forecast'],
  population: ['forecast', 'private', 'plan'],
  fitted: ['forecast', 'plan'],
  remodelling: ['forecast', 'plan'],
};
const OCCASIONS: Readonly<Record<string, readonly string[]>> = {
  check: ['will-it-help', 'clinic'],
  plan: ['plan'],
  forecast: ['forecast'],
  triage: ['private', 'clinic'],
};

const ORDER = Object.keys(MET);

function metAt({ kind, document }: Entry): string[] {
  if (kind !== 'rules') return [...(MET[kind] ?? [])];
  const occasions = document.occasions as string[];
  return [...new Set(occasions.flatMap((one) => OCCASIONS[one] ?? []))];
}

/**
 * Everything that rests on evidence, as the evidence browser shows it: what it says, its numbers
 * with their ranges, how sure they are, the findings behind them, and where a person meets it.
 */
export function entriesForExplore(knowledge: Knowledge) {
  const found = new Map(
    [...knowledge.evidence.values()].flatMap(({ id, citation, findings }) => [
      [id, citation.title ?? citation.authors ?? id] as const,
      ...findings.map((finding) => [finding.id, finding.claim] as const),
    ]),
  );
  const sorted = entriesOf(knowledge).toSorted(
    (left, right) => ORDER.indexOf(left.kind) - ORDER.indexOf(right.kind),
  );
  return sorted.map((entry) => ({
    place: `${entry.kind}/${entry.id}`,
    kind: entry.kind,
    name: nameOf(entry),
    says: saysOf(entry),
    numbers: numbersOf(entry).map(({ evidence: _, ...number }) => number),
    basis: entry.document.basis as string | undefined,
    certainty: entry.document.certainty as string | undefined,
    findings: evidenceIn(entry.document).map((id) => ({ id, claim: found.get(id) ?? id })),
    met: metAt(entry),
  }));
}
