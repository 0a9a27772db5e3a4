import { type Reading, readingOf } from '../../dermis/remodelling/observe.ts';
import type { Values } from '../../dermis/remodelling/parameters.ts';
import { logNormalDensity } from '../../inference/density.ts';
import { posteriorDraws } from '../../inference/posterior.ts';
import { stratifiedNormals } from '../../inference/sample.ts';
import type { Knowledge } from '../../knowledge.ts';
import type { Measurement } from '../../record/measurement.ts';
import type { CourseInTime } from './courses.ts';
import type { Response } from './response.ts';

/** Streams of chance of the result start behind those of the recovery. */
const RESULT_SEED_SHIFT = 0x5eed;
const HALF_YEAR_DAYS = 180;
/** Percent: nothing can lose more than all of its firmness. */
const LEAST_CHANGE = -100;

/** Dimensions of chance of one person. Order is part of a seed's meaning: append only. */
const DIMENSIONS = 5;
const [RESPONDS, PERSON, STRENGTH, BACKGROUND, COURSE] = [0, 1, 2, 3, 4] as const;

/** One possible person: which course in time, and how strongly. */
export interface PossiblePerson {
  readonly course: CourseInTime;
  /** Factor on the gain of the course; 0 in people whose skin does not answer. */
  readonly strength: number;
  /** Change unrelated to needling, percent at half a year. */
  readonly background: number;
}

/** Many possible people, a column for each thing in which they differ. */
export interface People {
  /** The number of each person's course among those of the population. */
  readonly course: Uint8Array;
  readonly strength: Float64Array;
  readonly background: Float64Array;
}

/** What people are drawn from. */
export interface Population {
  readonly courses: readonly CourseInTime[];
  readonly response: Response;
  /** Fall of firmness without treatment, percent a day. */
  readonly declinePerDay: number;
}

/** A measured change of one person, on a day after the first session. */
export interface MeasuredChange extends Measurement {
  readonly day: number;
  /** Where the day stands among the days of the courses. */
  readonly place: number;
}

/** The person at a point whose coordinates are standard normal in the population. */
export function personAt({ courses, response }: Population, z: ArrayLike<number>): PossiblePerson {
  const at = (dimension: number) => z[dimension] as number;
  const course = courses[
    Math.min(courses.length - 1, Math.floor(normalShare(at(COURSE)) * courses.length))
  ] as CourseInTime;
  const answers = at(RESPONDS) > response.silentBelow;
  return {
    course,
    strength: answers ? strengthOf(course, response, at(PERSON), at(STRENGTH)) : 0,
    background: response.background * at(BACKGROUND),
  };
}

function strengthOf(
  { model, draw }: CourseInTime,
  response: Response,
  personZ: number,
  strengthZ: number,
): number {
  if (model === 'empirical') return response.firstGain(personZ, strengthZ);
  return mechanisticStrength(draw.values, personZ, strengthZ);
}

/** How strongly a person whose skin answers responds, by the mechanistic model (28). */
export function mechanisticStrength(values: Values, personZ: number, strengthZ: number): number {
  const spread = values['person-spread'] as number;
  const usualSilent = Math.min(0.9, values['non-responders'] as number);
  const between = (values['spread-instrument'] as number) * strengthZ;
  return Math.exp(spread * personZ - spread ** 2 / 2 + between) / (1 - usualSilent);
}

/** Firmness (percent from before) of a person at one of the days of the courses. */
export function firmnessAt(
  { declinePerDay }: Population,
  { course, strength, background }: PossiblePerson,
  day: number,
  place: number,
): number {
  const drift = Math.sqrt(Math.min(day / HALF_YEAR_DAYS, 1));
  const gain = strength * (course.gain[place] as number);
  return Math.max(LEAST_CHANGE, gain - declinePerDay * day + drift * background);
}

/** The same for many people at once: fills `values`, one number for each of them. */
export function fillFirmness(
  values: Float64Array,
  { courses, declinePerDay }: Population,
  { course, strength, background }: People,
  day: number,
  place: number,
): void {
  const drift = Math.sqrt(Math.min(day / HALF_YEAR_DAYS, 1));
  const decline = declinePerDay * day;
  const gains = courses.map(({ gain }) => gain[place] as number);
  for (let row = 0; row < values.length; row++)
    values[row] = Math.max(
      LEAST_CHANGE,
      (strength[row] as number) * (gains[course[row] as number] as number) -
        decline +
        drift * (background[row] as number),
    );
}

/** People like this one before anything was measured. */
export function drawPeople(population: Population, seed: number, count: number): People {
  const columns = stratifiedNormals((seed ^ RESULT_SEED_SHIFT) >>> 0, count, DIMENSIONS);
  const z = new Float64Array(DIMENSIONS);
  return peopleOf(population, count, (row) => {
    for (let dimension = 0; dimension < DIMENSIONS; dimension++)
      z[dimension] = columns[dimension]?.[row] as number;
    return z;
  });
}

/** The people at `count` points. */
function peopleOf(
  population: Population,
  count: number,
  pointOf: (row: number) => Float64Array,
): People {
  const numberOf = new Map(population.courses.map((course, number) => [course, number]));
  const course = new Uint8Array(count);
  const strength = new Float64Array(count);
  const background = new Float64Array(count);
  for (let row = 0; row < count; row++) {
    const person = personAt(population, pointOf(row));
    course[row] = numberOf.get(person.course) as number;
    strength[row] = person.strength;
    background[row] = person.background;
  }
  return { course, strength, background };
}

/** People whose courses fit what was measured in this person. */
export function learnPeople(
  knowledge: Knowledge,
  population: Population,
  measured: readonly MeasuredChange[],
  seed: number,
  count: number,
): { people: People; logEvidence: number } {
  const likelihood = measurementLikelihood(knowledge, population, measured);
  const { points, logEvidence } = posteriorDraws({
    logLikelihood: (z) => likelihood(personAt(population, z)),
    dimensions: DIMENSIONS,
    draws: count,
    seed: (seed ^ RESULT_SEED_SHIFT) >>> 0,
  });
  const people = peopleOf(population, points.length, (row) => points[row] as Float64Array);
  return { people, logEvidence };
}

/** Log-likelihood of all measured changes for one possible person (22). */
export function measurementLikelihood(
  knowledge: Knowledge,
  population: Population,
  measured: readonly MeasuredChange[],
): (person: PossiblePerson) => number {
  const readings = new Map<object, Reading[]>();
  for (const { draw } of population.courses)
    if (!readings.has(draw))
      readings.set(
        draw,
        measured.map(({ measure }) => readingOf(knowledge.remodelling, draw.values, measure)),
      );
  return (person) => {
    const own = readings.get(person.course.draw) ?? [];
    const agreement = person.course.draw.values['measure-agreement'] as number;
    const firmnessGain = person.course.draw.values['gain-firmness-percent'] as number;
    return measured.reduce((sum, { measure, value, day, place }, at) => {
      const reading = own[at] as Reading;
      const firmness = firmnessAt(population, person, day, place);
      const expected = (firmness * reading.gain) / firmnessGain;
      const cross = measure === 'firmness-percent' ? 0 : agreement * Math.abs(expected);
      return sum + logNormalDensity(value, expected, Math.hypot(reading.personNoise, cross));
    }, 0);
  };
}

/** Standard normal share below `z` (Abramowitz and Stegun 26.2.17, error below 1e-7). */
function normalShare(z: number): number {
  const t = 1 / (1 + 0.2316419 * Math.abs(z));
  const tail =
    0.3989422804014327 *
    Math.exp((-z * z) / 2) *
    t *
    (0.31938153 + t * (-0.356563782 + t * (1.781477937 + t * (-1.821255978 + t * 1.330274429))));
  return z >= 0 ? 1 - tail : tail;
}
