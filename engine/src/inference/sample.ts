import { normalQuantile } from './normal.ts';
import { type Random, randomStream } from './random.ts';

/**
 * `count` draws of a uniform number, one in each of `count` equal strata and in random order.
 * Taken for each dimension with a stream of its own this is a Latin hypercube: quantiles of one
 * dimension hardly move with the seed, and dimensions are independent.
 */
export function stratifiedUniforms(count: number, random: Random): Float64Array {
  const draws = new Float64Array(count);
  for (let index = 0; index < count; index++) {
    const other = random.below(index + 1);
    draws[index] = draws[other] as number;
    draws[other] = (index + 0.5 + (random.uniform() - 0.5) * JITTER) / count;
  }
  return draws;
}

/** Draws stay inside their stratum and off 0 and 1. */
const JITTER = 0.98;

/** `dimensions` columns of `count` stratified standard normal draws. */
export function stratifiedNormals(seed: number, count: number, dimensions: number): Float64Array[] {
  return Array.from({ length: dimensions }, (_, dimension) =>
    stratifiedUniforms(count, randomStream(seed, dimension + 1)).map(normalQuantile),
  );
}

/**
 * Systematic resampling: `count` indices, each drawn in proportion to its weight, with one random
 * number (Kitagawa 1996), so that equal weights return every index once.
 */
export function resample(weights: Float64Array, count: number, random: Random): Uint32Array {
  let total = 0;
  for (const weight of weights) total += weight;
  const chosen = new Uint32Array(count);
  const step = total / count;
  let target = random.uniform() * step;
  let index = 0;
  let reached = weights[0] ?? 0;
  for (let place = 0; place < count; place++) {
    while (target >= reached && index < weights.length - 1) {
      index += 1;
      reached += weights[index] as number;
    }
    chosen[place] = index;
    target += step;
  }
  return chosen;
}
