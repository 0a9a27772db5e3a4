import type { Measure } from '../../record/vocabulary.ts';
import { type Course, REFERENCE_COURSE, REFERENCE_DAY } from './course.ts';
import { equationParameters, laxityFactor } from './covariates.ts';
import { sessionDose } from './dose.ts';
import { march, PLACE } from './march.ts';
import type { Parameters, Values } from './parameters.ts';

/** What the equations say of a dermis on one day, as fractions of baseline. */
export interface Dermis {
  /** Lasting firmness (15) without the false firmness of swelling. */
  readonly firmness: number;
  readonly falseFirmness: number;
  /** New and resident collagen I, change from baseline. */
  readonly collagenOne: number;
  /** All collagen, change from baseline. */
  readonly collagen: number;
  readonly fibroblasts: number;
  readonly barrier: number;
}

/** How a row of states is read with these weights. */
function reading(values: Values): (row: readonly number[]) => Dermis {
  const weightThree = values['weight-collagen-3'] as number;
  const weightOne = values['weight-collagen-1'] as number;
  const weightElastin = values['weight-elastin'] as number;
  const falseFirmness = values['false-firmness'] as number;
  return (row) => {
    const at = (place: number) => row[place] as number;
    const resident = at(PLACE.R) - 1;
    const one = at(PLACE.C1) + at(PLACE.X) + resident;
    return {
      firmness:
        weightThree * at(PLACE.C3) +
        weightOne * at(PLACE.C1) +
        at(PLACE.X) +
        at(PLACE.H) +
        resident +
        weightElastin * (at(PLACE.L) - 1),
      falseFirmness: falseFirmness * at(PLACE.E),
      collagenOne: one,
      collagen: one + at(PLACE.C3),
      fibroblasts: at(PLACE.F),
      barrier: at(PLACE.B),
    };
  };
}

/** The dermis of a typical responder at each of `days` (rising, from the first session). */
export function dermisOn(
  parameters: Parameters,
  values: Values,
  course: Course,
  days: readonly number[],
): Dermis[] {
  const depths = course.depthMm;
  return dermisOfSessions(
    parameters,
    values,
    course,
    course.sessionDays.map((day, index) => ({
      day,
      modality: course.modality,
      passes: course.passes ?? 1,
      depthMm: typeof depths === 'number' ? depths : (depths[index] ?? depths[0] ?? 1.5),
    })),
    days,
  );
}

/** One session of a course in which kinds of session may differ. */
export interface AnySession {
  readonly day: number;
  readonly modality: Course['modality'];
  readonly passes: number;
  readonly depthMm: number;
}

/**
 * The same for sessions of different kinds. The rest of fibroblasts follows the kind of `course`
 * (18 or 63 days), which should be that of most of its sessions.
 */
export function dermisOfSessions(
  parameters: Parameters,
  values: Values,
  course: Course,
  sessions: readonly AnySession[],
  days: readonly number[],
): Dermis[] {
  const dosed = sessions.map(({ day, modality, passes, depthMm }) => ({
    day,
    dose: sessionDose(parameters, values, { ...course, modality, passes }, depthMm),
  }));
  return march(equationParameters(values, course), dosed, days).map(reading(values));
}

/** Firmness, collagen I and collagen of the reference course: what one unit of effect is. */
export interface Reference {
  readonly firmness: number;
  readonly collagenOne: number;
  readonly collagen: number;
}
export function referenceDermis(parameters: Parameters, values: Values): Reference {
  return dermisOn(parameters, values, REFERENCE_COURSE, [REFERENCE_DAY])[0] as Dermis;
}

const TOTAL_COLLAGEN: ReadonlySet<Measure> = new Set([
  'papillary-collagen-percent',
  'dermal-thickness-percent',
]);

const GRADED: ReadonlySet<Measure> = new Set([
  'laxity-percent',
  'laxity-grade-change',
  'wrinkle-percent',
]);

/** The day whose dermis a measure shows: grades trail the instrument by `grade-lag` (22). */
export function readingDay(values: Values, measure: Measure, day: number): number {
  return GRADED.has(measure) ? Math.max(0, day - (values['grade-lag'] as number)) : day;
}

/** What multiplies the response of an area and person whatever the measure (18, 20). */
export function responseFactor(values: Values, course: Course): number {
  return (
    (values[`area-${course.area}`] as number) *
    laxityFactor(values, course.person.laxity) *
    (course.adjunct ? (values.adjunct as number) : 1)
  );
}

/**
 * The effect behind a measure, in reference courses (19): 1 is what four monthly pen sessions on
 * a face of 50 years have done 90 days after the last.
 */
export function effectFrom(
  dermis: Dermis,
  values: Values,
  course: Course,
  measure: Measure,
  reference: Reference,
): number {
  if (course.modality === 'surgery') return values['effect-surgery'] as number;
  const factor = responseFactor(values, course);
  if (TOTAL_COLLAGEN.has(measure)) return (factor * dermis.collagen) / reference.collagen;
  if (measure === 'collagen-1-percent')
    return (factor * dermis.collagenOne) / reference.collagenOne;
  const swelling =
    measure === 'firmness-percent' || measure === 'elasticity-percent' ? dermis.falseFirmness : 0;
  return (factor * dermis.firmness + swelling) / reference.firmness;
}

/** The effect behind a measure on each of `days` (rising), by one march of the equations. */
export function effectOn(
  parameters: Parameters,
  values: Values,
  course: Course,
  measure: Measure,
  days: readonly number[],
  reference: Reference = referenceDermis(parameters, values),
): number[] {
  const read = days.map((day) => readingDay(values, measure, day));
  return dermisOn(parameters, values, course, read).map((dermis) =>
    effectFrom(dermis, values, course, measure, reference),
  );
}
