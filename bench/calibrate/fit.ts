import {
  type Parameter,
  type Parameters,
  toOwnScale,
  type Values,
  valuesAt,
} from '../../engine/src/dermis/remodelling/parameters.ts';
import { logNormalDensity } from '../../engine/src/inference/density.ts';
import { type Block, type Chain, metropolis } from '../../engine/src/inference/metropolis.ts';
import { randomStream } from '../../engine/src/inference/random.ts';
import type { EffectModel } from './effects.ts';
import { logLikelihood } from './likelihood.ts';
import type { Target } from './targets.ts';

export interface FitPlan {
  readonly seed: number;
  readonly chains: number;
  readonly warmUp: number;
  readonly keep: number;
  readonly every: number;
}

export interface Fit {
  readonly fitted: readonly Parameter[];
  readonly chains: readonly Chain[];
}

export const valuesOf = (
  parameters: Parameters,
  fitted: readonly Parameter[],
  point: ArrayLike<number>,
): Values =>
  valuesAt(parameters, Object.fromEntries(fitted.map(({ id }, at) => [id, point[at] as number])));

/**
 * Draws from the posterior of the fitted parameters given the targets, by several chains.
 * @param takesPart which of the fitted parameters this model has
 */
export function fit(
  parameters: Parameters,
  targets: readonly Target[],
  model: EffectModel,
  plan: FitPlan,
  takesPart: (parameter: Parameter) => boolean = () => true,
): Fit {
  const fitted = [...parameters.values()].filter(
    (parameter) => parameter.fitted && takesPart(parameter),
  );
  const centres = fitted.map((parameter) => toOwnScale(parameter, parameter.median));
  const logDensity = (point: Float64Array) => {
    let sum = 0;
    fitted.forEach(({ spread }, at) => {
      sum += logNormalDensity(point[at] as number, centres[at] as number, spread);
    });
    const values = valuesOf(parameters, fitted, point);
    const pairs = model(values);
    targets.forEach((target, at) => {
      const pair = pairs[at];
      if (pair) sum += logLikelihood(parameters, values, target, pair);
    });
    return Number.isNaN(sum) ? Number.NEGATIVE_INFINITY : sum;
  };
  const chains = Array.from({ length: plan.chains }, (_, index) =>
    metropolis(
      logDensity,
      {
        start: centres,
        deviations: fitted.map(({ spread }) => spread * 0.7),
        blocks: blocksOf(fitted.map(({ id }) => id)),
        warmUp: plan.warmUp,
        keep: plan.keep,
        every: plan.every,
      },
      randomStream(plan.seed, index + 1),
    ),
  );
  return { fitted, chains };
}

/** Costly parameters move together, once a sweep; what only reads the solution moves alone, often. */
function blocksOf(ids: readonly string[]): Block[] {
  const at = (names: readonly string[]) =>
    names.map((name) => ids.indexOf(name)).filter((i) => i >= 0);
  const together = [
    ['fibroblast-rest-needle', 'fibroblast-rest-thermal', 'ceiling'],
    ['cross-linking', 'mature-loss', 'contraction-loss'],
    ['dose-rf-microneedling', 'heat-55', 'heat-67', 'contraction'],
    ['dose-mfu-v', 'dose-rf-surface', 'dose-fractional-laser'],
    ['response-rate', 'response-chance', 'open-label'],
  ];
  const named = new Set(together.flat());
  return [
    ...together
      .map((names) => ({ at: at(names), moves: 1 }))
      .filter((block) => block.at.length > 0),
    ...ids.flatMap((id, index) => (named.has(id) ? [] : [{ at: [index], moves: 1 }])),
  ];
}
