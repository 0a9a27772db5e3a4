import { describe, expect, it } from 'vitest';
import {
  logNormalDensity,
  logStudentFourDensity,
  standardNormal,
  studentFourShare,
} from './density.ts';
import {
  effectiveDraws,
  effectiveWeights,
  moments,
  normalSummary,
  rankChiSquare,
  splitRhat,
} from './diagnose.ts';
import { metropolis } from './metropolis.ts';
import { normalQuantile } from './normal.ts';
import { posteriorDraws } from './posterior.ts';
import { randomStream } from './random.ts';

const quantile = (values: readonly number[], p: number) =>
  [...values].sort((a, b) => a - b)[Math.round(p * (values.length - 1))] as number;

describe('draws from a posterior', () => {
  it('agree with the closed form when prior and error are normal', () => {
    const seen = [1.2, 0.8, 1.5];
    const noise = 0.5;
    const precision = 1 + seen.length / noise ** 2;
    const mean = seen.reduce((sum, one) => sum + one, 0) / noise ** 2 / precision;
    const { points } = posteriorDraws({
      logLikelihood: ([x = 0]) =>
        seen.reduce((sum, one) => sum + logNormalDensity(one, x, noise), 0),
      dimensions: 1,
      draws: 2000,
      seed: 4,
    });
    const found = moments(points.map(([x = 0]) => x));
    expect(found.mean).toBeCloseTo(mean, 1);
    expect(Math.sqrt(found.variance)).toBeCloseTo(Math.sqrt(1 / precision), 1);
  });

  it('find a posterior far out in the tail of the prior', () => {
    const { points, steps } = posteriorDraws({
      logLikelihood: ([x = 0]) => logNormalDensity(5, x, 0.1),
      dimensions: 1,
      draws: 1000,
      seed: 8,
    });
    expect(moments(points.map(([x = 0]) => x)).mean).toBeCloseTo(5 / 1.01, 1);
    expect(steps).toBeGreaterThan(2);
  });

  it('leave the prior as it is when nothing was seen', () => {
    const { points, steps } = posteriorDraws({
      logLikelihood: () => 0,
      dimensions: 2,
      draws: 1000,
      seed: 3,
    });
    expect(steps).toBe(1);
    expect(moments(points.map(([x = 0]) => x)).variance).toBeCloseTo(1, 0);
  });

  it('say how much of a surprise the data were', () => {
    const evidence = (seen: number) =>
      posteriorDraws({
        logLikelihood: ([x = 0]) => logNormalDensity(seen, x, 1),
        dimensions: 1,
        draws: 2000,
        seed: 5,
      }).logEvidence;
    expect(evidence(0)).toBeCloseTo(logNormalDensity(0, 0, Math.SQRT2), 1);
    expect(evidence(4)).toBeCloseTo(logNormalDensity(4, 0, Math.SQRT2), 0);
  });

  it('pass simulation-based calibration on a response that most people have and some have not', {
    timeout: 120_000,
  }, () => {
    const random = randomStream(2026, 1);
    const ranks: number[] = [];
    const share = 0.24;
    const effect = (z: ArrayLike<number>) =>
      (z[0] as number) < normalQuantile(share) ? 0 : 15 * Math.exp(0.5 * (z[1] as number));
    for (let person = 0; person < 120; person += 1) {
      const truth = [standardNormal(random), standardNormal(random)];
      const seen = [0.4, 0.8, 1].map((part) => part * effect(truth) + 6 * standardNormal(random));
      const { points } = posteriorDraws({
        logLikelihood: (z) =>
          seen.reduce(
            (sum, one, at) =>
              sum + logNormalDensity(one, ([0.4, 0.8, 1][at] as number) * effect(z), 6),
            0,
          ),
        dimensions: 2,
        draws: 99,
        seed: 1000 + person,
      });
      const tie = random.uniform() * 1e-6;
      ranks.push(
        points.filter(
          (z) => effect(z) + 1e-6 * (z[1] as number) < effect(truth) + tie * (truth[1] as number),
        ).length,
      );
    }
    // 99 % of chi-square with 9 degrees of freedom
    expect(rankChiSquare(ranks, 99, 10)).toBeLessThan(21.7);
  });

  it('agree with quadrature by another program', () => {
    // Trapezoid on 400,001 points in Python: share without response, and quantiles of the effect.
    const reference = { silent: 0.00916, p10: 8.409, p50: 12.802, p90: 17.705 };
    const effect = (z: ArrayLike<number>) =>
      (z[0] as number) < normalQuantile(0.24) ? 0 : 15 * Math.exp(0.5 * (z[1] as number));
    const { points } = posteriorDraws({
      logLikelihood: (z) =>
        [5, 9, 14].reduce(
          (sum, seen, at) =>
            sum + logNormalDensity(seen, ([0.4, 0.8, 1][at] as number) * effect(z), 6),
          0,
        ),
      dimensions: 2,
      draws: 4000,
      seed: 12,
    });
    const effects = points.map(effect);
    expect(effects.filter((one) => one === 0).length / effects.length).toBeCloseTo(
      reference.silent,
      2,
    );
    expect(Math.abs(quantile(effects, 0.1) - reference.p10)).toBeLessThan(0.3);
    expect(Math.abs(quantile(effects, 0.5) - reference.p50)).toBeLessThan(0.3);
    expect(Math.abs(quantile(effects, 0.9) - reference.p90)).toBeLessThan(0.4);
  });

  it('agree with a long chain of another method', () => {
    const seen = 9;
    const likelihood = (z: ArrayLike<number>) =>
      logStudentFourDensity(seen, 12 * Math.exp(0.6 * (z[0] as number)) + 2 * (z[1] as number), 2);
    const chain = metropolis(
      (z) =>
        likelihood(z) +
        logNormalDensity(z[0] as number, 0, 1) +
        logNormalDensity(z[1] as number, 0, 1),
      { start: [0, 0], deviations: [1, 1], blocks: [{ at: [0, 1] }], warmUp: 2000, keep: 20_000 },
      randomStream(77),
    );
    const { points } = posteriorDraws({
      logLikelihood: likelihood,
      dimensions: 2,
      draws: 4000,
      seed: 6,
    });
    for (const p of [0.1, 0.5, 0.9])
      expect(
        quantile(
          points.map(([x = 0]) => x),
          p,
        ),
      ).toBeCloseTo(
        quantile(
          chain.draws.map(([x = 0]) => x),
          p,
        ),
        0,
      );
  });
});

describe('diagnoses', () => {
  it('count equal weights in full and one heavy weight as one', () => {
    expect(effectiveWeights([1, 1, 1, 1])).toBe(4);
    expect(effectiveWeights([1, 0, 0, 0])).toBe(1);
  });
  it('see that a slow chain holds fewer draws than it has', () => {
    const random = randomStream(3);
    const loose = Array.from({ length: 2000 }, () => standardNormal(random));
    let x = 0;
    const slow = loose.map((z) => {
      x = 0.95 * x + Math.sqrt(1 - 0.95 ** 2) * z;
      return x;
    });
    expect(effectiveDraws(loose)).toBeGreaterThan(1200);
    expect(effectiveDraws(slow)).toBeLessThan(200);
  });
  it('see that chains in different places have not met', () => {
    const random = randomStream(4);
    const chain = (shift: number) =>
      Array.from({ length: 500 }, () => shift + standardNormal(random));
    expect(splitRhat([chain(0), chain(0)])).toBeLessThan(1.02);
    expect(splitRhat([chain(0), chain(3)])).toBeGreaterThan(1.5);
  });
  it('summarise draws by mean and Cholesky factor', () => {
    const random = randomStream(5);
    const draws = Array.from({ length: 20_000 }, () => {
      const [a, b] = [standardNormal(random), standardNormal(random)];
      return Float64Array.of(1 + 2 * a, 3 + a + 0.5 * b);
    });
    const { mean, cholesky } = normalSummary(draws);
    expect(mean[0]).toBeCloseTo(1, 1);
    expect(cholesky[0]?.[0]).toBeCloseTo(2, 1);
    expect(cholesky[1]?.[0]).toBeCloseTo(1, 1);
    expect(cholesky[1]?.[1]).toBeCloseTo(0.5, 1);
  });
  it('give Student shares that tables give', () => {
    expect(studentFourShare(0)).toBe(0.5);
    expect(studentFourShare(1.5332)).toBeCloseTo(0.9, 4);
    expect(studentFourShare(-2.7764)).toBeCloseTo(0.025, 4);
  });
});
