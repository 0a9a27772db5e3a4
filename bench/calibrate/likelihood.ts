import {
  personVariation,
  readingOf,
  responderShare,
  samplingDeviation,
  toSpread,
  widening,
} from '../../engine/src/dermis/remodelling/observe.ts';
import type { Parameters, Values } from '../../engine/src/dermis/remodelling/parameters.ts';
import { logStudentFourDensity, studentFourShare } from '../../engine/src/inference/density.ts';
import type { EffectPair } from './effects.ts';
import type { Target } from './targets.ts';

/** Where the reported result should lie on the scale of its kind, and how far it may miss. */
export interface Expectation {
  readonly centre: number;
  readonly deviation: number;
  readonly observed: number;
}

const LEAST_EFFECT = 1e-3;
/** Two-sided 5 %: a change a study of this size would have called significant. */
const SIGNIFICANT = 1.96;

const logit = (share: number) => Math.log(share / (1 - share));
const within = (share: number) => Math.min(0.999, Math.max(0.001, share));

function biasOf(values: Values, target: Target, knownRater: boolean, open: boolean): number {
  const factor = values['open-label'] as number;
  if (target.rater === 'instrument') return 1;
  if (knownRater) return target.rater === 'open' ? factor : 1;
  return open ? factor : 1;
}

/** Expectation of one target by (22) to (25). `bias` is the factor of a rater who knows. */
export function expectation(
  parameters: Parameters,
  values: Values,
  target: Target,
  { effect, than }: EffectPair,
  bias: number,
): Expectation {
  const wider = widening(values, target.extrapolated);
  if (target.kind === 'ratio')
    return {
      centre: Math.log(Math.max(LEAST_EFFECT, effect) / Math.max(LEAST_EFFECT, than)),
      deviation: target.spread ?? 0.5,
      observed: Math.log(target.observed),
    };
  if (target.measure === 'responder-fraction') {
    const share = within(responderShare(values, effect * bias));
    const tau = (values['spread-response'] as number) * wider;
    const between = target.pooledSpread === undefined ? tau : target.pooledSpread + 0.2 * tau;
    return {
      centre: logit(share),
      deviation: Math.hypot(between, 1 / Math.sqrt(target.n * share * (1 - share))),
      observed: logit((target.n * target.observed + 0.5) / (target.n + 1)),
    };
  }
  const reading = readingOf(parameters, values, target.measure);
  const mean = reading.gain * effect * bias;
  const sampling =
    samplingDeviation(reading, mean, target.n, personVariation(values)) /
    Math.hypot(reading.scale, mean);
  return {
    centre: toSpread(mean, reading.scale),
    deviation: Math.hypot(reading.studySpread * wider, sampling),
    observed: toSpread(target.observed, reading.scale),
  };
}

/** Log-likelihood of one target, its study effect integrated out. */
export function logLikelihood(
  parameters: Parameters,
  values: Values,
  target: Target,
  pair: EffectPair,
): number {
  const bias = biasOf(values, target, true, false);
  const { centre, deviation, observed } = expectation(parameters, values, target, pair, bias);
  const weight = target.weight ?? 1;
  if (!Number.isFinite(centre) || !(deviation > 0)) return Number.NEGATIVE_INFINITY;
  if (target.kind === 'direction')
    return weight * Math.log(Math.max(1e-9, studentFourShare(centre / deviation)));
  if (target.kind === 'null') {
    const reach = nullReach(parameters, values, target);
    const inside =
      studentFourShare((reach - centre) / deviation) -
      studentFourShare((-reach - centre) / deviation);
    return weight * Math.log(Math.max(1e-9, inside));
  }
  return weight * logStudentFourDensity(observed, centre, deviation);
}

/** A change smaller than this a study of n people would not have called significant. */
export function nullReach(parameters: Parameters, values: Values, target: Target): number {
  const reading = readingOf(parameters, values, target.measure);
  return toSpread((SIGNIFICANT * reading.personNoise) / Math.sqrt(target.n), reading.scale);
}

/**
 * Share of predicted results below the reported one, as `study` would predict it: it does not
 * know whether the rater knew the treatment.
 */
export function predictedShareBelow(
  parameters: Parameters,
  values: Values,
  target: Target,
  pair: EffectPair,
  observed: number | null = null,
): number {
  let sum = 0;
  for (const open of [false, true]) {
    const bias = biasOf(values, target, false, open);
    const found = expectation(parameters, values, target, pair, bias);
    sum += studentFourShare(((observed ?? found.observed) - found.centre) / found.deviation);
  }
  return sum / 2;
}
