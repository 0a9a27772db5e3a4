import { normalQuantile } from './normal.ts';
import { type Random, randomStream } from './random.ts';

/** The middles of `count` equal strata of the unit interval, in random order (Fisher–Yates). */
export function stratifiedUniforms(count: number, random: Random): Float64Array {
  return shuffled(
    count,
    random,
    Float64Array.from({ length: count }, (_, index) => (index + 0.5) / count),
  );
}

/**
 * `dimensions` columns of `count` standard normal draws, one from the middle of each of `count`
 * equal strata and in an order of its own for each column. Together this is a Latin hypercube
 * (McKay et al. 1979): quantiles of one dimension do not move with the seed, and dimensions are
 * independent.
 * @param farthest holds every draw within so many standard deviations
 */
export function stratifiedNormals(
  seed: number,
  count: number,
  dimensions: number,
  farthest = Number.POSITIVE_INFINITY,
): Float64Array[] {
  const scores = heldWithin(normalScores(count), farthest);
  return Array.from({ length: dimensions }, (_, dimension) =>
    shuffled(count, randomStream(seed, dimension + 1), scores),
  );
}

/** The middles of `count` equal strata of a standard normal; asked for with the same few counts. */
function normalScores(count: number): Float64Array {
  const known = scoresOf.get(count);
  if (known) return known;
  const made = Float64Array.from({ length: count }, (_, index) =>
    normalQuantile((index + 0.5) / count),
  );
  if (scoresOf.size < MOST_KEPT) scoresOf.set(count, made);
  return made;
}

const scoresOf = new Map<number, Float64Array>();
const MOST_KEPT = 8;

function heldWithin(scores: Float64Array, farthest: number): Float64Array {
  return farthest === Number.POSITIVE_INFINITY
    ? scores
    : scores.map((z) => Math.max(-farthest, Math.min(farthest, z)));
}

/** A copy of `values` in random order. */
function shuffled(count: number, random: Random, values: Float64Array): Float64Array {
  if (chance.length !== count) chance = new Float64Array(count);
  random.fill(chance);
  const order = new Float64Array(count);
  for (let index = 0; index < count; index++) {
    const other = Math.floor((chance[index] as number) * (index + 1));
    order[index] = order[other] as number;
    order[other] = values[index] as number;
  }
  return order;
}

/** Scratch of one shuffle, kept because almost all are of the same length. */
let chance = new Float64Array(0);

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
