import type { Knowledge } from '@healcast/engine';
import { type Entry, entriesOf, evidenceIn, nameOf, numbersOf, saysOf } from './entries.ts';

/** Where a person meets what a folder says. Rules are met where their occasions are. */
const MET: Readonly<Record<string, readonly string[]>> = {
  activities: ['forecast', 'private', 'letters', 'protocol'],
  adjuncts: ['forecast'],
  aftercare: ['forecast', 'private', 'letters', 'protocol'],
  alternatives: ['will-it-help'],
  areas: ['will-it-help', 'plan', 'protocol'],
  'decision-aid': ['decide'],
  domains: ['forecast'],
  expectations: ['will-it-help'],
  faq: ['faq'],
  fitted: ['forecast', 'plan'],
  goals: ['plan'],
  measures: ['private', 'clinic'],
  modalities: ['forecast', 'plan', 'protocol'],
  phases: ['forecast', 'private'],
  planning: ['plan', 'private', 'protocol'],
  population: ['forecast', 'private', 'plan'],
  protocol: ['protocol'],
  'red-flags': ['forecast', 'private', 'letters', 'protocol'],
  remodelling: ['forecast', 'plan'],
};
const OCCASIONS: Readonly<Record<string, readonly string[]>> = {
  check: ['will-it-help', 'clinic'],
  plan: ['plan'],
  forecast: ['forecast'],
  triage: ['private', 'clinic'],
};

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
  return entriesOf(knowledge).map((entry) => ({
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
