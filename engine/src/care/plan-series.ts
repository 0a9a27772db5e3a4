import type { Knowledge } from '../knowledge.ts';
import { addDays } from '../record/dates.ts';
import type { Forecast } from '../record/forecast.ts';
import type { PlanInput } from '../record/plan.ts';
import type { Refusal } from '../record/refusal.ts';
import {
  type Calendar,
  later,
  type Placed,
  placeSessions,
  type Spacing,
  sooner,
} from './plan-calendar.ts';
import type { Count } from './plan-choose.ts';
import { closedByEvent, daysBeforeEvent, type VisibleSigns, visibleSigns } from './plan-event.ts';
import { planningNumber } from './plan-numbers.ts';
import type { Option } from './plan-options.ts';
import { closedByProcedures } from './plan-safety.ts';
import { activityDay, forecastOf, totalGain, type Weighed } from './plan-weigh.ts';

/** A series on the calendar, with its forecast. */
export interface Series {
  placed: Placed[];
  spacing: Spacing;
  forecast: Forecast;
  signs: VisibleSigns;
  daysBeforeEvent: number;
  /** The event moved a first session behind it. */
  firstMovedByEvent: boolean;
  /** Other spacings that were weighed. */
  others: { usual: number; sessionsBefore: number }[];
  /** Days that skin needs between two sessions, by recovery. */
  needsDays: number;
}

/** Puts the chosen option on the calendar at the spacing that serves best. */
export function placeSeries(
  knowledge: Knowledge,
  input: PlanInput,
  weighed: Weighed,
  { count, maintenance }: Count,
  seed: number,
): Series | { refusal: Refusal } {
  const { option } = weighed;
  const signs = visibleSigns(knowledge, input, option, seed);
  const before = daysBeforeEvent(knowledge, input, option, signs);
  const needsDays = daysNeeded(knowledge, input, weighed, seed);
  const shared = calendarOf(knowledge, input, option, before);
  const tried = spacings(knowledge, needsDays, maintenance).map((spacing) => {
    const placed = placeSessions(count, { ...shared, spacing });
    const dates = placed.map(({ date }) => date);
    return { spacing, placed, answer: forecastOf(knowledge, input, option, dates, seed) };
  });
  const best = bestSpacing(knowledge, input, tried);
  if (!best.answer.ok) return { refusal: best.answer.refusal };
  return {
    placed: best.placed,
    spacing: best.spacing,
    forecast: best.answer.value,
    signs,
    daysBeforeEvent: before,
    firstMovedByEvent: movedByEvent(shared, best.placed),
    others: tried
      .filter((each) => each !== best)
      .map((each) => ({
        usual: each.spacing.usual,
        sessionsBefore: sessionsBefore(input, each.placed),
      })),
    needsDays,
  };
}

type Tried = { spacing: Spacing; placed: Placed[]; answer: ReturnType<typeof forecastOf> };

/** Sessions before the event count first, then the gain, then room to move: the middle spacing. */
function bestSpacing(knowledge: Knowledge, input: PlanInput, tried: readonly Tried[]): Tried {
  const close = planningNumber(knowledge, 'close-results').value;
  const middle = planningNumber(knowledge, 'spacing').value;
  const gain = ({ answer, placed }: Tried) =>
    answer.ok
      ? totalGain(answer.value.result.perSession, input.sessions?.length ?? 0, placed.length).gain
      : Number.NEGATIVE_INFINITY;
  return tried.toSorted((a, b) => {
    const more = sessionsBefore(input, b.placed) - sessionsBefore(input, a.placed);
    const better = Math.abs(gain(a) - gain(b)) > close ? gain(b) - gain(a) : 0;
    const distance = Math.abs(a.spacing.usual - middle) - Math.abs(b.spacing.usual - middle);
    return more || better || distance;
  })[0] as Tried;
}

function sessionsBefore({ event }: PlanInput, placed: readonly Placed[]): number {
  return event ? placed.filter(({ date }) => date <= event.date).length : 0;
}

/** Shortest, middle and longest spacing that recovery allows; maintenance has its own. */
function spacings(knowledge: Knowledge, needsDays: number, maintenance: boolean): Spacing[] {
  const id = maintenance ? 'maintenance' : 'spacing';
  const { value, low = value, high = value } = planningNumber(knowledge, id);
  const least = Math.max(low, needsDays);
  const most = Math.max(high, least);
  const usual = maintenance ? [value] : [...new Set([least, Math.max(value, least), most])];
  return usual.map((days) => ({ low: least, usual: days, high: most }));
}

/** Days between sessions by recovery: of people like this one, and of the person when check-ins speak. */
function daysNeeded(
  knowledge: Knowledge,
  input: PlanInput,
  { option, nextSessionDay }: Weighed,
  seed: number,
): number {
  const day = (asked: PlanInput, dates: string[]) => {
    const answer = forecastOf(knowledge, asked, option, dates, seed);
    return answer.ok ? activityDay(answer.value.recovery, 'next-needling') : 0;
  };
  const alone = { ...input, sessions: undefined, checkIns: undefined };
  const people = nextSessionDay ?? day(alone, [input.earliest]);
  const learns = input.sessions?.length && input.checkIns?.length;
  return Math.ceil(Math.max(people, learns ? day(input, []) : 0));
}

function calendarOf(
  knowledge: Knowledge,
  input: PlanInput,
  option: Option,
  before: number,
): Omit<Calendar, 'spacing'> {
  const { sessions = [], unavailable = [], earliest } = input;
  const sameCourse = sessions.some(
    ({ modality }) => knowledge.modalities.get(modality)?.course === option.course,
  );
  const byEvent = closedByEvent(knowledge, input, option, before);
  const lastDone = sessions
    .map(({ date }) => date)
    .toSorted()
    .at(-1);
  return {
    earliest,
    ...(lastDone === undefined ? {} : { lastDone }),
    closed: [...unavailable, ...closedByProcedures(knowledge, input), ...byEvent.closed],
    closedToFirst: sameCourse ? [] : byEvent.closedToFirst,
  };
}

function movedByEvent({ closedToFirst, earliest }: Omit<Calendar, 'spacing'>, placed: Placed[]) {
  const [range] = closedToFirst;
  const first = placed[0]?.date;
  return range !== undefined && first !== undefined && earliest <= range[1] && first > range[1];
}

/** When the result is best: the forecast, held within and widened by what studies and brief say. */
export function bestResult(knowledge: Knowledge, { forecast, placed }: Series, firstDate: string) {
  const last = (placed.at(-1) as Placed).date;
  const { value, low = value, high = value } = planningNumber(knowledge, 'best-result');
  const { peak } = forecast.result;
  const [from, to] = [addDays(last, low), addDays(last, high)];
  const date = addDays(firstDate, peak.day);
  const least = addDays(firstDate, peak.low);
  const most = addDays(firstDate, peak.high);
  return {
    date: sooner(later(date, from), to),
    low: sooner(least, from),
    high: later(most, to),
  };
}
