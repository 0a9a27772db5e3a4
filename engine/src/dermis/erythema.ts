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
  return day <= 0 ? 100 : rednessAtLog(Math.log(day), Math.log(timeScale), shape);
}

/** The same from the logarithms of day and time scale, for whoever needs many days of many people. */
export function rednessAtLog(logDay: number, logTimeScale: number, shape: number): number {
  return 100 * Math.exp(-Math.exp(shape * (logDay - logTimeScale)));
}
