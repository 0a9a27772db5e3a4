import type { Finding } from '../record/finding.ts';
import { evaluateCondition } from './condition.ts';
import type { FactDictionary, Facts, NamedFact } from './facts.ts';
import type { Occasion, Rule } from './rule.ts';

/** A finding together with the rule that made it, for whoever turns findings into a verdict. */
export interface Outcome {
  rule: Rule;
  finding: Finding;
}

/**
 * Holds the facts against every rule of an occasion. A rule that does not apply leaves no trace;
 * one that cannot be settled names the questions that would settle it. Most serious first; what
 * fired before what is unknown.
 */
export function evaluateRules(
  rules: Iterable<Rule>,
  occasion: Occasion,
  facts: Facts,
  dictionary: FactDictionary,
): Outcome[] {
  const outcomes: Outcome[] = [];
  for (const rule of rules) {
    if (!rule.occasions.includes(occasion)) continue;
    const { truth, missing } = evaluateCondition(rule.when, facts);
    if (truth === 'false') continue;
    const open = truth === 'unknown' ? missing.map((name) => dictionary.get(name)) : undefined;
    outcomes.push({ rule, finding: findingOf(rule, facts, open) });
  }
  return outcomes.sort((left, right) => rank(left) - rank(right));
}

/** @param open the facts whose answer is missing; undefined when the rule has fired */
function findingOf(
  rule: Rule,
  facts: Facts,
  open: readonly (NamedFact | undefined)[] | undefined,
): Finding {
  const finding: Finding = {
    rule: rule.id,
    severity: rule.severity,
    text: fillIn(rule.text, facts),
    clinician: fillIn(rule.clinician, facts),
    certainty: rule.certainty,
    evidence: rule.evidence,
    brief: rule.brief ?? [],
    status: open ? 'unknown' : 'fired',
  };
  if (!open) return finding;
  const asks = [...new Set(open.flatMap((fact) => fact?.question ?? []))];
  // "How loose is the skin?" takes no yes.
  const yes = open.every((fact) => fact?.type === 'yes-no');
  const lead = yes ? 'If so' : 'Depending on the answer';
  return { ...finding, asks, text: `Not known yet. ${asks.join(' ')} ${lead}: ${finding.text}` };
}

/** Puts facts into a sentence: `{depth-mm}`. A fact that is not known becomes three dots. */
export function fillIn(text: string, facts: Facts): string {
  return text.replace(/\{([a-z0-9-]+)\}/g, (_, name: string) => String(facts[name] ?? '…'));
}

const SEVERITY_RANK = { critical: 0, warning: 1, info: 2 };

function rank({ finding }: Outcome): number {
  return (finding.status === 'fired' ? 0 : 10) + SEVERITY_RANK[finding.severity];
}
