import { redness } from '../../dermis/erythema.ts';
import { normalQuantile } from '../../inference/normal.ts';
import { gradeChance } from '../../inference/ordinal.ts';
import { randomStream } from '../../inference/random.ts';
import { resample } from '../../inference/sample.ts';
import type { Knowledge } from '../../knowledge.ts';
import type { CheckInAnswers } from '../../record/answers.ts';
import { daysBetween } from '../../record/dates.ts';
import { fixedAt } from '../priors.ts';
import { type Crowd, chooseFrom, drawCrowd } from './people.ts';
import type { RecoveryQuestion } from './question.ts';

/** What check-ins taught: the crowd that fits them, and whether one of them was a surprise. */
export interface Learned {
  crowd: Crowd;
  checkInsUsed: number;
  surprise: boolean;
}

const RESAMPLE_STREAM = 103;
/** People heal during a day; a check-in is taken at its middle unless it is the session's own day. */
const MIDDLE_OF_DAY = 0.5;

/** The check-ins that belong to this session: on its day or later, in order. */
export function checkInsOfSession({ input, session }: RecoveryQuestion): CheckInAnswers[] {
  return (input.checkIns ?? [])
    .filter(({ date }) => date >= session.date)
    .toSorted((left, right) => left.date.localeCompare(right.date));
}

/**
 * Weighs a heavier-tailed crowd by how well each person explains the redness that was ticked
 * (R10, R11) and draws the crowd anew in these proportions (sampling-importance-resampling,
 * Rubin 1988). An answer that hardly anybody would have given flattens the weights, so that a
 * surprise widens what is said instead of sharpening it.
 */
export function learnFromCheckIns(
  knowledge: Knowledge,
  question: RecoveryQuestion,
  seed: number,
): Learned | undefined {
  const checkIns = checkInsOfSession(question);
  if (checkIns.length === 0) return undefined;
  const crowd = drawCrowd(knowledge, question, seed, outlierSpread(knowledge));
  const limits = ['0', '1', '2', '3'].map((level) =>
    fixedAt(knowledge, 'redness-grade-limit', { level }),
  );
  const noise = fixedAt(knowledge, 'redness-grade-noise');
  const surpriseLevel = fixedAt(knowledge, 'surprise-level');
  const weights = new Float64Array(crowd.count).fill(1);
  let surprise = false;
  for (const { date, redness: grade } of checkIns) {
    const day = daysBetween(question.session.date, date) + MIDDLE_OF_DAY;
    const chances = crowd.rednessTimeScale.map((scale, row) =>
      gradeChance(grade, redness(day, scale, crowd.rednessShape[row] as number), limits, noise),
    );
    const expected = weightedMean(chances, weights);
    const power = expected < surpriseLevel ? FLATTENED : 1;
    if (power < 1) surprise = true;
    for (let row = 0; row < crowd.count; row++)
      weights[row] = (weights[row] as number) * (FLOOR + (chances[row] as number)) ** power;
    normalise(weights);
  }
  const chosen = resample(weights, crowd.count, randomStream(seed, RESAMPLE_STREAM));
  return { crowd: chooseFrom(crowd, chosen), checkInsUsed: checkIns.length, surprise };
}

/** Somebody may tick the wrong grade: no answer rules a person out. */
const FLOOR = 0.005;
/** A surprising answer counts as half of one. */
const FLATTENED = 0.5;

/** Normal unit → that of a mixture in which some people vary far more (R11), keeping its order. */
function outlierSpread(knowledge: Knowledge): (z: number) => number {
  const some = fixedAt(knowledge, 'surprise-share');
  const wider = fixedAt(knowledge, 'surprise-spread');
  const from = normalQuantile(1 - some / 2);
  return (z) => (Math.abs(z) <= from ? z : Math.sign(z) * (from + wider * (Math.abs(z) - from)));
}

function weightedMean(values: Float64Array, weights: Float64Array): number {
  let sum = 0;
  let total = 0;
  values.forEach((value, row) => {
    sum += value * (weights[row] as number);
    total += weights[row] as number;
  });
  return sum / total;
}

function normalise(weights: Float64Array): void {
  const largest = weights.reduce((most, weight) => Math.max(most, weight), 0);
  weights.forEach((weight, row) => {
    weights[row] = weight / largest;
  });
}
