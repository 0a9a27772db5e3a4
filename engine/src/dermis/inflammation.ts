/**
 * Inflammation (docs/model/recovery.md, R3): the answer to a damage signal, D' = −k_D·D,
 * I' = k_D·D − k_I·I, in closed form. Rates per day, not equal.
 */

/** Inflammation on `day` before scaling: e^(−k_I·t) − e^(−k_D·t). */
export function unscaledInflammation(day: number, damageRate: number, fadeRate: number): number {
  return day <= 0 ? 0 : Math.exp(-fadeRate * day) - Math.exp(-damageRate * day);
}

/** The largest value of {@link unscaledInflammation}; dividing by it gives shares of the peak. */
export function inflammationPeak(damageRate: number, fadeRate: number): number {
  const peakDay = Math.log(damageRate / fadeRate) / (damageRate - fadeRate);
  return unscaledInflammation(peakDay, damageRate, fadeRate);
}
