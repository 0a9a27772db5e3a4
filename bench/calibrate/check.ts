import { fromSpread } from '../../engine/src/dermis/remodelling/observe.ts';
import {
  type Parameter,
  type Parameters,
  toOwnScale,
  type Values,
  valuesAt,
} from '../../engine/src/dermis/remodelling/parameters.ts';
import { effectiveWeights } from '../../engine/src/inference/diagnose.ts';
import { stratifiedNormals } from '../../engine/src/inference/sample.ts';
import type { EffectModel, EffectPair } from './effects.ts';
import { valuesOf } from './fit.ts';
import { logLikelihood, predictedShareBelow } from './likelihood.ts';
import type { Target } from './targets.ts';

/** One draw: its parameters and the effects they give every target. */
export interface CheckDraw {
  readonly values: Values;
  readonly pairs: readonly EffectPair[];
}

/** One model with draws of its posterior. */
export interface FittedModel {
  readonly name: string;
  readonly draws: readonly {
    /** As fitted: what was not fitted stands at its median. Gives the weights. */
    readonly fitted: CheckDraw;
    /** As `study` predicts: what was not fitted is drawn from its prior. */
    readonly predicting: CheckDraw;
  }[];
}

const PRIOR_SEED = 515;

export function fittedModel(
  name: string,
  parameters: Parameters,
  fitted: readonly Parameter[],
  points: readonly Float64Array[],
  model: EffectModel,
  predictive: EffectModel,
): FittedModel {
  const ids = new Set(fitted.map(({ id }) => id));
  const others = [...parameters.values()].filter(
    // The day a grade shows is part of the targets here; `study` draws it too.
    ({ id, role, spread }) =>
      !ids.has(id) && spread > 0 && role !== 'kinetic' && id !== 'grade-lag',
  );
  const normals = stratifiedNormals(PRIOR_SEED, points.length, others.length);
  return {
    name,
    draws: points.map((point, row) => {
      const values = valuesOf(parameters, fitted, point);
      const over: Record<string, number> = Object.fromEntries(
        fitted.map(({ id }, at) => [id, point[at] as number]),
      );
      others.forEach((parameter, at) => {
        over[parameter.id] =
          toOwnScale(parameter, parameter.median) + parameter.spread * (normals[at]?.[row] ?? 0);
      });
      const drawn = valuesAt(parameters, over);
      return {
        fitted: { values, pairs: model(values) },
        predicting: { values: drawn, pairs: predictive(drawn) },
      };
    }),
  };
}

/** How a target that was left out, with its whole cohort, compares with its prediction. */
export interface LeftOut {
  readonly target: Target;
  /** Share of predictions below the reported result. */
  readonly share: number;
  readonly median: number;
  readonly interval80: readonly [number, number];
  readonly interval95: readonly [number, number];
  /** Smallest effective share of draws behind the two models' predictions. */
  readonly effective: number;
}

/**
 * Predicts every target from the posterior without its cohort: draws are weighted by one over
 * the likelihood of the cohort, weights truncated (Ionides 2008). Both models count the same.
 */
export function leaveCohortsOut(
  parameters: Parameters,
  targets: readonly Target[],
  models: readonly FittedModel[],
): LeftOut[] {
  const cohorts = [...new Set(targets.map(({ cohort }) => cohort))];
  return cohorts.flatMap((cohort) => {
    const members = targets.flatMap((target, at) => (target.cohort === cohort ? [at] : []));
    const weighted = models.map(({ draws }) => {
      const weights = truncated(
        draws.map(
          ({ fitted: { values, pairs } }) =>
            -members.reduce(
              (sum, at) =>
                sum +
                logLikelihood(parameters, values, targets[at] as Target, pairs[at] as EffectPair),
              0,
            ),
        ),
      );
      return { draws, weights };
    });
    const effective = Math.min(
      ...weighted.map(({ weights }) => effectiveWeights(weights) / weights.length),
    );
    return members.map((at): LeftOut => {
      const target = targets[at] as Target;
      const below = (observed: number | null) =>
        weighted.reduce(
          (sum, { draws, weights }) =>
            sum +
            draws.reduce(
              (part, { predicting: { values, pairs } }, index) =>
                part +
                (weights[index] as number) *
                  predictedShareBelow(
                    parameters,
                    values,
                    target,
                    pairs[at] as EffectPair,
                    observed,
                  ),
              0,
            ) /
              models.length,
          0,
        );
      const quantile = (p: number) => back(parameters, target, invert(below, p));
      return {
        target,
        share: below(null),
        median: quantile(0.5),
        interval80: [quantile(0.1), quantile(0.9)],
        interval95: [quantile(0.025), quantile(0.975)],
        effective,
      };
    });
  });
}

/** Normalised weights from their logarithms, none above √n times the mean. */
function truncated(logs: readonly number[]): number[] {
  const most = Math.max(...logs);
  const raw = logs.map((log) => Math.exp(log - most));
  const mean = raw.reduce((sum, weight) => sum + weight, 0) / raw.length;
  const cut = raw.map((weight) => Math.min(weight, mean * Math.sqrt(raw.length)));
  const total = cut.reduce((sum, weight) => sum + weight, 0);
  return cut.map((weight) => weight / total);
}

const REACH = 12;
const HALVINGS = 40;
function invert(below: (observed: number) => number, p: number): number {
  let low = -REACH;
  let high = REACH;
  for (let step = 0; step < HALVINGS; step += 1) {
    const middle = (low + high) / 2;
    if (below(middle) < p) low = middle;
    else high = middle;
  }
  return (low + high) / 2;
}

/** From the scale of the kind to the number a paper prints. */
function back(parameters: Parameters, target: Target, scaled: number): number {
  if (target.kind === 'ratio') return Math.exp(scaled);
  if (target.measure === 'responder-fraction') return 1 / (1 + Math.exp(-scaled));
  return fromSpread(scaled, parameters.get(`gain-${target.measure}`)?.asinhScale ?? 1);
}

/** Whether a share of predictions below lies in the central part. */
export const isInside = ({ share }: LeftOut, central: number): boolean =>
  Math.abs(share - 0.5) <= central / 2;
