import { type WaterLoss, waterLoss } from '../../dermis/barrier.ts';
import { rednessOfOrder, rednessOrder } from '../../dermis/erythema.ts';
import { inflammationPeak, unscaledInflammation } from '../../dermis/inflammation.ts';
import { riseAndFallOfOrder, riseAndFallOrder } from '../../dermis/oedema.ts';
import { centralEighty } from '../../inference/quantile.ts';
import type { Crowd } from './people.ts';

/** 10th, 50th and 90th percentile of one state, one number for each day. */
export interface Band {
  p10: number[];
  p50: number[];
  p90: number[];
}

/** The sharpness of states that rise and fall, the same for everybody. */
export interface CurveShapes {
  swelling: number;
  /** Sharpness of the delayed water loss after heat; absent when needles were cold. */
  heat?: number;
}

const FIRST_DAYS = [0, 0.25, 0.5, 0.75, 1, 1.5, 2, 2.5, 3, 3.5, 4, 4.5, 5, 5.5, 6, 6.5, 7];
const SECOND_WEEK = [8, 9, 10, 11, 12, 13, 14];
const LATER = [16, 18, 20, 22, 24, 26, 28];

/** The days a curve is drawn at: two weeks, or four when recovery may take so long. */
export function curveDays(latestClearDay: number): number[] {
  return [...FIRST_DAYS, ...SECOND_WEEK, ...(latestClearDay > 11 ? LATER : [])];
}

/** Bands of every recovery state, percent of each person's own peak (0 to 100). */
export function recoveryCurve(crowd: Crowd, days: readonly number[], shapes: CurveShapes) {
  return {
    day: [...days],
    redness: rednessBand(crowd, days),
    swelling: swellingBand(crowd, days, shapes),
    barrier: barrierBand(crowd, days, shapes),
    inflammation: inflammationBand(crowd, days),
  };
}

/** The band of redness alone. */
export function rednessBand(
  { count, rednessTimeScale, rednessShape }: Crowd,
  days: readonly number[],
): Band {
  const logScale = rednessTimeScale.map(Math.log);
  // Ordered by the exponent, which falls and rises with redness: only three of each day are raised.
  return band(
    count,
    days,
    (day, values) => {
      const logDay = Math.log(day);
      for (let row = 0; row < count; row++)
        values[row] = rednessOrder(logDay, logScale[row] as number, rednessShape[row] as number);
    },
    rednessOfOrder,
  );
}

function swellingBand(
  { count, swellingPeakDay }: Crowd,
  days: readonly number[],
  { swelling }: CurveShapes,
) {
  return riseAndFallBand(count, days, swellingPeakDay, swelling);
}

function barrierBand(crowd: Crowd, days: readonly number[], { heat }: CurveShapes): Band {
  const { count, heatPeakDay } = crowd;
  if (heat !== undefined) return riseAndFallBand(count, days, heatPeakDay, heat);
  const losses = Array.from({ length: count }, (_, row) => waterLossOf(crowd, row));
  return band(count, days, (day, values) => {
    for (let row = 0; row < count; row++) values[row] = waterLoss(day, losses[row] as WaterLoss);
  });
}

function riseAndFallBand(
  count: number,
  days: readonly number[],
  peakDay: Float64Array,
  sharpness: number,
): Band {
  const logPeak = peakDay.map(Math.log);
  return band(
    count,
    days,
    (day, values) => {
      const logDay = Math.log(day);
      for (let row = 0; row < count; row++)
        values[row] = riseAndFallOrder(
          logDay - (logPeak[row] as number),
          day / (peakDay[row] as number),
        );
    },
    (order) => riseAndFallOfOrder(order, sharpness),
  );
}

function inflammationBand({ count, damageRate, fadeRate }: Crowd, days: readonly number[]): Band {
  const scale = damageRate.map(
    (rate, row) => 100 / inflammationPeak(rate, fadeRate[row] as number),
  );
  return band(count, days, (day, values) => {
    for (let row = 0; row < count; row++)
      values[row] =
        (scale[row] as number) *
        unscaledInflammation(day, damageRate[row] as number, fadeRate[row] as number);
  });
}

/** The barrier of one person of the crowd. */
export function waterLossOf(crowd: Crowd, row: number) {
  return {
    fastFraction: crowd.fastFraction[row] as number,
    fastDay: crowd.fastDay[row] as number,
    slowDay: crowd.slowDay[row] as number,
  };
}

function band(
  count: number,
  days: readonly number[],
  fill: (day: number, values: Float64Array) => void,
  /** What a value stands for, when `fill` gives something that only orders the people alike. */
  meant: (value: number) => number = (value) => value,
): Band {
  const values = new Float64Array(count);
  const found: Band = { p10: [], p50: [], p90: [] };
  for (const day of days) {
    fill(day, values);
    const { p10, p50, p90 } = centralEighty(values);
    found.p10.push(rounded(meant(p10), 2));
    found.p50.push(rounded(meant(p50), 2));
    found.p90.push(rounded(meant(p90), 2));
  }
  return found;
}

/** Rounds for reading; more digits would be a pretence. */
export function rounded(value: number, digits: number): number {
  const scale = 10 ** digits;
  return Math.round(value * scale) / scale;
}
