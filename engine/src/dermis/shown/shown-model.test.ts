import { describe, expect, test } from 'vitest';
import { placeOf, planSchedule, solveEnsemble } from '../solver/ensemble.ts';
import { parameterVector, readModel } from '../solver/model.ts';
import { simulateVector } from '../solver/simulate.ts';
import { kernels } from './kernels-to-test.ts';
import { SHOWN_REMODELLING } from './shown-model.ts';

const model = readModel(SHOWN_REMODELLING);
const person = parameterVector(model, { sH: 0.02 });
const sessions = [0, 30, 60, 95].map((day) => ({ day }));

describe('the kernels of the remodelling dermis', () => {
  test.each(kernels)('hold a single session as well as a series: $path', (kernel) => {
    const single = sessions.slice(0, 1);
    const ensemble = solveEnsemble(kernel, planSchedule(kernel.shape, single, 365), person);
    const rows = simulateVector(model, person, single, 365);
    for (const day of [1, 18, 29, 50, 74, 100, 138, 170, 202, 300]) {
      for (const [state, { scale }] of SHOWN_REMODELLING.states.entries()) {
        const value = ensemble.values[placeOf(ensemble, 0, state, day)] as number;
        const exact = rows[day - 1]?.[state] as number;
        expect(Math.abs(value - exact)).toBeLessThan(2e-3 * Math.max(scale, Math.abs(exact)));
      }
    }
  });

  test.each(kernels)('agree with the plain integrator: $path', (kernel) => {
    const ensemble = solveEnsemble(kernel, planSchedule(kernel.shape, sessions, 365), person);
    const rows = simulateVector(model, person, sessions, 365);
    for (const day of [1, 3, 14, 29, 61, 120, 200, 365]) {
      for (const [state, { scale }] of SHOWN_REMODELLING.states.entries()) {
        const value = ensemble.values[placeOf(ensemble, 0, state, day)] as number;
        const exact = rows[day - 1]?.[state] as number;
        // What is drawn needs no more than two thousandths of the state's usual size.
        expect(Math.abs(value - exact)).toBeLessThan(2e-3 * Math.max(scale, Math.abs(exact)));
      }
    }
  });

  test.each(kernels)('leave an untreated dermis to its ageing: $path', (kernel) => {
    const ensemble = solveEnsemble(kernel, planSchedule(kernel.shape, [], 365), person);
    for (const name of ['D', 'I', 'E', 'F', 'C3', 'C1', 'X']) {
      const state = model.stateNames.indexOf(name);
      expect(ensemble.values[placeOf(ensemble, 0, state, 365)]).toBe(0);
    }
  });
});
