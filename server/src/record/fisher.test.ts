import { expect, it } from 'vitest';
import { fisherTail } from './fisher.ts';

it('gives the tail of the tea-tasting table: 17 of 70', () => {
  expect(fisherTail({ exposed: 4, exposedEvents: 3, all: 8, allEvents: 4 })).toBeCloseTo(
    17 / 70,
    12,
  );
});

it('is certain that at least no event is seen', () => {
  expect(fisherTail({ exposed: 30, exposedEvents: 0, all: 100, allEvents: 7 })).toBeCloseTo(1, 12);
});
