import { centralEighty, select, share } from '../../inference/quantile.ts';
import type { Knowledge } from '../../knowledge.ts';
import { daysBetween } from '../../record/dates.ts';
import type { Forecast, ForecastInput } from '../../record/forecast.ts';
import type { Session } from '../../record/session.ts';
import { fixedAt } from '../priors.ts';
import { rounded } from '../recovery/curve.ts';
import { DRAWS } from '../recovery/people.ts';
import { sessionsInOrder } from '../recovery/question.ts';
import { type CourseInTime, empiricalCourses, mechanisticCourses } from './courses.ts';
import {
  drawPeople,
  fillFirmness,
  learnPeople,
  type MeasuredChange,
  type People,
  type Population,
} from './people.ts';
import { responseOf } from './response.ts';
import { sessionGains } from './session-gains.ts';

const YEAR_DAYS = 365;
/** False firmness is drawn for the first two weeks after the latest session that counts. */
const SWELLING_DAYS = [0.25, 0.5, 1, 1.5, 2, 3, 4, 5, 6, 7, 9, 11, 14];
/** A middle needs fewer people than a band. */
const COMPARED_EVERY = 3;
/** The models disagree when one says over half as much again as the other at the best. */
const DISAGREEMENT = 1.5;

/**
 * The result of a course: firmness in percent change from before the first session, by the
 * mechanistic and the simple model together. Half of the people follow each, so that the band is
 * wider where the two disagree. Measured changes of this person choose among the people.
 */
export function firmnessResult(
  knowledge: Knowledge,
  input: ForecastInput,
  seed: number,
): Omit<Forecast['result'], 'phases' | 'milestones'> {
  const sessions = sessionsInOrder(input);
  const drawn = resultDays(sessions);
  const measured = measuredChanges(input, sessions, drawn);
  const days = [...drawn, ...measured.map(({ day }) => day)];
  const response = responseOf(knowledge, input, sessions);
  const mechanistic = mechanisticCourses(knowledge, input, sessions, days, SWELLING_DAYS);
  const empirical = empiricalCourses(knowledge, sessions, response.weights, days, seed);
  const population: Population = {
    courses: [...mechanistic, ...empirical],
    response,
    declinePerDay: fixedAt(knowledge, 'firmness-decline') / YEAR_DAYS,
  };
  const before = drawPeople(population, seed, DRAWS);
  const learned =
    measured.length > 0 ? learnPeople(knowledge, population, measured, seed, DRAWS) : null;
  const people = learned?.people ?? before;
  const shown = bandOf(population, people, drawn);
  const visible = fixedAt(knowledge, 'visible-change');
  const bestAt = bestPlaces(population, drawn.length);
  const best = bestGains(population, people, bestAt);
  return {
    firmness: { day: drawn, ...shown },
    peak: peakOf(people, bestAt, drawn),
    chanceOfVisibleChange: rounded(
      share(best, (gain) => gain >= visible),
      2,
    ),
    perSession: sessionGains(knowledge, input, sessions, response, { population, people }),
    falseFirmness: falseFirmness(mechanistic),
    models: compared(population, before, drawn),
    learned: {
      measurementsUsed: measured.length,
      population: learned ? bandOf(population, before, drawn) : shown,
    },
  };
}

/** Days from the first session to a year after the last one, at most about sixty of them. */
function resultDays(sessions: readonly Session[]): number[] {
  const first = sessions[0] as Session;
  const last = sessions[sessions.length - 1] as Session;
  const end = daysBetween(first.date, last.date) + YEAR_DAYS;
  const step = Math.max(10, Math.ceil(end / 60));
  return Array.from({ length: Math.floor(end / step) + 1 }, (_, index) => index * step);
}

/** Measured changes from the first session on; what was measured before it is no result. */
function measuredChanges(
  { measurements = [] }: ForecastInput,
  sessions: readonly Session[],
  drawn: readonly number[],
): MeasuredChange[] {
  const start = (sessions[0] as Session).date;
  return measurements
    .map((given) => ({ ...given, day: daysBetween(start, given.date) }))
    .filter(({ day }) => day > 0)
    .map((given, index) => ({ ...given, place: drawn.length + index }));
}

function bandOf(population: Population, people: People, days: readonly number[]) {
  const band = { p10: [] as number[], p50: [] as number[], p90: [] as number[] };
  const values = new Float64Array(people.strength.length);
  days.forEach((day, place) => {
    fillFirmness(values, population, people, day, place);
    const { p10, p50, p90 } = centralEighty(values);
    band.p10.push(rounded(p10, 2));
    band.p50.push(rounded(p50, 2));
    band.p90.push(rounded(p90, 2));
  });
  return band;
}

function middleOf(population: Population, people: People, days: readonly number[]): number[] {
  const values = new Float64Array(people.strength.length);
  const middle = Math.round((values.length - 1) / 2);
  return days.map((day, place) => {
    fillFirmness(values, population, people, day, place);
    return rounded(select(values, middle), 2);
  });
}

/** The day of each course on which its gain is largest, as a place among the days. */
function bestPlaces({ courses }: Population, dayCount: number): number[] {
  return courses.map(({ gain }) => {
    const asked = gain.subarray(0, dayCount);
    return asked.indexOf(Math.max(...asked));
  });
}

/** The largest gain of each person by the treatment alone. */
function bestGains(
  { courses }: Population,
  { course, strength }: People,
  places: readonly number[],
): Float64Array {
  const tops = places.map((place, number) => courses[number]?.gain[place] as number);
  const gains = new Float64Array(strength.length);
  for (let row = 0; row < gains.length; row++)
    gains[row] = (strength[row] as number) * (tops[course[row] as number] as number);
  return gains;
}

function peakOf({ course }: People, places: readonly number[], days: readonly number[]) {
  const peakDays = places.map((place) => days[place] as number);
  const peaks = new Float64Array(course.length);
  for (let row = 0; row < peaks.length; row++)
    peaks[row] = peakDays[course[row] as number] as number;
  const { p10, p50, p90 } = centralEighty(peaks);
  return { day: p50, low: p10, high: p90 };
}

/** What feels firm and is only swelling, in the two weeks after the first session. */
function falseFirmness(courses: readonly { swelling: Float64Array | null }[]) {
  const band = { p10: [] as number[], p50: [] as number[], p90: [] as number[] };
  SWELLING_DAYS.forEach((_, place) => {
    const values = Float64Array.from(courses, ({ swelling }) => swelling?.[place] ?? 0);
    const { p10, p50, p90 } = centralEighty(values);
    band.p10.push(rounded(p10, 2));
    band.p50.push(rounded(p50, 2));
    band.p90.push(rounded(p90, 2));
  });
  return { day: SWELLING_DAYS, ...band };
}

/** The middle of each model, and whether they disagree at their best. */
function compared(population: Population, people: People, days: readonly number[]) {
  const middle = (model: CourseInTime['model']) =>
    middleOf(population, someOf(population, people, model), days);
  const [mechanistic, empirical] = [middle('mechanistic'), middle('empirical')];
  const [one, other] = [Math.max(...mechanistic), Math.max(...empirical)];
  return {
    mechanistic,
    empirical,
    disagree: Math.max(one, other) > DISAGREEMENT * Math.max(0.5, Math.min(one, other)),
  };
}

/** Every few of the people who follow one model. */
function someOf({ courses }: Population, people: People, model: CourseInTime['model']): People {
  const follows = courses.map((course) => course.model === model);
  const most = Math.ceil(people.course.length / COMPARED_EVERY);
  const course = new Uint8Array(most);
  const strength = new Float64Array(most);
  const background = new Float64Array(most);
  let count = 0;
  for (let row = 0; row < people.course.length; row += COMPARED_EVERY) {
    if (!follows[people.course[row] as number]) continue;
    course[count] = people.course[row] as number;
    strength[count] = people.strength[row] as number;
    background[count] = people.background[row] as number;
    count += 1;
  }
  return {
    course: course.subarray(0, count),
    strength: strength.subarray(0, count),
    background: background.subarray(0, count),
  };
}
