import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { standardNormal } from '../inference/density.ts';
import { NORMAL_P90 } from '../inference/normal.ts';
import { randomStream } from '../inference/random.ts';
import type { ScoredForecast } from '../record/scorecard.ts';
import { crps, LEAST_OUTCOMES, score, scorecard } from './scorecard.ts';

const random = randomStream(11);
/** Forecasts of a normal outcome; `claimed` is the spread they claim, the true one is 2. */
const forecasts = (count: number, claimed: number, more: Partial<ScoredForecast> = {}) =>
  Array.from(
    { length: count },
    (): ScoredForecast => ({
      measure: 'redness-clear-days',
      low: 5 - NORMAL_P90 * claimed,
      middle: 5,
      high: 5 + NORMAL_P90 * claimed,
      outcome: 5 + 2 * standardNormal(random),
      ...more,
    }),
  );

describe('the scorecard', () => {
  it('finds 80 percent coverage when the forecasts are honest, and less when they are too sure', () => {
    expect(score(forecasts(4000, 2)).coverage80).toBeCloseTo(0.8, 1);
    expect(score(forecasts(4000, 1)).coverage80).toBeLessThan(0.6);
  });

  it('gives honest forecasts a better score than too sure or too wide ones', () => {
    const honest = score(forecasts(4000, 2)).crps;
    expect(honest).toBeLessThan(score(forecasts(4000, 0.5)).crps);
    expect(honest).toBeLessThan(score(forecasts(4000, 6)).crps);
  });

  it('agrees with the closed form of a normal forecast', () => {
    // CRPS of N(0, 1) at its middle: (√2 − 1)/√π
    const given = { low: -NORMAL_P90, middle: 0, high: NORMAL_P90 };
    expect(crps(given, 0)).toBeCloseTo((Math.SQRT2 - 1) / Math.sqrt(Math.PI), 2);
  });

  it('never scores below zero and gets worse the farther the outcome lies outside', () => {
    fc.assert(
      fc.property(
        fc.double({ min: 0.1, max: 5, noNaN: true }),
        fc.double({ min: 0, max: 20, noNaN: true }),
        fc.double({ min: 0.1, max: 5, noNaN: true }),
        (half, beyond, more) => {
          const given = { low: -half, middle: 0, high: half };
          const near = crps(given, half + beyond);
          expect(near).toBeGreaterThanOrEqual(0);
          expect(crps(given, half + beyond + more)).toBeGreaterThan(near);
        },
      ),
    );
  });

  it('scores by skin type and area, and shows small groups by their count alone', () => {
    const { scored, tooFew } = scorecard({
      forecasts: [
        ...forecasts(LEAST_OUTCOMES, 2, { phototype: 5, area: 'neck' }),
        ...forecasts(3, 2, { phototype: 2, area: 'face' }),
      ],
    });
    expect(scored.map(({ group }) => group).sort()).toEqual(['all', 'neck', 'phototype 4-6']);
    expect(tooFew.map(({ group }) => group).sort()).toEqual(['face', 'phototype 1-3']);
    expect(tooFew.every(({ n }) => n === 3)).toBe(true);
  });

  it('puts forecasts without a skin type in a group of their own', () => {
    const { scored } = scorecard({ forecasts: forecasts(LEAST_OUTCOMES, 2) });
    expect(scored.map(({ group }) => group)).toContain('phototype unknown');
  });
});
