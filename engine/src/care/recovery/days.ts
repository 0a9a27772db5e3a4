import { waterLossDay } from '../../dermis/barrier.ts';
import { riseAndFallDay } from '../../dermis/oedema.ts';
import { centralEighty } from '../../inference/quantile.ts';
import { addDays } from '../../record/dates.ts';
import { type CurveShapes, rounded, waterLossOf } from './curve.ts';
import type { Crowd } from './people.ts';

/** For each person of a crowd the day on which a state is over. */
export interface HealedDays {
  redness: Float64Array;
  swelling: Float64Array;
  barrier: Float64Array;
  channels: Float64Array;
  crust: Float64Array;
}

/** A state is over when a tenth of its peak is left. */
export function healedDays(crowd: Crowd, shapes: CurveShapes, clearLevel: number): HealedDays {
  const { heat } = shapes;
  const swellingRatio = riseAndFallDay(clearLevel, 1, shapes.swelling);
  const heatRatio = heat === undefined ? 0 : riseAndFallDay(clearLevel, 1, heat);
  return {
    redness: crowd.rednessClearDay,
    swelling: crowd.swellingPeakDay.map((peakDay) => peakDay * swellingRatio),
    barrier:
      heat === undefined
        ? crowd.slowDay.map((_, row) => waterLossDay(clearLevel, waterLossOf(crowd, row)))
        : crowd.heatPeakDay.map((peakDay) => peakDay * heatRatio),
    channels: crowd.channelsClosedDay,
    crust: crowd.crustGoneDay,
  };
}

/** A day among people with its range, and the dates they fall on (whole days, rounded up). */
export function datedRange(sessionDate: string, days: Float64Array) {
  const { p10, p50, p90 } = centralEighty(days);
  const [low, day, high] = [readable(p10), readable(p50), readable(p90)];
  return {
    day,
    low,
    high,
    date: addDays(sessionDate, day),
    lowDate: addDays(sessionDate, low),
    highDate: addDays(sessionDate, high),
  };
}

/**
 * Tenths of a day, and hundredths within the first day. Dates follow from the rounded number, so
 * that chance in the third digit cannot push a date on by a day.
 */
function readable(day: number): number {
  return rounded(day, day < 1 ? 2 : 1);
}
