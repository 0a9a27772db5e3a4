import { describe, expect, it } from 'vitest';
import { binomialQuantile } from './binomial.ts';

describe('counts of a binomial', () => {
  it('agree with tables', () => {
    // Binomial(10, 0.5): P(X ≤ 4) = 0.377, P(X ≤ 5) = 0.623
    expect(binomialQuantile(0.37, 10, 0.5)).toBe(4);
    expect(binomialQuantile(0.38, 10, 0.5)).toBe(5);
    expect(binomialQuantile(0.5, 6, 0.9)).toBe(6);
  });
  it('stay between none and all, at the edges and for many people', () => {
    expect(binomialQuantile(0.5, 20, 0)).toBe(0);
    expect(binomialQuantile(0.5, 20, 1)).toBe(20);
    expect(binomialQuantile(0.5, 100_000, 0.3)).toBe(30_000);
    expect(binomialQuantile(0.999, 401, 0.999)).toBe(401);
  });
  it('have the mean and spread of the distribution', () => {
    const counts = Array.from({ length: 2000 }, (_, at) =>
      binomialQuantile((at + 0.5) / 2000, 40, 0.2),
    );
    const mean = counts.reduce((sum, count) => sum + count, 0) / counts.length;
    const variance = counts.reduce((sum, count) => sum + (count - mean) ** 2, 0) / counts.length;
    expect(mean).toBeCloseTo(8, 1);
    expect(variance).toBeCloseTo(6.4, 0);
  });
});
