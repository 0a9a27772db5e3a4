import type { Knowledge } from '../knowledge.ts';
import { addDays } from '../record/dates.ts';
import type { Forecast } from '../record/forecast.ts';
import type { PlanInput } from '../record/plan.ts';
import type { Session } from '../record/session.ts';
import { forecast } from './forecast.ts';
import type { Option } from './plan-options.ts';
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
  /** What each session adds at its best; those already done stand first. */
  perSession: readonly Gain[];
  /** Days of redness after one session, in the middle. */
  rednessDays: number;
  /** First day after a session on which skin may be needled again. */
  nextSessionDay: number;
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

/** Weighs one option, or says why it cannot be forecast. `most` sessions are looked at. */
export function weigh(
  knowledge: Knowledge,
  input: PlanInput,
  option: Option,
  { sessions, most, spacing, seed }: Record<'sessions' | 'most' | 'spacing' | 'seed', number>,
): Weighed | { because: string } {
  const dates = Array.from({ length: most }, (_, n) => addDays(input.earliest, n * spacing));
  const quiet = { ...input, checkIns: undefined };
  const answer = forecastOf(knowledge, quiet, option, dates, seed);
  if (!answer.ok) return { because: refusalText(answer.refusal) };
  // After past sessions the recovery speaks of the latest of those, not of this option.
  const fresh = { ...quiet, sessions: undefined };
  const alone = input.sessions?.length
    ? forecastOf(knowledge, fresh, option, dates.slice(0, 1), seed)
    : answer;
  const { recovery } = (alone.ok ? alone : answer).value;
  return {
    option,
    sessions,
    perSession: answer.value.result.perSession,
    rednessDays: recovery.rednessClears.day,
    nextSessionDay: activityDay(recovery, 'next-needling'),
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
