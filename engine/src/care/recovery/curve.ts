import { waterLossLeft } from '../../dermis/barrier.ts';
import { rednessOfOrder, rednessOrder } from '../../dermis/erythema.ts';
import { fading } from '../../dermis/fading.ts';
import { inflammationPeak } from '../../dermis/inflammation.ts';
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
  { rednessTimeScale, rednessShape }: Crowd,
  days: readonly number[],
): Band {
  const logScale = logarithms(rednessTimeScale);
  // Ordered by the exponent, which falls and rises with redness: only three of each day are raised.
  return band(
    days,
    logScale.length,
    (day, orders) => fillRednessOrders(orders, Math.log(day), logScale, rednessShape),
    rednessOfOrder,
  );
}

function swellingBand(
  { swellingPeakDay }: Crowd,
  days: readonly number[],
  { swelling }: CurveShapes,
) {
  return riseAndFallBand(days, swellingPeakDay, swelling);
}

function barrierBand(crowd: Crowd, days: readonly number[], { heat }: CurveShapes): Band {
  const { count, heatPeakDay, fastFraction } = crowd;
  if (heat !== undefined) return riseAndFallBand(days, heatPeakDay, heat);
  const fast = fading(inverses(crowd.fastDay));
  const slow = fading(inverses(crowd.slowDay));
  return band(days, count, (day, losses) =>
    fillWaterLosses(losses, fastFraction, fast(day), slow(day)),
  );
}

function riseAndFallBand(days: readonly number[], peakDay: Float64Array, sharpness: number): Band {
  const logPeak = logarithms(peakDay);
  return band(
    days,
    peakDay.length,
    (day, orders) => fillRiseAndFallOrders(orders, day, peakDay, logPeak),
    (order) => riseAndFallOfOrder(order, sharpness),
  );
}

function inflammationBand({ count, damageRate, fadeRate }: Crowd, days: readonly number[]): Band {
  const scale = new Float64Array(count);
  for (let row = 0; row < count; row++)
    scale[row] = 100 / inflammationPeak(damageRate[row] as number, fadeRate[row] as number);
  const damage = fading(damageRate);
  const fade = fading(fadeRate);
  return band(days, count, (day, values) =>
    fillInflammation(values, scale, fade(day), damage(day)),
  );
}

// Columns come as arguments and not from a surrounding scope: the compiler then keeps them at hand
// through the loop, which is three times as fast.

function fillRednessOrders(
  orders: Float64Array,
  logDay: number,
  logScale: Float64Array,
  shape: Float64Array,
): void {
  for (let row = 0; row < orders.length; row++)
    orders[row] = rednessOrder(logDay, logScale[row] as number, shape[row] as number);
}

function fillRiseAndFallOrders(
  orders: Float64Array,
  day: number,
  peakDay: Float64Array,
  logPeak: Float64Array,
): void {
  const logDay = Math.log(day);
  for (let row = 0; row < orders.length; row++)
    orders[row] = riseAndFallOrder(
      logDay - (logPeak[row] as number),
      day / (peakDay[row] as number),
    );
}

function fillWaterLosses(
  losses: Float64Array,
  fastFraction: Float64Array,
  fastLeft: Float64Array,
  slowLeft: Float64Array,
): void {
  for (let row = 0; row < losses.length; row++)
    losses[row] = waterLossLeft(
      fastFraction[row] as number,
      fastLeft[row] as number,
      slowLeft[row] as number,
    );
}

function fillInflammation(
  values: Float64Array,
  scale: Float64Array,
  fadeLeft: Float64Array,
  damageLeft: Float64Array,
): void {
  for (let row = 0; row < values.length; row++)
    values[row] =
      (scale[row] as number) * ((fadeLeft[row] as number) - (damageLeft[row] as number));
}

function logarithms(column: Float64Array): Float64Array {
  const logs = new Float64Array(column.length);
  for (let row = 0; row < logs.length; row++) logs[row] = Math.log(column[row] as number);
  return logs;
}

function inverses(column: Float64Array): Float64Array {
  const inverted = new Float64Array(column.length);
  for (let row = 0; row < inverted.length; row++) inverted[row] = 1 / (column[row] as number);
  return inverted;
}

function band(
  days: readonly number[],
  count: number,
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
