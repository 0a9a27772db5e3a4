import { describe, expect, test } from 'vitest';
import { standardNormal } from '../../inference/density.ts';
import { randomStream } from '../../inference/random.ts';
import { bandsOf, findRanges, planCounted, tallyEnsemble } from '../solver/bands.ts';
import { packPeople, placeOf, planSchedule, solveEnsemble } from '../solver/ensemble.ts';
import { parameterVector, readModel } from '../solver/model.ts';
import { openKernel } from '../solver/open-kernel.ts';
import { kernelModule } from './generated/vectors.ts';
import { kernels } from './kernels-to-test.ts';
import { SHOWN_REMODELLING } from './shown-model.ts';

const PEOPLE = 400;
const DAYS = 420;
const QUANTILES = [0.05, 0.25, 0.5, 0.75, 0.95];
const sessions = [0, 30, 63, 95, 130].map((day) => ({ day }));
const { parameters, states } = SHOWN_REMODELLING;
const people = drawPeople();

/** People who differ as the definition says, and in what a session does to them. */
function drawPeople(): Float64Array {
  const random = randomStream(77);
  const usual = parameterVector(readModel(SHOWN_REMODELLING), { sH: 0.02, wC3: 0.6, wL: 0.3 });
  return Float64Array.from({ length: PEOPLE * parameters.length }, (_, i) => {
    const at = i % parameters.length;
    const cv = parameters[at]?.cv || 0.1;
    return (
      (usual[at] as number) * Math.exp(Math.sqrt(Math.log(1 + cv * cv)) * standardNormal(random))
    );
  });
}

/** A curve of one person on one day, by its formula from the states. */
function curveBy(
  curve: string,
  state: (name: string) => number,
  own: (name: string) => number,
): number {
  const made = state('C3') + state('C1') + state('X') + state('R') - 1;
  if (curve === 'inflammation') return state('I');
  if (curve === 'falseFirmness') return own('swell') * state('E');
  if (curve === 'collagen') return made;
  const weighted =
    own('wC3') * state('C3') + own('wC1') * state('C1') + own('wL') * (state('L') - 1);
  return own('gain') * (weighted + state('X') + state('H') + state('R') - 1);
}

describe('the shown curves', () => {
  test.each(kernels)('are what their formula says of the states: $path', (kernel) => {
    const { lanes, shape } = kernel;
    const some = people.slice(0, lanes * parameters.length);
    const ensemble = solveEnsemble(kernel, planSchedule(kernel.shape, sessions, DAYS), some);
    const values = ensemble.values.slice();
    const schedule = planCounted(shape, sessions, DAYS);
    const { outputs } = schedule.plan(0);
    const room = kernel.room(schedule.plan(0), 1, 0);
    packPeople(room, lanes, parameters.length, some);
    room.solveShown(0);
    expect(outputs.length).toBeLessThan(0.6 * DAYS);
    for (const [curve, name] of shape.curveNames.entries()) {
      for (let lane = 0; lane < lanes; lane += 1) {
        const own = (parameter: string) =>
          some[lane * parameters.length + shape.parameterNames.indexOf(parameter)] as number;
        const expected = outputs.map((day) =>
          curveBy(
            name,
            (state) =>
              values[
                placeOf(
                  ensemble,
                  lane,
                  states.findIndex((one) => one.name === state),
                  day,
                )
              ] as number,
            own,
          ),
        );
        const peak = Math.max(...expected.map(Math.abs));
        for (const [place, value] of expected.entries()) {
          const shown = room.shown[(curve * outputs.length + place) * lanes + lane] as number;
          expect(Math.abs(shown - value)).toBeLessThan(2e-5 * peak);
        }
      }
    }
  });

  test('have the bands of sorted people on every day, counted or between', () => {
    const kernel = openKernel(kernelModule, 'f32');
    const schedule = planCounted(kernel.shape, sessions, DAYS);
    const ranges = findRanges(kernel, schedule, people);
    const bands = bandsOf(tallyEnsemble(kernel, schedule, people, ranges), QUANTILES);
    const ensemble = solveEnsemble(kernel, planSchedule(kernel.shape, sessions, DAYS), people);
    for (const [curve, name] of kernel.shape.curveNames.entries()) {
      const width = (day: number) =>
        (bands[curve]?.[4]?.[day - 1] as number) - (bands[curve]?.[0]?.[day - 1] as number);
      const widest = Math.max(...Array.from({ length: DAYS }, (_, i) => width(i + 1)));
      for (let day = 1; day <= DAYS; day += 1) {
        const column = Float64Array.from({ length: PEOPLE }, (_, person) =>
          curveBy(
            name,
            (state) =>
              ensemble.values[
                placeOf(
                  ensemble,
                  person,
                  states.findIndex((one) => one.name === state),
                  day,
                )
              ] as number,
            (parameter) =>
              people[
                person * parameters.length + kernel.shape.parameterNames.indexOf(parameter)
              ] as number,
          ),
        ).sort();
        for (const [line, probability] of QUANTILES.entries()) {
          const place = probability * (PEOPLE - 1);
          const low = column[Math.floor(place)] as number;
          const high = column[Math.ceil(place)] as number;
          const exact = low + (place - Math.floor(place)) * (high - low);
          const shown = bands[curve]?.[line]?.[day - 1] as number;
          expect(Math.abs(shown - exact)).toBeLessThan(0.03 * widest);
        }
      }
    }
  });
});
