import { randomStream } from '../inference/random.ts';
import { stratifiedUniforms } from '../inference/sample.ts';
import type { StudyInput, StudyPrediction } from '../record/study.ts';
import type { Measure } from '../record/vocabulary.ts';

/** What the summaries of all kinds of outcomes share. */
export type Outcome = StudyInput['outcomes'][number];
type Interval = [number, number];

/** Studies imagined per parameter draw. */
export const STUDIES = 8;
const SEED = 71_993;

export const UNITS: Record<Measure, string> = {
  'firmness-percent': '%',
  'elasticity-percent': '%',
  'laxity-grade-change': 'grade',
  'laxity-percent': '%',
  'wrinkle-percent': '%',
  'dermal-thickness-percent': '%',
  'collagen-1-percent': '%',
  'papillary-collagen-percent': '%',
  'responder-fraction': '1',
  'redness-clear-days': 'd',
  'downtime-days': 'd',
  'tewl-normal-hours': 'h',
  'channel-closed-hours': 'h',
};

/** A prediction that is not made, with its reason. */
export function declined(outcome: Outcome, because: string | null): StudyPrediction {
  return {
    ...outcome,
    mean: null,
    interval80: null,
    interval95: null,
    individual80: null,
    direction: 'none',
    domain: 'outside',
    unit: UNITS[outcome.measure],
    because,
  };
}

/** Stratified uniform numbers; each stream is independent of the others. */
export function uniforms(count: number, stream: number): Float64Array {
  return stratifiedUniforms(count, randomStream(SEED, stream));
}

/** Intervals of the study mean from `means`, of one person from `persons`. */
export function intervals(means: Float64Array, persons: Float64Array) {
  const [low95, low80, high80, high95] = quantiles(means, [0.025, 0.1, 0.9, 0.975]).map(rounded);
  const [low, high] = quantiles(persons, [0.1, 0.9]).map(rounded);
  return {
    interval80: [low80, high80] as Interval,
    interval95: [low95, high95] as Interval,
    individual80: [low, high] as Interval,
  };
}

export function quantiles(values: Float64Array, at: readonly number[]): number[] {
  const sorted = Float64Array.from(values).sort();
  return at.map((p) => sorted[Math.round(p * (sorted.length - 1))] as number);
}

export function middle(values: readonly number[]): number {
  return quantiles(Float64Array.from(values), [0.5])[0] ?? 0;
}

export const rounded = (value: number): number => Number(value.toPrecision(4));
