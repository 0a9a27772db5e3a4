import { courseShape, empiricalEffect } from '../../engine/src/care/study-empirical.ts';
import {
  type Course,
  REFERENCE_COURSE,
  REFERENCE_DAY,
} from '../../engine/src/dermis/remodelling/course.ts';
import {
  type Dermis,
  dermisOn,
  effectFrom,
  readingDay,
  referenceDermis,
} from '../../engine/src/dermis/remodelling/effect.ts';
import type { Parameters, Values } from '../../engine/src/dermis/remodelling/parameters.ts';
import type { Knowledge } from '../../engine/src/knowledge.ts';
import type { Measure } from '../../engine/src/record/vocabulary.ts';
import type { Target } from './targets.ts';

/** Effect of the course, and of what a ratio compares it with. */
export interface EffectPair {
  readonly effect: number;
  readonly than: number;
}
export type EffectModel = (values: Values) => EffectPair[];
export type ModelName = 'mechanistic' | 'empirical';

interface Point {
  readonly course: Course;
  readonly measure: Measure;
  readonly day: number;
}

const pointsOf = (target: Target): [Point, Point] => [
  { course: target.course, measure: target.measure, day: target.day },
  { course: target.than, measure: target.measure, day: target.thanDay ?? target.day },
];

export function empiricalModel(knowledge: Knowledge, targets: readonly Target[]): EffectModel {
  const reference = courseShape(knowledge, REFERENCE_COURSE, REFERENCE_DAY);
  const lag = valuesLag(knowledge.remodelling);
  const shaped = targets.map((target) =>
    pointsOf(target).map((point) => ({
      course: point.course,
      shape: courseShape(knowledge, point.course, readingDay(lag, point.measure, point.day)),
    })),
  );
  return (values) =>
    shaped.map((points) => {
      const [effect = 0, than = 0] = points.map(({ course, shape }) =>
        empiricalEffect(values, course, shape, reference),
      );
      return { effect, than };
    });
}

/** Parameters that do not enter the equations, so that their change needs no new solution. */
const READ_ONLY = /^(gain-|spread-|response-|open-label|effect-surgery|area-)/;

/**
 * The mechanistic model over all targets. For each distinct course the solutions of the last two
 * parameter points are kept: most moves of the sampler touch few courses or none. With `all` any
 * parameter may differ between two calls, otherwise only fitted ones.
 */
export function mechanisticModel(
  parameters: Parameters,
  targets: readonly Target[],
  vary: 'fitted' | 'all' = 'fitted',
): EffectModel {
  const lag = valuesLag(parameters);
  const allIds = [...parameters.keys()];
  const courses = new Map<string, { course: Course; days: Set<number> }>();
  const keyOf = (course: Course) => JSON.stringify(course);
  for (const target of targets)
    for (const { course, measure, day } of pointsOf(target)) {
      const entry = courses.get(keyOf(course)) ?? { course, days: new Set<number>() };
      entry.days.add(readingDay(lag, measure, day));
      courses.set(keyOf(course), entry);
    }
  const solved = new Map(
    [...courses].map(([key, { course, days }]) => [
      key,
      remembered(
        (values) => {
          const rising = [...days].sort((a, b) => a - b);
          const rows = dermisOn(parameters, values, course, rising);
          return new Map(rising.map((day, index) => [day, rows[index] as Dermis]));
        },
        entersCourse(parameters, course),
      ),
    ]),
  );
  const reference = remembered(
    (values) => referenceDermis(parameters, values),
    vary === 'all' ? allIds : [...parameters.values()].filter(isKinetic).map(({ id }) => id),
  );
  const placed = targets.map((target) =>
    pointsOf(target).map(({ course, measure, day }) => ({
      course,
      measure,
      day: readingDay(lag, measure, day),
      solve: solved.get(keyOf(course)),
    })),
  );
  return (values) => {
    const one = reference(values);
    return placed.map((points) => {
      const [effect = Number.NaN, than = Number.NaN] = points.map(
        ({ course, measure, day, solve }) => {
          const dermis = solve?.(values).get(day);
          return dermis ? effectFrom(dermis, values, course, measure, one) : Number.NaN;
        },
      );
      return { effect, than };
    });
  };
}

const valuesLag = (parameters: Parameters): Values => ({
  'grade-lag': parameters.get('grade-lag')?.median ?? 0,
});

const isKinetic = ({ id, fitted }: { id: string; fitted: boolean }) =>
  fitted && !READ_ONLY.test(id) && !/^(dose-|heat-|contraction$)/.test(id);

/** The fitted parameters whose change changes the solution of a course. */
function entersCourse(parameters: Parameters, course: Course): string[] {
  const own = `dose-${course.modality}`;
  return [...parameters.values()]
    .filter(
      (parameter) =>
        isKinetic(parameter) ||
        (parameter.fitted &&
          (parameter.id === own || /^(heat-|contraction)/.test(parameter.id)) &&
          course.modality !== 'none'),
    )
    .map(({ id }) => id);
}

/** A function of some parameters that remembers its last two answers. */
function remembered<Result>(
  compute: (values: Values) => Result,
  ids: readonly string[],
): (values: Values) => Result {
  let recent: { key: readonly number[]; result: Result }[] = [];
  return (values) => {
    const known = recent.find(({ key }) => ids.every((id, at) => key[at] === values[id]));
    if (known) {
      if (known !== recent[0]) recent = [known, ...recent.filter((entry) => entry !== known)];
      return known.result;
    }
    const entry = { key: ids.map((id) => values[id] as number), result: compute(values) };
    recent = [entry, ...recent].slice(0, 2);
    return entry.result;
  };
}
