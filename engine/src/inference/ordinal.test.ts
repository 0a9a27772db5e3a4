import fc from 'fast-check';
import { expect, it } from 'vitest';
import { gradeChance } from './ordinal.ts';

it('the chances of all grades add up to one, whatever the state', () => {
  fc.assert(
    fc.property(fc.double({ min: -50, max: 150, noNaN: true }), (state) => {
      const sum = [0, 1, 2, 3, 4].reduce(
        (all, grade) => all + gradeChance(grade, state, [10, 30, 55, 80], 7),
        0,
      );
      expect(sum).toBeCloseTo(1, 12);
    }),
  );
});

it('the likeliest grade is the one the state lies in', () => {
  const likeliest = (state: number) => {
    const chances = [0, 1, 2, 3, 4].map((grade) => gradeChance(grade, state, [10, 30, 55, 80], 3));
    return chances.indexOf(Math.max(...chances));
  };
  expect([2, 20, 42, 67, 95].map(likeliest)).toEqual([0, 1, 2, 3, 4]);
});
