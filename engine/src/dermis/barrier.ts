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
  return waterLossLeft(fastFraction, Math.exp(-day / fastDay), Math.exp(-day / slowDay));
}

/** The same from the shares that are left of the fast and of the slow part. */
export function waterLossLeft(fastFraction: number, fastLeft: number, slowLeft: number): number {
  return 100 * (fastFraction * fastLeft + (1 - fastFraction) * slowLeft);
}

/**
 * The day on which extra water loss has fallen to `level` percent of its start: Newton's method on
 * R5. The start is where the slow part alone reaches the level; R5 is convex and falls, so from
 * there every step moves up to the root and none beyond it.
 */
export function waterLossDay(level: number, { fastFraction, fastDay, slowDay }: WaterLoss): number {
  const share = level / 100;
  let day = Math.max(0, slowDay * Math.log((1 - fastFraction) / share));
  for (let step = 0; step < NEWTON_STEPS; step++) {
    const fast = fastFraction * Math.exp(-day / fastDay);
    const slow = (1 - fastFraction) * Math.exp(-day / slowDay);
    const ahead = (fast + slow - share) / (fast / fastDay + slow / slowDay);
    day += ahead;
    if (ahead < SHORTEST_STEP_DAYS) break;
  }
  return day;
}

/** Three steps reach seconds with the usual repair; the rest is for any other. */
const NEWTON_STEPS = 30;
const SHORTEST_STEP_DAYS = 1e-4;
