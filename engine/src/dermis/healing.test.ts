import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { waterLoss, waterLossDay } from './barrier.ts';
import { bestDay, gainShare, sessionGain } from './empirical.ts';
import { redness, rednessTimeScale } from './erythema.ts';
import { inflammationPeak, unscaledInflammation } from './inflammation.ts';
import { riseAndFall, riseAndFallDay } from './oedema.ts';

const days = fc.double({ min: 0, max: 60, noNaN: true });
const positive = fc.double({ min: 0.05, max: 10, noNaN: true });

describe('redness', () => {
  it('starts at its peak, only falls, and is a tenth on the day it clears', () => {
    fc.assert(
      fc.property(
        positive,
        fc.double({ min: 0.4, max: 1.2, noNaN: true }),
        days,
        days,
        (clearDay, shape, a, b) => {
          const scale = rednessTimeScale(clearDay, shape, 10);
          expect(redness(0, scale, shape)).toBe(100);
          expect(redness(clearDay, scale, shape)).toBeCloseTo(10, 8);
          expect(redness(Math.max(a, b), scale, shape)).toBeLessThanOrEqual(
            redness(Math.min(a, b), scale, shape),
          );
        },
      ),
    );
  });

  it('has the time scale t_clear / 2.84 at shape 0.8, as the synthesis derives', () => {
    expect(2 / rednessTimeScale(2, 0.8, 10)).toBeCloseTo(2.84, 2);
  });
});

describe('swelling', () => {
  it('peaks on its day and is down to a level on the day that is solved for', () => {
    fc.assert(
      fc.property(
        positive,
        fc.double({ min: 0.8, max: 4, noNaN: true }),
        fc.double({ min: 1, max: 60, noNaN: true }),
        (peakDay, sharpness, level) => {
          expect(riseAndFall(peakDay, peakDay, sharpness)).toBeCloseTo(100, 8);
          const day = riseAndFallDay(level, peakDay, sharpness);
          expect(day).toBeGreaterThan(peakDay);
          expect(riseAndFall(day, peakDay, sharpness)).toBeCloseTo(level, 6);
        },
      ),
    );
  });
});

describe('the barrier', () => {
  it('loses less and less extra water, and the day it is whole solves the curve', () => {
    const loss = { fastFraction: 0.55, fastDay: 0.085, slowDay: 1.38 };
    const day = waterLossDay(10, loss);
    expect(waterLoss(0, loss)).toBe(100);
    expect(waterLoss(day, loss)).toBeCloseTo(10, 1);
    // BAR-004, BAR-005: still slightly raised at 48 h
    expect(waterLoss(2, loss)).toBeGreaterThan(5);
  });
});

describe('inflammation', () => {
  it('rises, peaks in the first days and is over in weeks', () => {
    const at = (day: number) => unscaledInflammation(day, 0.7, 0.35) / inflammationPeak(0.7, 0.35);
    expect(at(0)).toBe(0);
    expect(at(Math.log(2) / 0.35)).toBeCloseTo(1, 8);
    expect(at(14)).toBeLessThan(0.05);
  });
});

describe('the empirical gain of a session', () => {
  const course = { riseDay: 70, riseShape: 1.6, declineDay: 1450 };
  it('follows the prototype course: 15 % at 3 weeks, 61 % at 2 months, 83 % at 3, best at half a year', () => {
    expect(gainShare(21, course)).toBeCloseTo(0.15, 1);
    expect(gainShare(60, course)).toBeCloseTo(0.6, 1);
    expect(gainShare(90, course)).toBeCloseTo(0.83, 1);
    expect(gainShare(365, course)).toBeCloseTo(0.88, 1);
    expect(bestDay(course)).toBeGreaterThan(150);
    expect(bestDay(course)).toBeLessThan(210);
  });

  it('never passes its best, and is nothing before the session', () => {
    fc.assert(
      fc.property(fc.double({ min: -100, max: 3000, noNaN: true }), (day) => {
        const share = gainShare(day, course);
        expect(share).toBeGreaterThanOrEqual(0);
        expect(share).toBeLessThanOrEqual(1 + 1e-9);
      }),
    );
    expect(gainShare(-1, course)).toBe(0);
  });

  it('gets smaller from session to session and adds up to twice the first', () => {
    const gains = Array.from({ length: 60 }, (_, index) => sessionGain(index + 1, 0.66));
    const total = (count: number) => gains.slice(0, count).reduce((sum, gain) => sum + gain, 0);
    expect(total(60)).toBeCloseTo(2, 6);
    // prototype: 1, 1.39, 1.60, 1.73, 1.87 for 1, 2, 3, 4, 6 sessions
    for (const [count, expected] of [
      [1, 1],
      [2, 1.39],
      [3, 1.6],
      [4, 1.73],
      [6, 1.87],
    ] as const)
      expect(Math.abs(total(count) - expected)).toBeLessThan(0.06);
  });
});
