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
  return day <= 0 ? 100 : 100 * Math.exp(-((day / timeScale) ** shape));
}

/** The day on which redness has fallen to `level` percent of its peak (R1 solved for t). */
export function rednessDay(level: number, timeScale: number, shape: number): number {
  return timeScale * Math.log(100 / level) ** (1 / shape);
}
