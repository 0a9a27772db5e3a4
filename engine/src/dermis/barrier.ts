/**
 * Barrier repair (docs/model/recovery.md, R5 to R7). Two states: extra water loss (TEWL), which
 * normalises first, and the needle channels, which stay open for longer (Gupta et al.; BAR-009).
 */

/** Fast and slow repair of the extra water loss after needles without heat; days. */
export interface WaterLoss {
  fastFraction: number;
  fastDay: number;
  slowDay: number;
}

/** Extra water loss on `day`, percent of its start (R5): B = 100·(f·e^(−t/τ_f) + (1−f)·e^(−t/τ_s)). */
export function waterLoss(day: number, { fastFraction, fastDay, slowDay }: WaterLoss): number {
  if (day <= 0) return 100;
  return (
    100 * (fastFraction * Math.exp(-day / fastDay) + (1 - fastFraction) * Math.exp(-day / slowDay))
  );
}

/** The day on which extra water loss has fallen to `level` percent of its start; bisection on R5. */
export function waterLossDay(level: number, loss: WaterLoss): number {
  let early = 0;
  let late = loss.slowDay * Math.log(100 / level) + loss.fastDay;
  for (let step = 0; step < BISECTIONS; step++) {
    const middle = (early + late) / 2;
    if (waterLoss(middle, loss) > level) early = middle;
    else late = middle;
  }
  return (early + late) / 2;
}

/** Halving a span of some days twelve times leaves minutes. */
const BISECTIONS = 12;
