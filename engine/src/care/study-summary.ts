import type { DomainVerdict } from '../dermis/remodelling/domain.ts';
import {
  fromSpread,
  personFactor,
  personVariation,
  readingOf,
  responderShare,
  samplingDeviation,
  studentFourQuantile,
  toSpread,
} from '../dermis/remodelling/observe.ts';
import { binomialQuantile } from '../inference/binomial.ts';
import { normalQuantile } from '../inference/normal.ts';
import { randomStream } from '../inference/random.ts';
import { stratifiedUniforms } from '../inference/sample.ts';
import type { StudyInput, StudyPrediction } from '../record/study.ts';
import type { Measure } from '../record/vocabulary.ts';
import type { EffectDraw, ResultDraws } from './study-draws.ts';
import type { HealingTime } from './study-healing.ts';

type Outcome = StudyInput['outcomes'][number];
type Interval = [number, number];

/** Studies imagined per parameter draw. */
const STUDIES = 8;
const SEED = 71_993;

const UNITS: Record<Measure, string> = {
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

/** A score cannot fall by more than itself, nor a grade by more than its scale. */
const MOST: Partial<Record<Measure, number>> = {
  'laxity-percent': 100,
  'wrinkle-percent': 100,
  'laxity-grade-change': 4,
};
/** Nothing can fall by more than itself. */
const LEAST = -100;

/** Share of the linear part of a scale below which a mean change counts as none. */
const NO_CHANGE = 0.25;

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

function uniforms(count: number, stream: number): Float64Array {
  return stratifiedUniforms(count, randomStream(SEED, stream));
}

/** Summary of a graded or measured change by (21), (22), (24) and (25). */
export function resultPrediction(
  outcome: Outcome,
  { draws, parameters, n, widening }: ResultDraws,
  verdict: DomainVerdict,
): StudyPrediction {
  const count = draws.length * STUDIES;
  const [study, sample, chance, person, noise, open] = [1, 2, 3, 4, 5, 6].map((stream) =>
    uniforms(count, stream),
  ) as [Float64Array, Float64Array, Float64Array, Float64Array, Float64Array, Float64Array];
  const means = new Float64Array(count);
  const persons = new Float64Array(count);
  const expected: Record<EffectDraw['model'], number[]> = { mechanistic: [], empirical: [] };
  const most = MOST[outcome.measure] ?? Number.POSITIVE_INFINITY;
  const within = (value: number) => Math.min(most, Math.max(LEAST, value));
  let scale = 1;
  for (let at = 0; at < count; at += 1) {
    const draw = draws[Math.floor(at / STUDIES)] as EffectDraw;
    const { values, effect } = draw;
    const reading = readingOf(parameters, values, outcome.measure);
    scale = reading.scale;
    const bias =
      reading.graded && (open[at] as number) < 0.5 ? (values['open-label'] as number) : 1;
    const spread = reading.studySpread * widening;
    const centre = reading.gain * effect * bias;
    const truth = fromSpread(
      toSpread(centre, scale) + spread * studentFourQuantile(study[at] as number),
      scale,
    );
    const missed = samplingDeviation(reading, truth, n, personVariation(values));
    means[at] = within(truth + missed * normalQuantile(sample[at] as number));
    const factor = personFactor(values, chance[at] as number, normalQuantile(person[at] as number));
    persons[at] = within(
      truth * factor + reading.personNoise * normalQuantile(noise[at] as number),
    );
    if (at % STUDIES === 0) expected[draw.model].push(reading.gain * effect);
  }
  const mean = quantiles(means, [0.5])[0] as number;
  return {
    ...outcome,
    mean: rounded(mean),
    ...intervals(means, persons),
    direction: direction(mean, scale * NO_CHANGE),
    ...verdict,
    unit: UNITS[outcome.measure],
    models: {
      mechanistic: rounded(middle(expected.mechanistic)),
      empirical: rounded(middle(expected.empirical)),
    },
  };
}

/** Summary of the share of responders by (23) to (25); one person either responds or does not. */
export function shareSummary(
  outcome: Outcome,
  { draws, n, widening }: ResultDraws,
  verdict: DomainVerdict,
): StudyPrediction {
  const count = draws.length * STUDIES;
  const [study, sample, open] = [7, 8, 9].map((stream) => uniforms(count, stream)) as [
    Float64Array,
    Float64Array,
    Float64Array,
  ];
  const shares = new Float64Array(count);
  const truths = new Float64Array(count);
  const expected: Record<EffectDraw['model'], number[]> = { mechanistic: [], empirical: [] };
  for (let at = 0; at < count; at += 1) {
    const draw = draws[Math.floor(at / STUDIES)] as EffectDraw;
    const { values, effect } = draw;
    const bias = (open[at] as number) < 0.5 ? (values['open-label'] as number) : 1;
    const centre = responderShare(values, effect * bias);
    const spread = (values['spread-response'] as number) * widening;
    const logit = Math.log(centre / (1 - centre));
    const truth = 1 / (1 + Math.exp(-logit - spread * studentFourQuantile(study[at] as number)));
    truths[at] = truth;
    shares[at] = binomialQuantile(sample[at] as number, n, truth) / n;
    if (at % STUDIES === 0) expected[draw.model].push(responderShare(values, effect));
  }
  // The share itself, not the count of so few people that it would be rounded to.
  const mean = quantiles(truths, [0.5])[0] as number;
  return {
    ...outcome,
    mean: rounded(mean),
    ...intervals(shares, Float64Array.of(0, 1)),
    individual80: [0, 1],
    direction: middle(draws.map(({ effect }) => effect)) > 0.02 ? 'up' : 'none',
    ...verdict,
    unit: UNITS[outcome.measure],
    models: {
      mechanistic: rounded(middle(expected.mechanistic)),
      empirical: rounded(middle(expected.empirical)),
    },
  };
}

/** Summary of a healing time (26): log-normal between studies and between persons. */
export function healingPrediction(
  outcome: Outcome,
  { median, logSpread }: HealingTime,
  personLogSpread: number,
  input: StudyInput,
  verdict: DomainVerdict,
): StudyPrediction {
  const study = Math.hypot(logSpread, personLogSpread / Math.sqrt(input.population.n));
  const person = Math.hypot(logSpread, personLogSpread);
  const at = (spread: number, p: number) => rounded(median * Math.exp(spread * normalQuantile(p)));
  const tail = (spread: number, p: number) =>
    rounded(median * Math.exp((spread / STUDENT_P90_OVER_NORMAL) * studentFourQuantile(p)));
  return {
    ...outcome,
    mean: rounded(median),
    interval80: [at(study, 0.1), at(study, 0.9)],
    interval95: [tail(study, 0.025), tail(study, 0.975)],
    individual80: [at(person, 0.1), at(person, 0.9)],
    direction: median > 0 ? 'up' : 'none',
    ...verdict,
    unit: UNITS[outcome.measure],
  };
}

/** 90th percentile of t with four degrees of freedom over that of the normal. */
const STUDENT_P90_OVER_NORMAL = 1.5332 / 1.2816;

function direction(mean: number, least: number): StudyPrediction['direction'] {
  if (Math.abs(mean) < least) return 'none';
  return mean > 0 ? 'up' : 'down';
}

function intervals(means: Float64Array, persons: Float64Array) {
  const [low95, low80, high80, high95] = quantiles(means, [0.025, 0.1, 0.9, 0.975]).map(rounded);
  const [low, high] = quantiles(persons, [0.1, 0.9]).map(rounded);
  return {
    interval80: [low80, high80] as Interval,
    interval95: [low95, high95] as Interval,
    individual80: [low, high] as Interval,
  };
}

function quantiles(values: Float64Array, at: readonly number[]): number[] {
  const sorted = Float64Array.from(values).sort();
  return at.map((p) => sorted[Math.round(p * (sorted.length - 1))] as number);
}

function middle(values: readonly number[]): number {
  return quantiles(Float64Array.from(values), [0.5])[0] ?? 0;
}

const rounded = (value: number): number => Number(value.toPrecision(4));
