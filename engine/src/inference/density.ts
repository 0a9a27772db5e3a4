import { normalQuantile } from './normal.ts';
import type { Random } from './random.ts';

/** Logarithms of probability densities, up to nothing: constants are included. */

const HALF_LOG_TWO_PI = 0.9189385332046727;

export function logNormalDensity(x: number, mean: number, deviation: number): number {
  const z = (x - mean) / deviation;
  return -0.5 * z * z - Math.log(deviation) - HALF_LOG_TWO_PI;
}

/** Student's t with four degrees of freedom: heavy tails, so that one odd study does not rule. */
export function logStudentFourDensity(x: number, centre: number, scale: number): number {
  const z = (x - centre) / scale;
  return Math.log(0.375) - 2.5 * Math.log(1 + (z * z) / 4) - Math.log(scale);
}

/** Share of Student's t with four degrees of freedom below `z` (closed form). */
export function studentFourShare(z: number): number {
  const r = z / Math.sqrt(4 + z * z);
  return 0.5 + 0.75 * (r - (r * r * r) / 3);
}

/** A standard normal number, by inversion, so that one uniform gives one normal. */
export function standardNormal(random: Random): number {
  return normalQuantile(Math.min(1 - 1e-12, Math.max(1e-12, random.uniform())));
}
