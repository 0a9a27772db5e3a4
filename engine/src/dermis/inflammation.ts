/**
 * Inflammation on `day`, percent of its peak (docs/model/recovery.md, R3): the answer to a damage
 * signal, D' = −k_D·D, I' = k_D·D − k_I·I, in closed form. Rates per day, not equal.
 */
export function inflammation(day: number, damageRate: number, fadeRate: number): number {
  if (day <= 0) return 0;
  const difference = Math.exp(-fadeRate * day) - Math.exp(-damageRate * day);
  const peakDay = Math.log(damageRate / fadeRate) / (damageRate - fadeRate);
  const peak = Math.exp(-fadeRate * peakDay) - Math.exp(-damageRate * peakDay);
  return (100 * difference) / peak;
}
