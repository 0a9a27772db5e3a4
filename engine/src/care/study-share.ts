import type { DomainVerdict } from '../dermis/remodelling/domain.ts';
import {
  chanceOf,
  responderShare,
  studentFourQuantile,
  widening,
} from '../dermis/remodelling/observe.ts';
import { binomialQuantile } from '../inference/binomial.ts';
import type { StudyPrediction } from '../record/study.ts';
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

/** Summary of the share of responders by (23) to (25); one person either responds or does not. */
export function shareSummary(
  outcome: Outcome,
  { draws, n, wider }: ResultDraws,
  verdict: DomainVerdict,
): StudyPrediction {
  const count = draws.length * STUDIES;
  const [study, sample, open, bar] = [7, 8, 9, 10].map((stream) => uniforms(count, stream)) as [
    Float64Array,
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
    const bias =
      (open[at] as number) < (values['open-share'] as number)
        ? (values['open-label'] as number)
        : 1;
    const centre = responderShare(values, effect * bias, chanceOf(values, bar[at] as number));
    const spread = (values['spread-response'] as number) * widening(values, wider);
    const logit = Math.log(centre / (1 - centre));
    const truth = 1 / (1 + Math.exp(-logit - spread * studentFourQuantile(study[at] as number)));
    truths[at] = truth;
    shares[at] = binomialQuantile(sample[at] as number, n, truth) / n;
    if (at % STUDIES === 0) expected[draw.model].push(responderShare(values, effect));
  }
  // The share itself, not the count of so few people that it would be rounded to.
  const mean = quantiles(truths, [0.5])[0] as number;
  const { interval80, interval95 } = intervals(shares, Float64Array.of(0, 1));
  return {
    ...outcome,
    mean: rounded(mean),
    interval80: holding(mean, interval80),
    interval95: holding(mean, interval95),
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

/** One person of one either responds or does not, but the share of all lies between. */
function holding(mean: number, [low, high]: [number, number]): [number, number] {
  return [Math.min(low, rounded(mean)), Math.max(high, rounded(mean))];
}
