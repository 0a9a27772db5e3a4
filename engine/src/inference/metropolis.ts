import { standardNormal } from './density.ts';
import type { Random } from './random.ts';

/** A block of coordinates that move together. */
export interface Block {
  readonly at: readonly number[];
  /** Moves of the block per sweep. */
  readonly moves?: number;
}

export interface Chain {
  /** One row per kept sweep. */
  readonly draws: Float64Array[];
  /** Log-density of each kept draw. */
  readonly densities: Float64Array;
  /** Share of accepted moves of each block after warm-up. */
  readonly accepted: number[];
}

export interface MetropolisPlan {
  readonly start: readonly number[];
  /** First guess of each coordinate's standard deviation. */
  readonly deviations: readonly number[];
  readonly blocks: readonly Block[];
  readonly warmUp: number;
  readonly keep: number;
  /** Sweeps between two kept draws. */
  readonly every?: number;
}

const TARGET_ACCEPTANCE = 0.3;
/** Share of proposals that jump three times as far, so that a chain does not get stuck. */
const LONG_JUMPS = 0.1;

/**
 * Random-walk Metropolis by blocks. During warm-up each block learns its step length (Robbins and
 * Monro) and each coordinate its spread; afterwards both stand still, so that the kept draws come
 * from one fixed chain whose limit is the target.
 * @param logDensity of a point, −∞ where it is impossible; a caller that keeps what it computed
 *   for the last two points serves both an accepted and a rejected move
 */
export function metropolis(
  logDensity: (point: Float64Array) => number,
  plan: MetropolisPlan,
  random: Random,
): Chain {
  const { start, deviations, blocks, warmUp, keep, every = 1 } = plan;
  const point = Float64Array.from(start);
  const spreads = Float64Array.from(deviations);
  const mean = Float64Array.from(start);
  const squares = Float64Array.from(deviations, (deviation) => deviation * deviation);
  const steps = blocks.map(({ at }) => 1.5 / Math.sqrt(at.length));
  const tried = blocks.map(() => 0);
  const taken = blocks.map(() => 0);
  let density = logDensity(point);
  const draws: Float64Array[] = [];
  const densities = new Float64Array(keep);
  for (let sweep = 0; draws.length < keep; sweep += 1) {
    blocks.forEach(({ at, moves = 1 }, index) => {
      for (let move = 0; move < moves; move += 1) {
        const before = at.map((coordinate) => point[coordinate] as number);
        const reach = (steps[index] as number) * (random.uniform() < LONG_JUMPS ? 3 : 1);
        for (const coordinate of at)
          point[coordinate] =
            (point[coordinate] as number) +
            reach * (spreads[coordinate] as number) * standardNormal(random);
        const proposed = logDensity(point);
        const accept = Math.log(random.uniform() + 1e-300) < proposed - density;
        if (accept) density = proposed;
        else
          at.forEach((coordinate, place) => {
            point[coordinate] = before[place] as number;
          });
        if (sweep < warmUp)
          steps[index] =
            (steps[index] as number) *
            Math.exp(((accept ? 1 : 0) - TARGET_ACCEPTANCE) / Math.sqrt(1 + sweep));
        else {
          tried[index] = (tried[index] as number) + 1;
          if (accept) taken[index] = (taken[index] as number) + 1;
        }
      }
    });
    if (sweep < warmUp) learnSpreads(point, mean, squares, spreads, sweep);
    else if ((sweep - warmUp) % every === 0) {
      densities[draws.length] = density;
      draws.push(Float64Array.from(point));
    }
  }
  return {
    draws,
    densities,
    accepted: taken.map((count, index) => count / Math.max(1, tried[index] as number)),
  };
}

function learnSpreads(
  point: Float64Array,
  mean: Float64Array,
  squares: Float64Array,
  spreads: Float64Array,
  sweep: number,
): void {
  const weight = 1 / (sweep + 20);
  for (let index = 0; index < point.length; index += 1) {
    const off = (point[index] as number) - (mean[index] as number);
    mean[index] = (mean[index] as number) + weight * off;
    squares[index] = (1 - weight) * ((squares[index] as number) + weight * off * off);
    if (sweep > 50) spreads[index] = Math.sqrt(squares[index] as number) + 1e-6;
  }
}
