import type { Outcome } from '../guidance/evaluate.ts';
import type { Knowledge } from '../knowledge.ts';
import { addDays } from '../record/dates.ts';
import type { Finding } from '../record/finding.ts';
import type { PlanInput } from '../record/plan.ts';
import { checkFacts } from './facts/check.ts';
import { outcomesOf } from './findings.ts';
import type { Closed } from './plan-calendar.ts';
import { planningNumber } from './plan-numbers.ts';
import type { Option } from './plan-options.ts';

/** What the rules say about one option on one day. */
export interface Safety {
  findings: Finding[];
  /** Those that forbid it. */
  stops: Finding[];
}

/** Holds an option on a day against the rules for plans. What is unknown asks, but does not stop. */
export function safetyOf(
  knowledge: Knowledge,
  input: PlanInput,
  { modality, depthMm }: Pick<Option, 'modality' | 'depthMm'>,
  date: string,
): Safety {
  const { patient, area, sessions, otherProcedures, products, faceWentWell, goal } = input;
  const facts = checkFacts(knowledge, {
    patient,
    area,
    sessions,
    otherProcedures,
    products,
    faceWentWell,
    goals: [goal],
    proposed: { modality, depthMm, date },
  });
  const outcomes = outcomesOf(knowledge, 'plan', facts);
  return {
    findings: outcomes.map(({ finding }) => finding),
    stops: outcomes.filter(forbids).map(({ finding }) => finding),
  };
}

function forbids({ rule, finding }: Outcome): boolean {
  return (
    finding.status === 'fired' &&
    (finding.severity === 'critical' || rule.verdict === 'not-suitable')
  );
}

const STACKING = ['laser', 'peel', 'rf'];

/** Days around lasers, peels and heat treatments on which no session may lie. */
export function closedByProcedures(
  knowledge: Pick<Knowledge, 'planning'>,
  { otherProcedures = [] }: Pick<PlanInput, 'otherProcedures'>,
): Closed[] {
  const apart = planningNumber(knowledge, 'pause-before', { level: 'next-procedure' }).value;
  return otherProcedures
    .filter(({ kind }) => STACKING.includes(kind))
    .map(({ date }) => [addDays(date, 1 - apart), addDays(date, apart - 1)]);
}
