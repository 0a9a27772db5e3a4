import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { centralEighty, select, share } from './quantile.ts';

const numbers = fc.array(fc.double({ noNaN: true, min: -1e9, max: 1e9 }), {
  minLength: 1,
  maxLength: 300,
});
const rank = (sorted: number[], part: number) => sorted[Math.round(part * (sorted.length - 1))];

describe('selecting', () => {
  it('finds the same value as sorting does, at every rank', () => {
    fc.assert(
      fc.property(numbers, fc.nat(), (values, at) => {
        const place = at % values.length;
        const sorted = values.toSorted((a, b) => a - b);
        expect(select(Float64Array.from(values), place)).toBe(sorted[place]);
      }),
    );
  });

  it('gives exact percentiles, also of skewed, equal and repeated values', () => {
    const skewed = fc.array(
      fc.oneof(fc.constant(0), fc.constant(1e8), fc.double({ noNaN: true, min: 0, max: 1 })),
      { minLength: 1 },
    );
    fc.assert(
      fc.property(fc.oneof(numbers, skewed), (values) => {
        const sorted = values.toSorted((a, b) => a - b);
        const { p10, p50, p90 } = centralEighty(Float64Array.from(values));
        expect([p10, p50, p90].map((x) => x + 0)).toEqual(
          [rank(sorted, 0.1), rank(sorted, 0.5), rank(sorted, 0.9)].map((x) => (x ?? 0) + 0),
        );
      }),
    );
  });

  it('counts a share', () => {
    expect(share(Float64Array.of(1, 2, 3, 4), (value) => value > 3)).toBe(0.25);
  });
});
