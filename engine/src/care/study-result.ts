import type { DomainVerdict } from '../dermis/remodelling/domain.ts';
import {
  fromSpread,
  personFactor,
  personVariation,
  readingOf,
  samplingDeviation,
  studentFourQuantile,
  toSpread,
  widening,
} from '../dermis/remodelling/observe.ts';
import { normalQuantile } from '../inference/normal.ts';
import type { StudyPrediction } from '../record/study.ts';
import type { Measure } from '../record/vocabulary.ts';
import type { EffectDraw, ResultDraws } from './study-draws.ts';
import {
  intervals,
  middle,
  type Outcome,
  quantiles,
  rounded,
  STUDIES,
  UNITS,
  uniforms,
} from './study-numbers.ts';

/** A score cannot gain more than all of it, nor a grade more than its scale. */
const MOST: Partial<Record<Measure, number>> = {
  'laxity-percent': 100,
  'wrinkle-percent': 100,
  'laxity-grade-change': 4,
};
/** Nothing can fall by more than itself, nor a grade by more than its scale. */
const LEAST: Partial<Record<Measure, number>> = { 'laxity-grade-change': -4 };
const LEAST_PERCENT = -100;

/** Share of the linear part of a scale below which a mean change counts as none. */
const NO_CHANGE = 0.25;

/** Summary of a graded or measured change by (21), (22), (24) and (25). */
export function resultPrediction(
  outcome: Outcome,
  { draws, parameters, n, wider }: ResultDraws,
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
  const least = LEAST[outcome.measure] ?? LEAST_PERCENT;
  const within = (value: number) => Math.min(most, Math.max(least, value));
  let scale = 1;
  for (let at = 0; at < count; at += 1) {
    const draw = draws[Math.floor(at / STUDIES)] as EffectDraw;
    const { values, effect } = draw;
    const reading = readingOf(parameters, values, outcome.measure);
    scale = reading.scale;
    const bias =
      reading.graded && (open[at] as number) < (values['open-share'] as number)
        ? (values['open-label'] as number)
        : 1;
    const spread = reading.studySpread * widening(values, wider);
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

function direction(mean: number, least: number): StudyPrediction['direction'] {
  if (Math.abs(mean) < least) return 'none';
  return mean > 0 ? 'up' : 'down';
}
