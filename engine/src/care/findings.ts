import { evaluateRules, type Outcome } from '../guidance/evaluate.ts';
import { type Facts, factDictionary } from '../guidance/facts.ts';
import type { Occasion } from '../guidance/rule.ts';
import type { Knowledge } from '../knowledge.ts';
import type { Finding } from '../record/finding.ts';
import type { ForecastInput } from '../record/forecast.ts';
import { forecastFacts } from './facts/forecast.ts';
import { pageWordsOf } from './page-words.ts';

/** What the rules of the knowledge room say on one occasion, most serious first. */
export function outcomesOf(
  knowledge: Pick<Knowledge, 'rules' | 'facts' | 'words' | 'language'>,
  occasion: Occasion,
  facts: Facts,
): Outcome[] {
  const dictionary = factDictionary(knowledge.facts.values());
  const open = pageWordsOf(knowledge, 'answers');
  return evaluateRules(knowledge.rules.values(), occasion, facts, dictionary, open);
}

/**
 * The findings that go with a forecast: all that fired, and what is unknown only where it could
 * stop a session. The other questions belong to a check.
 */
export function forecastFindings(
  knowledge: Pick<Knowledge, 'rules' | 'facts' | 'words' | 'language'>,
  input: ForecastInput,
): Finding[] {
  return outcomesOf(knowledge, 'forecast', forecastFacts(input))
    .map(({ finding }) => finding)
    .filter(({ status, severity }) => status === 'fired' || severity === 'critical');
}

/** The questions that would settle what is unknown, in the order of the findings, each once. */
export function asksOf(findings: readonly Finding[]): string[] {
  return [...new Set(findings.flatMap(({ asks }) => asks ?? []))];
}
