import { standardNormal } from './density.ts';
import { effectiveWeights } from './diagnose.ts';
import { randomStream } from './random.ts';
import { resample, stratifiedNormals } from './sample.ts';

/** What is asked: how likely the data are at a point whose prior is standard normal. */
export interface PosteriorQuestion {
  /** Logarithm of the likelihood, −∞ where the data are impossible. */
  readonly logLikelihood: (point: Float64Array) => number;
  readonly dimensions: number;
  readonly draws: number;
  readonly seed: number;
}

export interface PosteriorDraws {
  /** One point per draw, coordinates standard normal under the prior. */
  readonly points: readonly Float64Array[];
  /** Steps from prior to posterior; 1 when the data hardly move it. */
  readonly steps: number;
  /** Share of accepted moves in the last round; low means the draws repeat each other. */
  readonly accepted: number;
  /** Logarithm of how likely the data were beforehand: small for a surprise. */
  readonly logEvidence: number;
}

/** Each step keeps at least this share of the draws effective. */
const LEAST_EFFECTIVE = 0.5;
const MOST_STEPS = 60;
/** Moves of every draw after each step, and after the last. */
const MOVES = 3;
const LAST_MOVES = 6;
const TARGET_ACCEPTANCE = 0.35;

/**
 * Draws from prior times likelihood by tempering: the likelihood comes in by powers, each so
 * large that half the draws stay effective; then the draws are chosen anew by weight and moved by
 * preconditioned Crank-Nicolson steps, which leave prior times tempered likelihood as it is (Del
 * Moral, Doucet and Jasra 2006; Cotter and others 2013). Exact in the limit of many draws at any
 * number of moves; checked by simulation-based calibration. The prior must be standard normal:
 * the caller maps coordinates to what they mean. Deterministic from its seed.
 */
export function posteriorDraws({
  logLikelihood,
  dimensions,
  draws,
  seed,
}: PosteriorQuestion): PosteriorDraws {
  const random = randomStream(seed, 9001);
  const columns = stratifiedNormals(seed, draws, dimensions);
  let points = Array.from({ length: draws }, (_, row) =>
    Float64Array.from(columns, (column) => column[row] as number),
  );
  let logs = points.map(logLikelihood);
  let power = 0;
  let steps = 0;
  let reach = 0.6;
  let accepted = 1;
  let logEvidence = 0;
  while (power < 1 && steps < MOST_STEPS) {
    const rise = nextRise(logs, 1 - power);
    const most = largest(logs);
    const weights = Float64Array.from(logs, (log) => Math.exp(rise * (log - most)));
    logEvidence += rise * most + Math.log(weights.reduce((sum, weight) => sum + weight, 0) / draws);
    const chosen = resample(weights, draws, random);
    points = Array.from(chosen, (row) => Float64Array.from(points[row] as Float64Array));
    logs = Array.from(chosen, (row) => logs[row] as number);
    power = Math.min(1, power + rise);
    steps += 1;
    const moves = power >= 1 ? LAST_MOVES : MOVES;
    for (let move = 0; move < moves; move += 1) {
      accepted = moveAll(
        points,
        logs,
        power,
        reach,
        logLikelihood,
        () => standardNormal(random),
        () => random.uniform(),
      );
      reach = Math.min(1, Math.max(0.02, reach * Math.exp(accepted - TARGET_ACCEPTANCE)));
    }
  }
  return { points, steps, accepted, logEvidence };
}

/** The largest power of the likelihood, up to `most`, that leaves enough draws effective. */
function nextRise(logs: readonly number[], most: number): number {
  const top = largest(logs);
  const effective = (rise: number) =>
    effectiveWeights(logs.map((log) => Math.exp(rise * (log - top)))) / logs.length;
  if (effective(most) >= LEAST_EFFECTIVE) return most;
  let low = 0;
  let high = most;
  for (let halving = 0; halving < 30; halving += 1) {
    const middle = (low + high) / 2;
    if (effective(middle) >= LEAST_EFFECTIVE) low = middle;
    else high = middle;
  }
  return Math.max(low, 1e-6);
}

function largest(logs: readonly number[]): number {
  let most = Number.NEGATIVE_INFINITY;
  for (const log of logs) if (log > most) most = log;
  return most;
}

/** One Crank-Nicolson move of every point, in place; returns the share accepted. */
function moveAll(
  points: readonly Float64Array[],
  logs: number[],
  power: number,
  reach: number,
  logLikelihood: (point: Float64Array) => number,
  normal: () => number,
  uniform: () => number,
): number {
  const stay = Math.sqrt(1 - reach * reach);
  const proposal = new Float64Array(points[0]?.length ?? 0);
  let taken = 0;
  points.forEach((point, row) => {
    for (let index = 0; index < proposal.length; index += 1)
      proposal[index] = stay * (point[index] as number) + reach * normal();
    const log = logLikelihood(proposal);
    if (Math.log(uniform() + 1e-300) < power * (log - (logs[row] as number))) {
      point.set(proposal);
      logs[row] = log;
      taken += 1;
    }
  });
  return taken / points.length;
}
