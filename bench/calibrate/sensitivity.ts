import {
  type Course,
  REFERENCE_COURSE,
  REFERENCE_DAY,
} from '../../engine/src/dermis/remodelling/course.ts';
import { dermisOn } from '../../engine/src/dermis/remodelling/effect.ts';
import {
  type Parameters,
  toOwnScale,
  type Values,
  valuesAt,
} from '../../engine/src/dermis/remodelling/parameters.ts';

/** Change of an output when one parameter moves up by one prior spread, in percent. */
export interface Sensitivity {
  readonly id: string;
  readonly changes: Readonly<Record<string, number>>;
}

const ONE_RF: Course = {
  ...REFERENCE_COURSE,
  modality: 'rf-microneedling',
  depthMm: 2,
  sessionDays: [0],
};
const firmness = (course: Course, day: number) => (parameters: Parameters, values: Values) =>
  dermisOn(parameters, values, course, [day])[0]?.firmness ?? Number.NaN;

const OUTPUTS = {
  'pen series, day 180': firmness(REFERENCE_COURSE, REFERENCE_DAY),
  'pen series, day 540': firmness(REFERENCE_COURSE, 540),
  'one pen session, day 180': firmness({ ...REFERENCE_COURSE, sessionDays: [0] }, REFERENCE_DAY),
  'one RF session, day 180': firmness(ONE_RF, REFERENCE_DAY),
  'pen series, day 30': firmness(REFERENCE_COURSE, 30),
} as const;

/** Local sensitivities of the firmness of a typical person, largest first. */
export function sensitivities(parameters: Parameters): Sensitivity[] {
  const base = valuesAt(parameters);
  return [...parameters.values()]
    .filter(({ spread }) => spread > 0)
    .map((parameter): Sensitivity => {
      const moved = valuesAt(parameters, {
        [parameter.id]: toOwnScale(parameter, parameter.median) + parameter.spread,
      });
      const changes = Object.entries(OUTPUTS).map(
        ([name, output]) =>
          [name, 100 * (output(parameters, moved) / output(parameters, base) - 1)] as const,
      );
      return { id: parameter.id, changes: Object.fromEntries(changes) };
    })
    .filter(({ changes }) => Object.values(changes).some((change) => Math.abs(change) >= 1))
    .sort((a, b) => largest(b) - largest(a));
}

const largest = ({ changes }: Sensitivity) => Math.max(...Object.values(changes).map(Math.abs));
