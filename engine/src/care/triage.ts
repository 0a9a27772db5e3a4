import { evaluateCondition } from '../guidance/condition.ts';
import type { Outcome } from '../guidance/evaluate.ts';
import type { Facts } from '../guidance/facts.ts';
import type { Knowledge } from '../knowledge.ts';
import { type Answer, readBySchema, type WrongField } from '../record/refusal.ts';
import { type Triage, type TriageInput, triageInput } from '../record/triage.ts';
import type { Urgency } from '../record/vocabulary.ts';
import { checkInFacts } from './facts/check-in.ts';
import { partialCheckInFacts } from './facts/partial-check-in.ts';
import { outcomesOf } from './findings.ts';
import { comparisonOf, today } from './today.ts';
import { urgencyOf } from './verdict.ts';

/** A triage without its comparison with others. */
type Signs = Omit<Triage, 'today'>;

/**
 * Answers a check-in at once: how urgent it is, where today lies among others, what to do. Red
 * flags come from the rules alone; no band, photo or model ever lowers one. A document that is
 * wrong is refused, unless what can be read of it is a red flag: that is answered all the same.
 * @param knowledge the linked knowledge room
 * @param input an unknown document; the contract is {@link triageInput}
 */
export function triage(knowledge: Knowledge, input: unknown): Answer<Triage> {
  const read = readBySchema<typeof triageInput>(triageInput.safeParse, input);
  if (!read.ok) {
    const { refusal } = read;
    const despite = redFlagDespite(knowledge, input, refusal.fields ?? []);
    return despite ? { ok: true, value: despite } : read;
  }
  const { value } = read;
  return {
    ok: true,
    value: { ...triageSigns(knowledge, value), today: today(knowledge, value) },
  };
}

/** The part of a triage that rests on signs alone: no crowd is drawn, nothing is compared. */
export function triageSigns(knowledge: Knowledge, input: TriageInput): Signs {
  return signsOf(knowledge, outcomesOf(knowledge, 'triage', checkInFacts(knowledge, input)));
}

function signsOf(knowledge: Knowledge, outcomes: readonly Outcome[]): Signs {
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

/** What a session was and when: where it cannot be read, the graver reading counts. */
const ABOUT_THE_SESSION: readonly string[] = ['day', 'rf', 'rf-before'];

/**
 * The answer to a red flag in a document that is wrong elsewhere: no wrong date, unknown area or
 * slip of a program may hide a sign that needs a call today.
 * @param input the document as it came
 * @param notRead what is wrong in it; told beside the answer
 * @returns undefined when nothing that can be read needs a call today
 */
export function redFlagDespite(
  knowledge: Knowledge,
  input: unknown,
  notRead: readonly WrongField[],
): Triage | undefined {
  const facts = partialCheckInFacts(knowledge, input);
  const outcomes = outcomesOf(knowledge, 'triage', facts).map((outcome) =>
    couldBeRedFlag(knowledge, outcome, facts)
      ? { ...outcome, finding: { ...outcome.finding, status: 'fired' as const } }
      : outcome,
  );
  const signs = signsOf(knowledge, outcomes);
  if (!isRedFlag(knowledge, signs.urgency)) return undefined;
  return { ...signs, today: notCompared(knowledge, facts), notRead: [...notRead] };
}

function notCompared(knowledge: Knowledge, facts: Facts): Triage['today'] {
  const { day, redness } = facts as { day?: number; redness?: number };
  const place = { answer: redness ?? null, percentile: null, p10: null, p90: null };
  return { day: day ?? null, redness: place, words: comparisonOf(knowledge).unknown };
}

function isRedFlag(knowledge: Urgencies, urgency: Urgency | undefined): boolean {
  return rankOf(knowledge, urgency) >= rankOf(knowledge, 'same-day');
}

/** True when only day or kind of the session keep a rule for today from being settled. */
function couldBeRedFlag(knowledge: Urgencies, { rule, finding }: Outcome, facts: Facts): boolean {
  if (finding.status === 'fired' || !isRedFlag(knowledge, rule.urgency)) return false;
  const { missing } = evaluateCondition(rule.when, facts);
  return missing.every((fact) => ABOUT_THE_SESSION.includes(fact));
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
