import type { Finding } from '../record/finding.ts';
import { evaluateCondition } from './condition.ts';
import type { FactDictionary, Facts } from './facts.ts';
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
    const asks = [...new Set(missing.map((name) => dictionary.get(name)?.question ?? name))];
    outcomes.push({
      rule,
      finding: findingOf(rule, facts, truth === 'unknown' ? asks : undefined),
    });
  }
  return outcomes.sort((left, right) => rank(left) - rank(right));
}

function findingOf(rule: Rule, facts: Facts, asks: string[] | undefined): Finding {
  const finding: Finding = {
    rule: rule.id,
    severity: rule.severity,
    text: fillIn(rule.text, facts),
    clinician: fillIn(rule.clinician, facts),
    certainty: rule.certainty,
    evidence: rule.evidence,
    brief: rule.brief ?? [],
    status: asks ? 'unknown' : 'fired',
  };
  if (!asks) return finding;
  return { ...finding, asks, text: `Not known yet. ${asks.join(' ')} If so: ${finding.text}` };
}

/** Puts facts into a sentence: `{depth-mm}`. A fact that is not known becomes three dots. */
export function fillIn(text: string, facts: Facts): string {
  return text.replace(/\{([a-z0-9-]+)\}/g, (_, name: string) => String(facts[name] ?? '…'));
}

const SEVERITY_RANK = { critical: 0, warning: 1, info: 2 };

function rank({ finding }: Outcome): number {
  return (finding.status === 'fired' ? 0 : 10) + SEVERITY_RANK[finding.severity];
}
