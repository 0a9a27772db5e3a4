import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { ModelDefinition } from './definition.ts';
import { modelDefinition } from './definition.ts';
import { readModel } from './model.ts';
import { simulate } from './simulate.ts';
import { cascade, jacobianPattern } from './structure.ts';

/** Two pools in a row, solvable by hand. */
const decay: ModelDefinition = modelDefinition.parse({
  name: 'decay',
  timeUnit: 'day',
  states: [
    { name: 'A', init: 0, scale: 1, unit: '1' },
    { name: 'B', init: 'b0', scale: 1, unit: '1' },
  ],
  parameters: [
    { name: 'ka', median: 0.5, cv: 0.2, unit: '/d' },
    { name: 'kb', median: 0.1, cv: 0.2, unit: '/d' },
    { name: 'b0', median: 0, cv: 0, unit: '1' },
  ],
  auxiliaries: [{ name: 'flow', expression: 'ka*A' }],
  rates: { A: '-flow', B: 'flow - kb*B' },
  session: {
    inputs: [{ name: 'dose', unit: '1', default: 1 }],
    add: { A: 'dose' },
  },
});

describe('the plain integrator', () => {
  test('agrees with two pools solved by hand', () => {
    const rows = simulate(decay, {}, [{ day: 0 }], 30);
    for (const [i, row] of rows.entries()) {
      const t = i + 1;
      expect(row[0]).toBeCloseTo(Math.exp(-0.5 * t), 9);
      const bateman = (0.5 / 0.4) * (Math.exp(-0.1 * t) - Math.exp(-0.5 * t));
      expect(row[1]).toBeCloseTo(bateman, 9);
    }
  });

  test('adds sessions: in a linear model two sessions are the sum of each alone', () => {
    const day = fc.integer({ min: 0, max: 20 });
    fc.assert(
      fc.property(day, day, fc.double({ min: 0.1, max: 3, noNaN: true }), (a, b, dose) => {
        const first = { day: a, inputs: { dose } };
        const second = { day: b };
        const both = simulate(decay, {}, [first, second], 30);
        const one = simulate(decay, {}, [first], 30);
        const two = simulate(decay, {}, [second], 30);
        for (let i = 0; i < 30; i += 1) {
          const sum = (one[i]?.[1] as number) + (two[i]?.[1] as number);
          expect(both[i]?.[1]).toBeCloseTo(sum, 7);
        }
      }),
      { numRuns: 20 },
    );
  });

  test('reports a mistake in a definition instead of solving it', () => {
    expect(() => readModel({ ...decay, rates: { A: '-flow' } })).toThrow('state “B” has no rate');
    expect(() => readModel({ ...decay, rates: { ...decay.rates, C: '1' } })).toThrow('not a state');
    const twice = [...decay.auxiliaries, { name: 'ka', expression: '1' }];
    expect(() => readModel({ ...decay, auxiliaries: twice })).toThrow('used twice');
    expect(() => simulate(decay, { nobody: 1 }, [], 3)).toThrow('not a parameter');
  });
});

describe('the structure of a model', () => {
  test('puts what drives before what is driven', () => {
    const model = readModel(decay);
    expect(jacobianPattern(model)).toEqual([[0], [0, 1]]);
    expect(cascade(jacobianPattern(model))).toEqual([[0], [1]]);
  });

  test('keeps states that drive each other in one block', () => {
    expect(cascade([[1], [0, 2], [2], [1, 3]])).toEqual([[2], [0, 1], [3]]);
  });
});
