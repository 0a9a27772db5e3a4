import { describe, expect, it } from 'vitest';
import type { Bands } from '../../dermis/solver/band-worker.ts';
import { sharesAsked, shownBands } from './shown-bands.ts';

/** Bands of one day whose people are evenly spread from `low` to `high` in each curve. */
function evenly(low: number, high: number, asked: readonly number[]): Bands {
  const curves = ['firmness', 'falseFirmness', 'collagen', 'inflammation'];
  const lines = curves.map(() => asked.map((share) => Float64Array.of(low + (high - low) * share)));
  return { curves, lines, people: 1000, unsettled: 0 };
}
const shown = (low: number, high: number, silentShare: number, visible = 10) => {
  const asked = sharesAsked(silentShare);
  return shownBands(evenly(low, high, asked), asked, { silentShare, visible });
};
const onDayOne = (lines: readonly Float64Array[]) => lines.map((line) => line[0] as number);

describe('the shown bands', () => {
  it('put people whose skin does not answer at exactly nothing', () => {
    // A quarter at 0 and the rest evenly from 0 to 30: the middle is a third of the way up.
    const [low, quarter, middle, three, high] = onDayOne(shown(0, 30, 0.25).firmness);
    expect([low, quarter]).toEqual([0, 0]);
    expect(middle).toBeCloseTo(10);
    expect(three).toBeCloseTo(20);
    expect(high).toBeCloseTo(28);
  });

  it('keep losses below them', () => {
    const [low, , middle] = onDayOne(shown(-30, 0, 0.25).firmness);
    expect(low).toBeCloseTo(-28);
    expect(middle).toBeCloseTo(-10);
    expect(onDayOne(shown(-20, 20, 0.5).firmness)[2]).toBe(0);
  });

  it('say nothing changes in the middle where most do not answer', () => {
    expect(onDayOne(shown(0, 30, 0.6).firmness)[2]).toBe(0);
  });

  it('leave other curves to the people whose skin answers', () => {
    expect(onDayOne(shown(0, 30, 0.25).collagen)[2]).toBeCloseTo(15);
  });

  it('count who sees a change among everybody', () => {
    expect(shown(0, 30, 0.25, 15).seeing).toBeCloseTo(0.375);
    expect(shown(0, 5, 0.25, 15).seeing).toBe(0);
    expect(shown(20, 30, 0.25, 15).seeing).toBeGreaterThan(0.7);
  });
});
