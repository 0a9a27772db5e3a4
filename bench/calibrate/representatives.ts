/**
 * The few posterior draws whose courses in time stand for all of them in a forecast. A handful taken
 * at random has a middle of its own: eight evenly spread ones gained a fifth less than all.
 */
import {
  COURSES_IN_TIME,
  courseOfPerson,
  personsOfDraws,
} from '../../engine/src/care/result/courses.ts';
import { DRAWS } from '../../engine/src/care/study-draws.ts';
import type { Knowledge } from '../../engine/src/knowledge.ts';
import { addDays } from '../../engine/src/record/dates.ts';
import type { ForecastInput } from '../../engine/src/record/forecast.ts';
import type { Session } from '../../engine/src/record/session.ts';

const START = '2026-01-01';
/** Early, at the best, and on the way down. */
const DAYS = [60, 120, 230, 400];

const PATIENT: ForecastInput['patient'] = { ageYears: 45, laxity: 'mild' };

/** Courses that differ in what the draws differ in: needles or heat, depth, number, distance, area. */
const COURSES = [
  { area: 'face', modality: 'automated-pen', depthMm: 1.5, sessionDays: [0, 30, 60, 90] },
  { area: 'face', modality: 'automated-pen', depthMm: 2, sessionDays: [0, 10, 20, 30, 40, 50] },
  { area: 'face', modality: 'roller', depthMm: 0.75, sessionDays: [0] },
  { area: 'face', modality: 'roller', depthMm: 0.5, sessionDays: [0, 30, 60] },
  { area: 'face', modality: 'rf-microneedling', depthMm: 3.3, sessionDays: [0] },
  { area: 'neck', modality: 'rf-microneedling', depthMm: 2.5, sessionDays: [0, 35, 70] },
  { area: 'under-chin', modality: 'rf-microneedling', depthMm: 3, sessionDays: [0, 42] },
  { area: 'under-eye', modality: 'automated-pen', depthMm: 0.5, sessionDays: [0, 30, 60] },
  { area: 'arms', modality: 'automated-pen', depthMm: 2, sessionDays: [0, 42, 84, 126] },
  { area: 'thighs', modality: 'automated-pen', depthMm: 2, sessionDays: [0, 42, 84, 126] },
  { area: 'stomach', modality: 'rf-microneedling', depthMm: 2.5, sessionDays: [0, 30, 60] },
  { area: 'back', modality: 'automated-pen', depthMm: 2, sessionDays: [0, 30, 60] },
  { area: 'hands', modality: 'automated-pen', depthMm: 1, sessionDays: [0, 30, 60] },
] as const;
/** A course that some draws are compared in. */
export interface ComparedCourse extends Pick<Session, 'modality'> {
  readonly area: ForecastInput['area'];
  readonly depthMm: number;
  readonly sessionDays: readonly number[];
}

/** Rows [day][draw] of the gain in firmness of one course. */
export function gainsIn(
  knowledge: Knowledge,
  { area, modality, depthMm, sessionDays }: ComparedCourse,
  patient: ForecastInput['patient'],
  rows: readonly number[],
  days: readonly number[],
): Float64Array[] {
  const sessions = sessionDays.map((day) => ({ date: addDays(START, day), modality, depthMm }));
  const input: ForecastInput = { patient, area, sessions, asOf: addDays(START, 400) };
  const courses = personsOfDraws(knowledge, rows).map((person) =>
    courseOfPerson(knowledge, person, input, sessions, days, []),
  );
  return days.map((_, place) => Float64Array.from(courses, ({ gain }) => gain[place] as number));
}

/** Rows among the draws, rising: the nearest to the quantiles of all that exchanges find from many starts. */
export function chooseRepresentatives(knowledge: Knowledge): number[] {
  const all = Array.from({ length: DRAWS }, (_, row) => row);
  const features = COURSES.flatMap((course) => gainsIn(knowledge, course, PATIENT, all, DAYS)).map(
    standardised,
  );
  const aims = features.map((values) => {
    const sorted = values.toSorted();
    return Array.from({ length: COURSES_IN_TIME }, (_, at) => quantile(sorted, at));
  });
  const far = (rows: readonly number[]) =>
    features.reduce((sum, values, feature) => {
      const own = rows.map((row) => values[row] as number).sort((a, b) => a - b);
      const aim = aims[feature] as number[];
      return sum + own.reduce((part, value, at) => part + (value - (aim[at] as number)) ** 2, 0);
    }, 0);
  let nearest: { rows: number[]; distance: number } | undefined;
  for (let start = 0; start < DRAWS / COURSES_IN_TIME; start += 1) {
    const found = exchanged(
      all,
      all.filter((row) => row % (DRAWS / COURSES_IN_TIME) === start),
      far,
    );
    if (nearest === undefined || found.distance < nearest.distance) nearest = found;
  }
  return (nearest?.rows ?? []).sort((a, b) => a - b);
}

/** Exchanges one row for another as long as any exchange brings the rows nearer. */
function exchanged(
  all: readonly number[],
  start: readonly number[],
  far: (rows: readonly number[]) => number,
): { rows: number[]; distance: number } {
  let rows = [...start];
  let distance = far(rows);
  for (let before = Number.POSITIVE_INFINITY; distance < before; ) {
    before = distance;
    for (let place = 0; place < rows.length; place += 1) {
      for (const row of all) {
        if (rows.includes(row)) continue;
        const other = rows.with(place, row);
        const fresh = far(other);
        if (fresh < distance) [rows, distance] = [other, fresh];
      }
    }
  }
  return { rows, distance };
}

function standardised(values: Float64Array): Float64Array {
  const mean = values.reduce((sum, value) => sum + value, 0) / values.length;
  const spread = Math.hypot(...values.map((value) => value - mean)) / Math.sqrt(values.length);
  return values.map((value) => (value - mean) / spread);
}

/** The middle of one of as many equal shares as there are representatives. */
function quantile(sorted: Float64Array, at: number): number {
  const place = ((at + 0.5) / COURSES_IN_TIME) * sorted.length - 0.5;
  const low = Math.floor(place);
  const [below, above] = [sorted[low] as number, sorted[low + 1] as number];
  return below + (place - low) * (above - below);
}
