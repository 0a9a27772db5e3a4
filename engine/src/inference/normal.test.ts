import { expect, it } from 'vitest';
import { NORMAL_P90, normalQuantile } from './normal.ts';

it('normal quantiles agree with tables to twelve digits, also far out', () => {
  expect(normalQuantile(0.5)).toBe(0);
  expect(normalQuantile(0.975)).toBeCloseTo(1.959963984540054, 12);
  expect(normalQuantile(0.9)).toBeCloseTo(NORMAL_P90, 12);
  expect(normalQuantile(1e-10)).toBeCloseTo(-6.361340902404056, 11);
  expect(normalQuantile(1e-300)).toBeCloseTo(-37.0471, 3);
});

it('is symmetric', () => {
  for (const p of [0.001, 0.1, 0.3, 0.49])
    expect(normalQuantile(p)).toBeCloseTo(-normalQuantile(1 - p), 12);
});
