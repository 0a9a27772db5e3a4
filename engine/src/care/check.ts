import type { Knowledge } from '../knowledge.ts';
import { type Check, type CheckInput, checkInput } from '../record/check.ts';
import { type Answer, readBySchema } from '../record/refusal.ts';
import { alternativesFor } from './alternatives.ts';
import { expectationOf } from './expectation.ts';
import { checkFacts } from './facts/check.ts';
import { asksOf, outcomesOf } from './findings.ts';
import { verdictOf } from './verdict.ts';

/**
 * Answers "is needling right for me, and what may I expect?".
 * @param knowledge the linked knowledge room
 * @param input an unknown document; the contract is {@link checkInput}
 * @returns verdict, findings with reasons, expectation and alternatives, or the wrong fields
 */
export function check(knowledge: Knowledge, input: unknown): Answer<Check> {
  const read = readBySchema<typeof checkInput>(checkInput.safeParse, input);
  return read.ok ? { ok: true, value: checkFor(knowledge, read.value) } : read;
}

function checkFor(knowledge: Knowledge, input: CheckInput): Check {
  const facts = checkFacts(knowledge, input);
  const outcomes = outcomesOf(knowledge, 'check', facts);
  const verdict = verdictOf(knowledge, outcomes);
  const findings = outcomes.map(({ finding }) => finding);
  return {
    verdict,
    verdictWords: knowledge.verdicts.get(verdict)?.words ?? '',
    findings,
    asks: asksOf(findings),
    expectation: expectationOf(knowledge, input),
    alternatives: alternativesFor(knowledge, facts, outcomes),
  };
}
