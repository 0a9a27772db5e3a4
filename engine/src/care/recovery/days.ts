import { waterLossDay } from '../../dermis/barrier.ts';
import { riseAndFallDay } from '../../dermis/oedema.ts';
import { centralEighty } from '../../inference/quantile.ts';
import { addDays } from '../../record/dates.ts';
import { type CurveShapes, rounded } from './curve.ts';
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
  return {
    redness: crowd.rednessClearDay,
    swelling: scaled(crowd.swellingPeakDay, riseAndFallDay(clearLevel, 1, shapes.swelling)),
    barrier:
      heat === undefined
        ? waterLossDays(crowd, clearLevel)
        : scaled(crowd.heatPeakDay, riseAndFallDay(clearLevel, 1, heat)),
    channels: crowd.channelsClosedDay,
    crust: crowd.crustGoneDay,
  };
}

function scaled(column: Float64Array, by: number): Float64Array {
  const days = new Float64Array(column.length);
  for (let row = 0; row < days.length; row++) days[row] = (column[row] as number) * by;
  return days;
}

function waterLossDays({ count, fastFraction, fastDay, slowDay }: Crowd, level: number) {
  const days = new Float64Array(count);
  for (let row = 0; row < count; row++)
    days[row] = waterLossDay(level, {
      fastFraction: fastFraction[row] as number,
      fastDay: fastDay[row] as number,
      slowDay: slowDay[row] as number,
    });
  return days;
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
