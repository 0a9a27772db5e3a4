import type { Outcome } from '../guidance/evaluate.ts';
import type { Knowledge } from '../knowledge.ts';
import { type Answer, readBySchema } from '../record/refusal.ts';
import { type Triage, type TriageInput, triageInput } from '../record/triage.ts';
import type { Urgency } from '../record/vocabulary.ts';
import { checkInFacts } from './facts/check-in.ts';
import { outcomesOf } from './findings.ts';
import { today } from './today.ts';
import { urgencyOf } from './verdict.ts';

/**
 * Answers a check-in at once: how urgent it is, where today lies among others, what to do. Red
 * flags come from the rules alone; no band, photo or model ever lowers one.
 * @param knowledge the linked knowledge room
 * @param input an unknown document; the contract is {@link triageInput}
 */
export function triage(knowledge: Knowledge, input: unknown): Answer<Triage> {
  const read = readBySchema<typeof triageInput>(triageInput.safeParse, input);
  if (!read.ok) return read;
  const { value } = read;
  return {
    ok: true,
    value: { ...triageSigns(knowledge, value), today: today(knowledge, value) },
  };
}

/** The part of a triage that rests on signs alone: no crowd is drawn, nothing is compared. */
export function triageSigns(knowledge: Knowledge, input: TriageInput): Omit<Triage, 'today'> {
  const outcomes = outcomesOf(knowledge, 'triage', checkInFacts(knowledge, input));
  const urgency = urgencyOf(knowledge, outcomes);
  const known = knowledge.urgencies.get(urgency);
  const told = outcomes
    .filter((outcome) => worthTelling(knowledge, outcome, urgency))
    .toSorted((left, right) => place(knowledge, left) - place(knowledge, right));
  return {
    urgency,
    urgencyWords: known?.words ?? '',
    withinHours: known?.withinHours ?? null,
    findings: told.map(({ finding }) => finding),
    advice: adviceOf(knowledge, told, urgency),
  };
}

type Urgencies = Pick<Knowledge, 'urgencies'>;

function rankOf({ urgencies }: Urgencies, urgency: Urgency = 'routine'): number {
  return urgencies.get(urgency)?.rank ?? 0;
}

/** What fired before what is not known, and in both the most urgent first. */
function place(knowledge: Urgencies, { rule, finding }: Outcome): number {
  return (
    (finding.status === 'fired' ? 0 : knowledge.urgencies.size) - rankOf(knowledge, rule.urgency)
  );
}

/**
 * What fired, and of the open questions only those whose answer could raise the urgency. Beside
 * something that needs a call within two days, nothing is told that could reassure.
 */
function worthTelling(knowledge: Urgencies, { rule, finding }: Outcome, reached: Urgency): boolean {
  const own = rankOf(knowledge, rule.urgency);
  const highest = rankOf(knowledge, reached);
  if (finding.status === 'unknown') return own > highest;
  return own > rankOf(knowledge, 'routine') || highest < rankOf(knowledge, 'within-48h');
}

/**
 * What to do now, the most urgent first, each piece of advice once. Beside a sign that must be seen
 * today no advice of a milder one stands: "look again tomorrow" would lower it.
 */
function adviceOf(
  knowledge: Urgencies,
  outcomes: readonly Outcome[],
  reached: Urgency,
): Triage['advice'] {
  const highest = rankOf(knowledge, reached);
  const least = highest >= rankOf(knowledge, 'same-day') ? highest : 0;
  const all = outcomes
    .filter(({ finding }) => finding.status === 'fired')
    .filter(({ rule }) => rankOf(knowledge, rule.urgency) >= least)
    .flatMap(({ rule }) =>
      (rule.advice ?? []).map(({ text, because }) => ({ text, because, evidence: rule.evidence })),
    );
  return all.filter(({ text }, index) => all.findIndex((other) => other.text === text) === index);
}
