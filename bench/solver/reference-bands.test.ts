import { describe, expect, test } from 'vitest';
import { askForBands, type Port, serveBands } from '../../engine/src/dermis/solver/band-worker.ts';
import {
  bandsOf,
  exactBands,
  findRanges,
  joinTallies,
  tallyEnsemble,
} from '../../engine/src/dermis/solver/bands.ts';
import { planSchedule, solveEnsemble } from '../../engine/src/dermis/solver/ensemble.ts';
import { openKernel } from '../../engine/src/dermis/solver/open-kernel.ts';
import { kernelModule } from './generated/vectors.ts';
import { drawPopulation } from './population.ts';
import { REFERENCE_SESSIONS, referenceModel } from './reference-model.ts';

const DAYS = 200;
const QUANTILES = [0.05, 0.25, 0.5, 0.75, 0.95];
const people = drawPopulation(referenceModel, 401, 2);
const width = referenceModel.parameters.length;

describe('bands counted while solving', () => {
  test.each([
    ['f32', true],
    ['f64', true],
    ['f64', false],
  ] as const)(
    'are the sorted ones within two hundredths of the spread: %s, vectors %s',
    (precision, vectors) => {
      const kernel = openKernel(kernelModule, precision, vectors);
      const schedule = planSchedule(kernel.shape, REFERENCE_SESSIONS, DAYS);
      const ranges = findRanges(kernel, schedule, people);
      const bands = bandsOf(tallyEnsemble(kernel, schedule, people, ranges), QUANTILES);
      const ensemble = solveEnsemble(kernel, schedule, people);
      const state = kernel.shape.stateNames.indexOf('C1');
      const exact = exactBands(ensemble, state, QUANTILES);
      const curve = kernel.shape.curveNames.indexOf('shownC1');
      for (let day = 0; day < DAYS; day += 9) {
        const spread = (exact[4]?.[day] as number) - (exact[0]?.[day] as number);
        for (const q of QUANTILES.keys()) {
          const difference = (bands[curve]?.[q]?.[day] as number) - (exact[q]?.[day] as number);
          expect(Math.abs(difference)).toBeLessThan(0.02 * spread);
        }
      }
    },
  );

  test('are the same from two workers as from one', () => {
    const kernel = openKernel(kernelModule, 'f32');
    const schedule = planSchedule(kernel.shape, REFERENCE_SESSIONS, DAYS);
    const ranges = findRanges(kernel, schedule, people);
    const whole = tallyEnsemble(kernel, schedule, people, ranges);
    const halves = [people.slice(0, 200 * width), people.slice(200 * width)].map((part) =>
      tallyEnsemble(kernel, schedule, part, ranges),
    );
    const joined = joinTallies(halves);
    expect(joined.people).toBe(401);
    expect(joined.counts).toEqual(whole.counts);
  });

  test('are the same when workers take people in parts, however often they are asked', async () => {
    const kernel = openKernel(kernelModule, 'f32');
    const channels = [new MessageChannel(), new MessageChannel(), new MessageChannel()];
    for (const { port1, port2 } of channels) {
      serveBands(port1 as unknown as Port, kernelModule);
      port1.start();
      port2.start();
    }
    const ports = channels.map(({ port2 }) => port2 as unknown as Port);
    const ask = askForBands(ports, people, width);
    for (const day of [20, 33, 20]) {
      const sessions = [{ day: 0.5 }, { day }];
      const bands = await ask(sessions, DAYS, QUANTILES);
      const schedule = planSchedule(kernel.shape, sessions, DAYS);
      const ranges = findRanges(kernel, schedule, people);
      const whole = tallyEnsemble(kernel, schedule, people, ranges);
      expect(bands.people).toBe(401);
      expect(bands.lines).toEqual(bandsOf(whole, QUANTILES));
    }
    for (const { port1, port2 } of channels) {
      port1.close();
      port2.close();
    }
  });
});
