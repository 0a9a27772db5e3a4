import { gainShare, scaledGainCourse } from '../../dermis/empirical.ts';
import type { Course } from '../../dermis/remodelling/course.ts';
import {
  type AnySession,
  dermisOfSessions,
  responseFactor,
} from '../../dermis/remodelling/effect.ts';
import { personValues, type Values } from '../../dermis/remodelling/parameters.ts';
import { normalQuantile } from '../../inference/normal.ts';
import { randomStream } from '../../inference/random.ts';
import { stratifiedNormals } from '../../inference/sample.ts';
import type { Knowledge } from '../../knowledge.ts';
import { daysBetween } from '../../record/dates.ts';
import type { ForecastInput } from '../../record/forecast.ts';
import type { Session } from '../../record/session.ts';
import { fixedAt, type Spread, spreadAt, valueOf } from '../priors.ts';
import { depthRange, courseOf as recoveryCourse } from '../recovery/question.ts';
import { DRAWS, type Draw, mechanisticDraw } from '../study-draws.ts';

/** How many different courses in time each model lends; people differ in strength around them. */
export const COURSES_IN_TIME = 16;
export const COURSE_STREAM = 102;
/** Persons of the courses in time; the same for every forecast, so that forecasts compare. */
const PERSON_SEED = 40_417;

/** One possible course of firmness (percent, without ageing) for a responder of usual strength. */
export interface CourseInTime {
  readonly model: 'mechanistic' | 'empirical';
  /** Percent on each day asked for. */
  readonly gain: Float64Array;
  /** False firmness of swelling on each of the swelling days; the empirical model has none. */
  readonly swelling: Float64Array | null;
  /** The posterior draw behind it, whose readings of other measures go with it. */
  readonly draw: Draw;
}

/** The sessions of a person as the mechanistic model reads them. */
export function mechanisticCourse(
  knowledge: Knowledge,
  { patient, area, aftercare }: Pick<ForecastInput, 'patient' | 'area' | 'aftercare'>,
  sessions: readonly Session[],
): { course: Course; sessions: AnySession[] } {
  const start = (sessions[0] as Session).date;
  const usualPasses = fixedAt(knowledge, 'passes-reference');
  const read = sessions.map((session): AnySession => {
    const [shallow, deep] = depthRange(session);
    return {
      day: daysBetween(start, session.date),
      modality: session.modality,
      passes: (session.passes ?? usualPasses) / usualPasses,
      depthMm: (shallow + deep) / 2,
    };
  });
  const heated = read.filter(({ modality }) => modality === 'rf-microneedling').length;
  const course: Course = {
    modality: heated * 2 >= read.length ? 'rf-microneedling' : 'automated-pen',
    area,
    sessionDays: read.map(({ day }) => day),
    depthMm: read.map(({ depthMm }) => depthMm),
    person: {
      ageYears: patient.ageYears,
      laxity: patient.laxity,
      smoker: patient.smoker,
      postMenopause: patient.menopause === undefined ? undefined : MENOPAUSE[patient.menopause],
      weightLoss: patient.weightLossKg === undefined ? undefined : patient.weightLossKg > 20,
      diabetes: patient.history?.includes('diabetes-uncontrolled'),
      poorAftercare:
        aftercare?.sun === true ||
        aftercare?.activesTooSoon === true ||
        aftercare?.hydration === 'poor',
    },
  };
  return { course, sessions: read };
}

const MENOPAUSE = { pre: 0, peri: 0.5, post: 1 } as const;

/** Courses in time by the mechanistic model, one for each of some posterior draws. */
export function mechanisticCourses(
  knowledge: Knowledge,
  input: ForecastInput,
  sessions: readonly Session[],
  days: readonly number[],
  swellingDays: readonly number[],
): CourseInTime[] {
  return personsOf(knowledge).map((person) =>
    courseOfPerson(knowledge, person, input, sessions, days, swellingDays),
  );
}

/** The course in time of one person of a posterior draw (28). */
export function courseOfPerson(
  knowledge: Knowledge,
  person: Person,
  input: ForecastInput,
  sessions: readonly Session[],
  days: readonly number[],
  swellingDays: readonly number[],
): CourseInTime {
  const { draw, values } = person;
  const asked = mechanisticCourse(knowledge, input, sessions);
  const all = [...new Set([...days, ...swellingDays])].sort((a, b) => a - b);
  const placeOf = new Map(all.map((day, place) => [day, place]));
  const unit = firmnessUnit(person);
  const factor = unit * responseFactor(values, asked.course);
  const ageing = values.ageing as number;
  const rows = dermisOfSessions(knowledge.remodelling, values, asked.course, asked.sessions, all);
  const at = (day: number) => rows[placeOf.get(day) as number];
  return {
    model: 'mechanistic',
    draw,
    gain: new Float64Array(
      days.map((day) => factor * ((at(day)?.firmness ?? 0) + 1 - Math.exp(-ageing * day))),
    ),
    swelling: new Float64Array(swellingDays.map((day) => unit * (at(day)?.falseFirmness ?? 0))),
  };
}

/** Percent of firmness that one unit of (15) is read as in a person (28). */
export function firmnessUnit({ draw, values }: Person): number {
  return (values['gain-firmness-percent'] as number) / draw.reference.firmness;
}

/** A person of the courses in time: a posterior draw, and the values that this person has of it. */
export interface Person {
  readonly draw: Draw;
  readonly values: Values;
}

/** The same persons serve every forecast of one knowledge room. */
const kept = new WeakMap<Knowledge, readonly Person[]>();

/**
 * The persons whose courses a forecast draws: few, so that it takes no time, and chosen when the
 * model is calibrated so that their gains lie as those of all draws do (representatives.ts of the
 * calibration). Any others would make the middle of a forecast a matter of chance.
 */
export function personsOf(knowledge: Knowledge): readonly Person[] {
  const known = kept.get(knowledge);
  if (known) return known;
  const rows =
    knowledge.fitted.get('mechanistic')?.representatives ??
    Array.from({ length: COURSES_IN_TIME }, (_, at) => (at * DRAWS) / COURSES_IN_TIME);
  const made = personsOfDraws(knowledge, rows);
  kept.set(knowledge, made);
  return made;
}

/** The persons of some posterior draws. @param rows from 0, below the number of draws */
export function personsOfDraws(knowledge: Knowledge, rows: readonly number[]): Person[] {
  const { remodelling } = knowledge;
  const normals = stratifiedNormals(PERSON_SEED, DRAWS, remodelling.size);
  return rows.map((row) => {
    const draw = mechanisticDraw(knowledge, row);
    return {
      draw,
      values: personValues(remodelling, draw.values, (at) => normals[at]?.[row] ?? 0),
    };
  });
}

/** Courses in time by the simple model: summed shares of all sessions, for a first gain of 1 %. */
export function empiricalCourses(
  knowledge: Knowledge,
  sessions: readonly Session[],
  weights: readonly number[],
  days: readonly number[],
  seed: number,
): CourseInTime[] {
  const start = (sessions[0] as Session).date;
  const offsets = sessions.map(({ date }) => daysBetween(start, date));
  const rises = sessions.map((session) =>
    spreadAt(knowledge, 'gain-rise-day', { course: recoveryCourse(knowledge, session) }),
  );
  const random = randomStream(seed, COURSE_STREAM);
  const decline = spreadAt(knowledge, 'gain-decline-day');
  const riseShape = fixedAt(knowledge, 'gain-rise-shape');
  return personsOf(knowledge).map(({ draw }, index): CourseInTime => {
    const riseZ = normalQuantile((index + 0.5) / COURSES_IN_TIME);
    const declineDay = valueOf(decline, normalQuantile(0.02 + 0.96 * random.uniform()));
    const gain = new Float64Array(days.length);
    rises.forEach((rise: Spread, number) => {
      const shape = scaledGainCourse({ riseDay: valueOf(rise, riseZ), riseShape, declineDay });
      days.forEach((day, place) => {
        gain[place] =
          (gain[place] as number) +
          (weights[number] as number) * gainShare(day - (offsets[number] as number), shape);
      });
    });
    return { model: 'empirical', gain, swelling: null, draw };
  });
}
