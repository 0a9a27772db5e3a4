import type { Finding } from '../record/finding.ts';
import { evaluateCondition } from './condition.ts';
import type { FactDictionary, Facts, NamedFact } from './facts.ts';
import type { Occasion, Rule } from './rule.ts';

/** Puts questions and text of what is not known yet into a sentence. */
export type OpenWords = (
  key: 'open-yes' | 'open-other',
  said: Readonly<{ asks: string; text: string }>,
) => string;

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
  open: OpenWords,
): Outcome[] {
  const outcomes: Outcome[] = [];
  for (const rule of rules) {
    if (!rule.occasions.includes(occasion)) continue;
    const { truth, missing } = evaluateCondition(rule.when, facts);
    if (truth === 'false') continue;
    const finding = findingOf(rule, facts);
    const asked = missing.map((name) => dictionary.get(name));
    outcomes.push({
      rule,
      finding: truth === 'unknown' ? unsettled(finding, asked, open) : finding,
    });
  }
  return outcomes.sort((left, right) => rank(left) - rank(right));
}

/** A rule that has fired, in words. */
function findingOf(rule: Rule, facts: Facts): Finding {
  return {
    rule: rule.id,
    severity: rule.severity,
    text: fillIn(rule.text, facts),
    clinician: fillIn(rule.clinician, facts),
    certainty: rule.certainty,
    evidence: rule.evidence,
    brief: rule.brief ?? [],
    status: 'fired',
  };
}

/** The same finding while answers are missing: what to ask stands before what it would mean. */
function unsettled(
  finding: Finding,
  missing: readonly (NamedFact | undefined)[],
  open: OpenWords,
): Finding {
  const asks = [...new Set(missing.flatMap((fact) => fact?.question ?? []))];
  // "How loose is the skin?" takes no yes.
  const yes = missing.every((fact) => fact?.type === 'yes-no');
  const said = { asks: asks.join(' '), text: finding.text };
  return { ...finding, status: 'unknown', asks, text: open(yes ? 'open-yes' : 'open-other', said) };
}

/** Puts facts into a sentence: `{depth-mm}`. A fact that is not known becomes three dots. */
export function fillIn(text: string, facts: Facts): string {
  return text.replace(/\{([a-z0-9-]+)\}/g, (_, name: string) => String(facts[name] ?? '…'));
}

const SEVERITY_RANK = { critical: 0, warning: 1, info: 2 };

function rank({ finding }: Outcome): number {
  return (finding.status === 'fired' ? 0 : 10) + SEVERITY_RANK[finding.severity];
}
