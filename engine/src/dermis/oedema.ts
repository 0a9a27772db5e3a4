/**
 * A state that rises to 100 % on `peakDay` and falls again, sharper with larger `sharpness`
 * (docs/model/recovery.md, R4 and R6): S(t) = 100·((t/t_p)·exp(1 − t/t_p))^k.
 */
export function riseAndFall(day: number, peakDay: number, sharpness: number): number {
  const ratio = Math.max(0, day / peakDay);
  return riseAndFallOfOrder(riseAndFallOrder(Math.log(ratio), ratio), sharpness);
}

/**
 * A number that orders people as such a state does, from the ratio of day and peak day and its
 * logarithm: whoever needs percentiles of many people raises only these.
 */
export function riseAndFallOrder(logRatio: number, ratio: number): number {
  return Math.max(NOTHING_YET, logRatio + 1 - ratio);
}

/** The state (percent of its peak) of a number of {@link riseAndFallOrder}. */
export function riseAndFallOfOrder(order: number, sharpness: number): number {
  return order === NOTHING_YET ? 0 : 100 * Math.exp(sharpness * order);
}

/** Stands for the logarithm of zero, so that the beginning can be ordered with the rest. */
const NOTHING_YET = -1e6;

/** The day, after the peak, on which such a state has fallen to `level` percent. Newton's method. */
export function riseAndFallDay(level: number, peakDay: number, sharpness: number): number {
  const target = Math.log(level / 100) / sharpness;
  let ratio = 2 - target;
  for (let step = 0; step < NEWTON_STEPS; step++)
    ratio -= (Math.log(ratio) + 1 - ratio - target) / (1 / ratio - 1);
  return peakDay * ratio;
}

/** From a start beyond the root the iteration falls to it; six steps reach rounding error. */
const NEWTON_STEPS = 8;
