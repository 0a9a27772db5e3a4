import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { ModelSession } from '../../engine/src/dermis/solver/definition.ts';
import {
  type Ensemble,
  placeOf,
  planSchedule,
  solveEnsemble,
} from '../../engine/src/dermis/solver/ensemble.ts';
import type { Kernel } from '../../engine/src/dermis/solver/kernel.ts';
import { readModel } from '../../engine/src/dermis/solver/model.ts';
import { openKernel } from '../../engine/src/dermis/solver/open-kernel.ts';
import { planGrid } from '../../engine/src/dermis/solver/plan.ts';
import { simulateVector } from '../../engine/src/dermis/solver/simulate.ts';
import { vectorKernel } from '../../engine/src/dermis/solver/vector-kernel.ts';
import { kernelModule } from './generated/vectors.ts';
import { drawPopulation } from './population.ts';
import { REFERENCE_SESSIONS, referenceModel } from './reference-model.ts';

const model = readModel(referenceModel);
const plain = openKernel(kernelModule, 'f64', false);
const doubles = openKernel(kernelModule, 'f64');
const singles = openKernel(kernelModule, 'f32');
const PATHS = [plain, doubles, singles].map((kernel) => ({ path: kernel.path, kernel }));

/** Stated tolerances: every path against the oracle, and the two f64 paths against each other. */
const AGAINST_ORACLE = 1e-4;
const BETWEEN_DOUBLES = 1e-9;
const BETWEEN_SINGLES = 5e-5;

function solve(
  kernel: Kernel,
  people: Float64Array,
  sessions: readonly ModelSession[],
  days: number,
) {
  return solveEnsemble(kernel, planSchedule(kernel.shape, sessions, days), people);
}

function rowOf(ensemble: Ensemble, person: number, day: number): number[] {
  return model.stateNames.map(
    (_, state) => ensemble.values[placeOf(ensemble, person, state, day)] as number,
  );
}

/** Largest difference of two rows beside the states' sizes, small values counting as a thousandth. */
function apart(a: ArrayLike<number>, b: ArrayLike<number>): number {
  return Math.max(
    ...referenceModel.states.map(({ scale }, i) => {
      const size = Math.max(Math.abs(b[i] as number), 1e-3 * scale);
      return Math.abs((a[i] as number) - (b[i] as number)) / size;
    }),
  );
}

const width = model.parameterNames.length;

describe('the reference kernels', () => {
  test('were opened on every path', () => {
    expect(PATHS.map(({ path }) => path)).toEqual(['plain', 'f64x2', 'f32x4']);
  });

  test.each(PATHS)('agree with the plain integrator: $path', ({ kernel }) => {
    const people = drawPopulation(referenceModel, 7, 11);
    const ensemble = solve(kernel, people, REFERENCE_SESSIONS, 540);
    for (let person = 0; person < 7; person += 1) {
      const own = people.slice(person * width, (person + 1) * width);
      const rows = simulateVector(model, own, REFERENCE_SESSIONS, 540, { tolerance: 1e-9 });
      for (const day of [1, 2, 3, 10, 29, 100, 170, 300, 540]) {
        const difference = apart(rowOf(ensemble, person, day), rows[day - 1] as Float64Array);
        expect(difference).toBeLessThan(AGAINST_ORACLE);
      }
    }
  });

  test('give the same on both f64 paths', () => {
    const people = drawPopulation(referenceModel, 9, 3);
    const a = solve(plain, people, REFERENCE_SESSIONS, 300);
    const b = solve(doubles, people, REFERENCE_SESSIONS, 300);
    for (let person = 0; person < 9; person += 1) {
      for (let day = 1; day <= 300; day += 7) {
        expect(apart(rowOf(a, person, day), rowOf(b, person, day))).toBeLessThan(BETWEEN_DOUBLES);
      }
    }
  });

  test.each(['f64x2', 'f32x4'] as const)(
    'give the same whether products are added in one operation or in two: %s',
    (path) => {
      const people = drawPopulation(referenceModel, 9, 3);
      const [a, b] = (['fused', 'separate'] as const).map((kind) =>
        solve(vectorKernel(kernelModule, path, kind), people, REFERENCE_SESSIONS, 300),
      ) as [Ensemble, Ensemble];
      const within = path === 'f64x2' ? BETWEEN_DOUBLES : BETWEEN_SINGLES;
      for (let person = 0; person < 9; person += 1) {
        for (let day = 1; day <= 300; day += 7) {
          expect(apart(rowOf(a, person, day), rowOf(b, person, day))).toBeLessThan(within);
        }
      }
    },
  );

  test('fall back to two operations where a runtime cannot join them', () => {
    const without = { ...kernelModule, f64x2: { ...kernelModule.f64x2, fused: btoa('no binary') } };
    const people = drawPopulation(referenceModel, 2, 3);
    const fallen = solve(openKernel(without, 'f64'), people, REFERENCE_SESSIONS, 30);
    const separate = vectorKernel(kernelModule, 'f64x2', 'separate');
    expect(fallen.lanes).toBe(2);
    expect(rowOf(fallen, 1, 30)).toEqual(
      rowOf(solve(separate, people, REFERENCE_SESSIONS, 30), 1, 30),
    );
  });

  test.each(PATHS)('repeat themselves to the last bit: $path', ({ kernel }) => {
    const people = drawPopulation(referenceModel, 5, 8);
    const once = Array.from(solve(kernel, people, REFERENCE_SESSIONS, 200).values);
    solve(kernel, drawPopulation(referenceModel, 3, 9), [], 50);
    expect(Array.from(solve(kernel, people, REFERENCE_SESSIONS, 200).values)).toEqual(once);
  });

  test('do not depend on the steps: halved ones change nothing that matters', () => {
    const people = drawPopulation(referenceModel, 6, 21);
    const usual = solve(doubles, people, REFERENCE_SESSIONS, 400);
    const rows = [1, 40, 160, 400].map((day) => rowOf(usual, 4, day));
    const plan = planGrid(doubles.shape, REFERENCE_SESSIONS, 400, 2);
    const schedule = { sessions: REFERENCE_SESSIONS, days: 400, plan: () => plan };
    const fine = solveEnsemble(doubles, schedule, people);
    for (const [i, day] of [1, 40, 160, 400].entries()) {
      expect(apart(rows[i] as number[], rowOf(fine, 4, day))).toBeLessThan(1e-4);
    }
  });

  test('settle without a session where the model rests', () => {
    const people = drawPopulation(referenceModel, 2, 5);
    const late = solve(doubles, people, [], 9000);
    const at = rowOf(late, 0, 9000);
    expect(apart(rowOf(late, 0, 8990), at)).toBeLessThan(1e-4);
  });

  test('hold for any schedule: equal days, days on the grid, a session on the last day', () => {
    const people = drawPopulation(referenceModel, 2, 13);
    const own = people.slice(0, width);
    const day = fc.integer({ min: 0, max: 240 }).map((quarters) => quarters / 4);
    fc.assert(
      fc.property(fc.array(day, { maxLength: 5 }), (days) => {
        const sessions = days.map((at) => ({ day: at }));
        const ensemble = solve(doubles, people, sessions, 60);
        const rows = simulateVector(model, own, sessions, 60, { tolerance: 1e-9 });
        for (const output of [1, 30, 60]) {
          const difference = apart(rowOf(ensemble, 0, output), rows[output - 1] as Float64Array);
          expect(difference).toBeLessThan(AGAINST_ORACLE);
        }
      }),
      { numRuns: 25 },
    );
  });

  test('name the people whose parameters cannot be solved, and only them', () => {
    const people = drawPopulation(referenceModel, 6, 4);
    people[2 * width] = Number.NaN;
    const ensemble = solve(singles, people, REFERENCE_SESSIONS, 100);
    expect(ensemble.unsettled).toEqual([2]);
    expect(rowOf(ensemble, 1, 100).every(Number.isFinite)).toBe(true);
  });
});
