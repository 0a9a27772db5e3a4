/**
 * A state that rises to 100 % on `peakDay` and falls again, sharper with larger `sharpness`
 * (docs/model/recovery.md, R4 and R6): S(t) = 100·((t/t_p)·exp(1 − t/t_p))^k.
 */
export function riseAndFall(day: number, peakDay: number, sharpness: number): number {
  if (day <= 0) return 0;
  const ratio = day / peakDay;
  return 100 * Math.exp(sharpness * (Math.log(ratio) + 1 - ratio));
}

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
