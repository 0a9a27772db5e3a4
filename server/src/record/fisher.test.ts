import { expect, it } from 'vitest';
import { exactRange, fisherTail, holm } from './fisher.ts';

it('gives the tail of the tea-tasting table: 17 of 70', () => {
  expect(fisherTail({ exposed: 4, exposedEvents: 3, all: 8, allEvents: 4 })).toBeCloseTo(
    17 / 70,
    12,
  );
});

it('is certain that at least no event is seen', () => {
  expect(fisherTail({ exposed: 30, exposedEvents: 0, all: 100, allEvents: 7 })).toBeCloseTo(1, 12);
});

it('holds a probability to all looks, in their order', () => {
  expect(holm([0.01, 0.04, 0.03])).toEqual([0.03, 0.06, 0.06]);
  expect(holm([])).toEqual([]);
});

it('gives the published exact range of 1 in 10', () => {
  // Clopper and Pearson for 1 of 10: 0.25 % to 44.5 %.
  const { low, high } = exactRange(1, 10);
  expect(low).toBeCloseTo(0.0025286, 6);
  expect(high).toBeCloseTo(0.4450161, 6);
  expect(exactRange(0, 10)).toMatchObject({ low: 0 });
  expect(exactRange(0, 10).high).toBeCloseTo(1 - 0.025 ** (1 / 10), 9);
  expect(exactRange(10, 10).high).toBe(1);
  const [few, many] = [exactRange(3, 20), exactRange(17, 20)];
  expect(many.low).toBeCloseTo(1 - few.high, 9);
  expect(many.high).toBeCloseTo(1 - few.low, 9);
});
