/** Redness after needling (docs/model/recovery.md, R1). Percent of a person's own peak, days. */

/**
 * Time scale τ of redness that falls to `clearLevel` percent on day `clearDay` (R1b):
 * τ = t_clear / ln(100/E_clear)^(1/β); for β = 0.8 and 10 % this is t_clear / 2.84.
 */
export function rednessTimeScale(clearDay: number, shape: number, clearLevel: number): number {
  return clearDay / Math.log(100 / clearLevel) ** (1 / shape);
}

/** Redness on `day`, percent of its peak (R1): E(t) = 100·exp(−(t/τ)^β). */
export function redness(day: number, timeScale: number, shape: number): number {
  return day <= 0 ? 100 : rednessOfOrder(rednessOrder(Math.log(day), Math.log(timeScale), shape));
}

/**
 * A number that orders people as their redness does, from the logarithms of day and time scale:
 * whoever needs percentiles of many people raises only these ({@link rednessOfOrder}).
 */
export function rednessOrder(logDay: number, logTimeScale: number, shape: number): number {
  // At the very start everybody is at the peak, whatever the time scale.
  return logDay === Number.NEGATIVE_INFINITY ? ALL_RED : -shape * (logDay - logTimeScale);
}

/** Redness (percent of its peak) of a number of {@link rednessOrder}. */
export function rednessOfOrder(order: number): number {
  return 100 * Math.exp(-Math.exp(-order));
}

/** exp(−1000) is 0 in every runtime, and redness then exactly 100 %. */
const ALL_RED = 1000;
