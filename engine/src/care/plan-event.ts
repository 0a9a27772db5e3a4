import { riseAndFallDay } from '../dermis/oedema.ts';
import { share } from '../inference/quantile.ts';
import type { Knowledge } from '../knowledge.ts';
import { addDays, daysBetween } from '../record/dates.ts';
import type { PlanEvent, PlanInput } from '../record/plan.ts';
import type { SayWords } from './page-words.ts';
import { type Closed, later } from './plan-calendar.ts';
import { planningNumber } from './plan-numbers.ts';
import { darkerOrUnknown, type Option } from './plan-options.ts';
import { fixedAt } from './priors.ts';
import { rounded } from './recovery/curve.ts';
import { drawCrowd } from './recovery/people.ts';
import { recoveryQuestion } from './recovery/question.ts';

/** When the signs of one session are over, person by person, for one option. */
export interface VisibleSigns {
  /** Day on which redness, swelling and flaking are all over. */
  overDay: Float64Array;
}

/** Draws people's recovery from one session of an option (R1 to R9). */
export function visibleSigns(
  knowledge: Knowledge,
  input: PlanInput,
  { modality, depthMm }: Option,
  seed: number,
): VisibleSigns {
  const question = recoveryQuestion(knowledge, {
    patient: input.patient,
    area: input.area,
    plannedSessions: [{ date: input.earliest, modality, depthMm }],
    asOf: input.earliest,
  });
  const crowd = drawCrowd(knowledge, question, seed);
  const swelling = riseAndFallDay(
    fixedAt(knowledge, 'redness-clear-level'),
    1,
    fixedAt(knowledge, 'swelling-shape'),
  );
  const overDay = crowd.rednessClearDay.map((day, row) =>
    Math.max(
      day,
      (crowd.swellingPeakDay[row] as number) * swelling,
      crowd.crustGoneDay[row] as number,
    ),
  );
  return { overDay };
}

/** Share of people with clear skin `days` after a session, if recovery takes `factor` as long. */
function clearAfter({ overDay }: VisibleSigns, days: number, factor = 1): number {
  return share(overDay, (day) => day * factor <= days);
}

/** How near to an event a session of this option may lie, in days before it. */
export function daysBeforeEvent(
  knowledge: Knowledge,
  { patient }: PlanInput,
  { course }: Option,
  signs: VisibleSigns,
): number {
  const level = darkerOrUnknown(patient) ? 'darker-or-unknown' : 'usual';
  const waiting = planningNumber(knowledge, 'session-before-event', { course, level }).value;
  const least = planningNumber(knowledge, 'event-clear-chance').value;
  const slow = planningNumber(knowledge, 'source-disagreement').value;
  let days = waiting;
  while (clearAfter(signs, days, slow) < least && days < LONGEST_WAIT_DAYS) days += 1;
  return days;
}

const LONGEST_WAIT_DAYS = 120;

/** The days an event closes: to every session, and to a first session ever. */
export function closedByEvent(
  knowledge: Knowledge,
  { event }: PlanInput,
  { course }: Option,
  daysBefore: number,
): { closed: Closed[]; closedToFirst: Closed[] } {
  if (!event) return { closed: [], closedToFirst: [] };
  const first = planningNumber(knowledge, 'first-session-before-event', { course }).value;
  const before = (days: number): Closed => [addDays(event.date, 1 - days), event.date];
  return { closed: [before(daysBefore)], closedToFirst: [before(Math.max(first, daysBefore))] };
}

/** What the plan says about the event: last safe day, decision day, chance of clear skin. */
export function eventOf(
  knowledge: Knowledge,
  { event, earliest }: PlanInput,
  signs: VisibleSigns,
  daysBefore: number,
  dates: readonly string[],
  words: SayWords,
): PlanEvent | undefined {
  if (!event) return undefined;
  const before = dates.filter((date) => date <= event.date);
  const last = before.at(-1);
  const notice = planningNumber(knowledge, 'cancel-notice').value;
  return {
    name: event.name,
    date: event.date,
    lastSafeSession: addDays(event.date, -daysBefore),
    cancelBy: last === undefined ? null : later(earliest, addDays(last, -notice)),
    sessionsBefore: before.length,
    chanceClear: last === undefined ? null : chanceOf(knowledge, event.date, last, signs, words),
  };
}

function chanceOf(
  knowledge: Knowledge,
  date: string,
  session: string,
  signs: VisibleSigns,
  words: SayWords,
): PlanEvent['chanceClear'] {
  const days = daysBetween(session, date);
  const { value: slow, evidence } = planningNumber(knowledge, 'source-disagreement');
  const other = planningNumber(knowledge, 'unforeseen-course');
  const { value: unforeseen, low: fewest = unforeseen, high: most = unforeseen } = other;
  const chance = (factor: number, share: number) =>
    rounded(clearAfter(signs, days, factor) * (1 - share), 2);
  const [low, middle, high] = [chance(slow, most), chance(1, unforeseen), chance(1 / slow, fewest)];
  const inHundred = (part: number) => Math.round(part * 100);
  return {
    session,
    chance: middle,
    low,
    high,
    because: words('chance-clear', {
      date: words.date(date),
      chance: inHundred(middle),
      low: inHundred(low),
      high: inHundred(high),
    }),
    sources: [...new Set([...evidence, ...other.evidence])],
  };
}
