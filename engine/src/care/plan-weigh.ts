import type { Knowledge } from '../knowledge.ts';
import { addDays } from '../record/dates.ts';
import type { Forecast } from '../record/forecast.ts';
import type { PlanInput } from '../record/plan.ts';
import type { Session } from '../record/session.ts';
import { forecast } from './forecast.ts';
import type { Option } from './plan-options.ts';
import { fixedAt } from './priors.ts';
import { rounded } from './recovery/curve.ts';

/** Firmness in percent, with the central 80 % of people. */
export interface Gain {
  gain: number;
  low: number;
  high: number;
}

/** What an option promises and asks for. */
export interface Weighed {
  option: Option;
  /** Sessions over which options are compared: the usual series as far as wish and budget go. */
  sessions: number;
  /** Concerns that the rules raise about this option and do not forbid it for. */
  warnings: number;
  /** The skin has had this kind of session before. */
  known: boolean;
  /** What each session adds at its best; those already done stand first. */
  perSession: readonly Gain[];
  /** Days of redness after one session, in the middle of people (R2). */
  rednessDays: number;
  /** First day for the next session by recovery; null after past sessions, of which it then speaks. */
  nextSessionDay: number | null;
}

/** The forecast of a course of this option on the given days, those already done included. */
export function forecastOf(
  knowledge: Knowledge,
  input: PlanInput,
  { modality, depthMm }: Option,
  dates: readonly string[],
  seed: number,
) {
  const plannedSessions: Session[] = dates.map((date) => ({ date, modality, depthMm }));
  return forecast(knowledge, {
    patient: input.patient,
    area: input.area,
    sessions: input.sessions,
    plannedSessions,
    checkIns: input.checkIns,
    asOf: input.earliest,
    seed,
  });
}

/** What is known of an option before it is weighed, and over how many sessions to look. */
interface Weighing {
  sessions: number;
  warnings: number;
  most: number;
  spacing: number;
  seed: number;
}

/** Weighs one option, or says why it cannot be forecast. */
export function weigh(
  knowledge: Knowledge,
  input: PlanInput,
  option: Option,
  { sessions, warnings, most, spacing, seed }: Weighing,
): Weighed | { because: string } {
  const { course, depthMm, modality } = option;
  const dates = Array.from({ length: most }, (_, n) => addDays(input.earliest, n * spacing));
  const answer = forecastOf(knowledge, { ...input, checkIns: undefined }, option, dates, seed);
  if (!answer.ok) return { because: refusalText(answer.refusal) };
  return {
    option,
    sessions,
    warnings,
    known: input.sessions?.some((done) => done.modality === modality) ?? false,
    perSession: answer.value.result.perSession,
    rednessDays: fixedAt(knowledge, 'redness-clear-day', { course, depthMm }),
    nextSessionDay: input.sessions?.length
      ? null
      : activityDay(answer.value.recovery, 'next-needling'),
  };
}

function refusalText(refusal: { kind: string; because?: string; fields?: { detail: string }[] }) {
  return refusal.because ?? refusal.fields?.map(({ detail }) => detail).join(' ') ?? '';
}

/** The day on which an activity is safe in the middle of people; 0 when it is not on the shelf. */
export function activityDay(recovery: Forecast['recovery'], id: string): number {
  return recovery.activities.find(({ activity }) => activity === id)?.day ?? 0;
}

/** The gain of `count` sessions after those already done. */
export function totalGain(perSession: readonly Gain[], done: number, count: number): Gain {
  const total = { gain: 0, low: 0, high: 0 };
  for (const { gain, low, high } of perSession.slice(done, done + count)) {
    total.gain += gain;
    total.low += low;
    total.high += high;
  }
  return {
    gain: rounded(total.gain, 1),
    low: rounded(total.low, 1),
    high: rounded(total.high, 1),
  };
}
