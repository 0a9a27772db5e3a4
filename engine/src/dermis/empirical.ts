/**
 * The simple empirical model of firmness (docs/model/recovery.md, F1 to F6): one rise for each
 * session, each smaller than the one before. It states no mechanism; it is the plain companion of
 * the collagen model. Firmness is percent change from before the first session; days.
 */

/** How the gain of one session comes and goes. */
export interface GainCourse {
  riseDay: number;
  riseShape: number;
  declineDay: number;
}

/** A course with its largest value, so that shares of it are cheap. */
export interface ScaledGainCourse extends GainCourse {
  largest: number;
}

/** Works out the largest value of a course once. */
export function scaledGainCourse(course: GainCourse): ScaledGainCourse {
  return { ...course, largest: unscaledGain(bestDay(course), course) };
}

/**
 * Share of a session's gain that is there on `day` after it (F3), 1 at about its best:
 * g(t) = (1 − exp(−(t/a)^p))·exp(−t/τ_d) / g_best.
 */
export function gainShare(day: number, course: GainCourse | ScaledGainCourse): number {
  const { largest } = 'largest' in course ? course : scaledGainCourse(course);
  return unscaledGain(day, course) / largest;
}

function unscaledGain(day: number, { riseDay, riseShape, declineDay }: GainCourse): number {
  if (day <= 0) return 0;
  return (1 - Math.exp(-((day / riseDay) ** riseShape))) * Math.exp(-day / declineDay);
}

/**
 * The day on which the gain of one session is largest: where rise and decline balance. Fixed-point
 * iteration of (t/a)^p = ln(1 + p·(τ_d/a)·(t/a)^(p−1)).
 */
export function bestDay({ riseDay, riseShape, declineDay }: GainCourse): number {
  let ratio = 2;
  for (let step = 0; step < ITERATIONS; step++)
    ratio =
      Math.log(1 + riseShape * (declineDay / riseDay) * ratio ** (riseShape - 1)) **
      (1 / riseShape);
  return riseDay * ratio;
}

const ITERATIONS = 12;

/**
 * Gain of session `number` (1, 2, …) beside the first (F5). The room for gain is twice the first
 * gain's half; each session leaves the share `carry` of it: 1, 1−ρ, (1−ρ)ρ, …
 */
export function sessionGain(number: number, carry: number): number {
  return number <= 1 ? 1 : (1 - carry) * carry ** (number - 2);
}
