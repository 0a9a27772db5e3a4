import { describe, expect, it } from 'vitest';
import { randomStream } from './random.ts';

const take = (seed: number, stream: number, count: number) => {
  const random = randomStream(seed, stream);
  return Array.from({ length: count }, () => random.uniform());
};

describe('random numbers', () => {
  it('are the same for the same seed and stream, and others for other ones', () => {
    expect(take(7, 1, 20)).toEqual(take(7, 1, 20));
    expect(take(7, 1, 20)).not.toEqual(take(8, 1, 20));
    expect(take(7, 1, 20)).not.toEqual(take(7, 2, 20));
  });

  it('keep their bits: a stored forecast must replay', () => {
    expect(take(1, 1, 3).map((value) => value * 2 ** 32)).toMatchInlineSnapshot(`
      [
        2730880141,
        484120433,
        2736689679,
      ]
    `);
  });

  it('fill the unit interval evenly', () => {
    const bins = new Array(10).fill(0);
    for (const value of take(3, 0, 100_000)) bins[Math.floor(value * 10)] += 1;
    // chi-square with 9 degrees of freedom: 27.9 is passed once in a thousand
    const chiSquare = bins.reduce((sum, seen) => sum + (seen - 10_000) ** 2 / 10_000, 0);
    expect(chiSquare).toBeLessThan(27.9);
  });
});
