import type { Measure } from '../../record/vocabulary.ts';
import { type Parameters, parameterOf, type Values } from './parameters.ts';

/** How one measure reads the effect: its gain, its scale, and how much studies and persons differ. */
export interface Reading {
  /** Reading after the reference course. */
  readonly gain: number;
  /** Change below which the scale is linear, above which it is logarithmic. */
  readonly scale: number;
  /** Between-study spread on the transformed scale. */
  readonly studySpread: number;
  /** Error of one person's measured change (SD). */
  readonly personNoise: number;
  /** Whether a human rater grades it, who may know the treatment. */
  readonly graded: boolean;
}

/** The reading of a graded or measured change (22). Not for responder shares or healing times. */
export function readingOf(parameters: Parameters, values: Values, measure: Measure): Reading {
  const gain = parameterOf(parameters, `gain-${measure}`);
  const family = gain.family ?? 'instrument';
  return {
    gain: values[gain.id] as number,
    scale: gain.asinhScale ?? 1,
    studySpread: values[`spread-${family}`] as number,
    personNoise: gain.personNoise ?? 0,
    graded: family === 'grade',
  };
}

/** Study results live on this scale (25): linear near zero, logarithmic far from it. */
export const toSpread = (value: number, scale: number): number => Math.asinh(value / scale);
export const fromSpread = (value: number, scale: number): number => scale * Math.sinh(value);

/**
 * Standard deviation of one person's true effect beside the mean effect (21): a share of persons
 * does not respond, the others differ log-normally.
 */
export function personVariation(values: Values): number {
  const spread = values['person-spread'] as number;
  const nonResponders = Math.min(0.9, values['non-responders'] as number);
  return Math.sqrt(Math.exp(spread ** 2) / (1 - nonResponders) - 1);
}

/**
 * One person's effect beside the mean effect: 0 for a non-responder.
 * @param chance uniform number, `deviate` standard normal number
 */
export function personFactor(values: Values, chance: number, deviate: number): number {
  const nonResponders = Math.min(0.9, values['non-responders'] as number);
  if (chance < nonResponders) return 0;
  const spread = values['person-spread'] as number;
  return Math.exp(spread * deviate - spread ** 2 / 2) / (1 - nonResponders);
}

/** SD by which the mean of `n` persons misses the mean of all, on the measure's own scale. */
export function samplingDeviation(
  reading: Reading,
  mean: number,
  n: number,
  variation: number,
): number {
  return Math.sqrt(((variation * mean) ** 2 + reading.personNoise ** 2) / n);
}

/**
 * Share of persons called responders at a mean effect (23), in reference courses.
 * @param chance share called so without any effect
 */
export function responderShare(
  values: Values,
  effect: number,
  chance = values['response-chance'] as number,
): number {
  return (
    1 -
    (1 - Math.min(0.6, chance)) *
      Math.exp(-(values['response-rate'] as number) * Math.max(0, effect))
  );
}

/**
 * Share called responders without any effect by one study (23): nobody where its bar is strict,
 * more than the mean of all studies where it is not.
 * @param bar uniform number
 */
export function chanceOf(values: Values, bar: number): number {
  const strict = values['strict-share'] as number;
  return bar < strict ? 0 : (values['response-chance'] as number) / (1 - strict);
}

/** Factor on the between-study spread: more than 1 outside what was studied (25). */
export function widening(values: Values, extrapolated: boolean): number {
  return extrapolated ? (values['spread-outside'] as number) : 1;
}

/** Student's t with four degrees of freedom: the number below which the share `p` lies. */
export function studentFourQuantile(p: number): number {
  const alpha = 4 * p * (1 - p);
  const root = Math.sqrt(alpha);
  const size = 2 * Math.sqrt(Math.max(0, Math.cos(Math.acos(root) / 3) / root - 1));
  return p < 0.5 ? -size : size;
}
