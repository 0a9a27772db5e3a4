import { describe, expect, it } from 'vitest';
import { NORMAL_P90 } from './normal.ts';
import { centralEighty } from './quantile.ts';
import { randomStream } from './random.ts';
import { resample, stratifiedNormals } from './sample.ts';

describe('stratified draws', () => {
  it('have the percentiles of the normal distribution whatever the seed', () => {
    for (const seed of [1, 2, 4_294_967_295]) {
      const [column] = stratifiedNormals(seed, 1000, 1) as [Float64Array];
      const { p10, p50, p90 } = centralEighty(column);
      expect(p50).toBeCloseTo(0, 2);
      expect(p90).toBeCloseTo(NORMAL_P90, 2);
      expect(p10).toBeCloseTo(-NORMAL_P90, 2);
    }
  });

  it('do not go together from one dimension to another', () => {
    const [one, other] = stratifiedNormals(5, 1000, 2) as [Float64Array, Float64Array];
    const correlation = one.reduce((sum, z, row) => sum + z * (other[row] as number), 0) / 1000;
    expect(Math.abs(correlation)).toBeLessThan(0.1);
  });
});

describe('resampling', () => {
  it('returns everybody once when all weigh the same', () => {
    const chosen = resample(new Float64Array(50).fill(0.3), 50, randomStream(1));
    expect([...chosen]).toEqual(Array.from({ length: 50 }, (_, row) => row));
  });

  it('draws in proportion to the weights', () => {
    const chosen = resample(Float64Array.of(1, 0, 3), 400, randomStream(1));
    expect([...chosen].filter((row) => row === 2)).toHaveLength(300);
    expect([...chosen]).not.toContain(1);
  });
});
