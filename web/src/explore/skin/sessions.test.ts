import { describe, expect, it } from 'vitest';
import { evenly, gapOf, isEven, LAST_DAY, moved, tooClose, withCount } from './sessions.ts';

describe('sessions to be moved', () => {
  it('stay between their neighbours', () => {
    expect(moved([0, 30, 60], 1, 45)).toEqual([0, 45, 60]);
    expect(moved([0, 30, 60], 1, 99)).toEqual([0, 59, 60]);
    expect(moved([0, 30, 60], 1, -5)).toEqual([0, 1, 60]);
    expect(moved([0, 30, 60], 2, 9_999)).toEqual([0, 30, LAST_DAY]);
  });

  it('do not move when others come or go', () => {
    expect(withCount([0, 20, 60], 2, 35)).toEqual([0, 20]);
    expect(withCount([0, 20, 60], 4, 35)).toEqual([0, 20, 60, 90]);
    expect(withCount([0], 3, 35)).toEqual([0, 35, 70]);
    expect(withCount([0, LAST_DAY - 10], 4, 35).slice(2)).toEqual([LAST_DAY - 5, LAST_DAY]);
    expect(withCount([0, LAST_DAY], 3, 35)).toEqual([0, 35, 70]);
  });

  it('know how far apart they are', () => {
    expect(gapOf(evenly(4, 28), 35)).toBe(28);
    expect(gapOf([0], 35)).toBe(35);
    expect(isEven(evenly(4, 28))).toBe(true);
    expect(isEven([0, 28, 60])).toBe(false);
  });

  it('name the first two that follow each other too soon', () => {
    expect(tooClose([0, 30, 40, 45], 28)).toEqual({ session: 3, days: 10 });
    expect(tooClose([0, 28, 56], 28)).toBeUndefined();
  });
});
