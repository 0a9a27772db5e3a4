import { redness } from '../../dermis/erythema.ts';
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
 * Weighs people by how well each explains the redness that was ticked, and draws the crowd anew in
 * these proportions (sampling-importance-resampling, Rubin 1988; R10, R11). The prior is a
 * heavier-tailed population, so that an answer outside every published range moves the forecast
 * and widens it; such an answer is also read with more scatter.
 */
export function learnFromCheckIns(
  knowledge: Knowledge,
  question: RecoveryQuestion,
  seed: number,
): Learned | undefined {
  const checkIns = checkInsOfSession(question);
  if (checkIns.length === 0) return undefined;
  const proposal = outlierProposal(knowledge);
  const crowd = drawCrowd(knowledge, question, seed, proposal.of);
  const weights = crowd.rednessUnit.map(proposal.weight);
  normalise(weights);
  const observe = observation(knowledge, crowd);
  const surpriseLevel = fixedAt(knowledge, 'surprise-level');
  const scatter = fixedAt(knowledge, 'surprise-scatter');
  let surprise = false;
  for (const { date, redness: grade } of checkIns) {
    const day = daysBetween(question.session.date, date) + MIDDLE_OF_DAY;
    let chances = observe(grade, day, 1);
    if (weightedMean(chances, weights) < surpriseLevel) {
      surprise = true;
      chances = observe(grade, day, scatter);
    }
    for (let row = 0; row < crowd.count; row++)
      weights[row] = (weights[row] as number) * (chances[row] as number);
    normalise(weights);
  }
  const chosen = resample(weights, crowd.count, randomStream(seed, RESAMPLE_STREAM));
  return { crowd: chooseFrom(crowd, chosen), checkInsUsed: checkIns.length, surprise };
}

/** A grade from which on somebody clearly sees redness: then it has not cleared yet. */
const CLEARLY_RED = 2;

/** Chance, for every person of the crowd, of ticking `grade` on `day` (R10). */
export function observation(knowledge: Knowledge, crowd: Crowd) {
  const limits = ['0', '1', '2', '3'].map((level) =>
    fixedAt(knowledge, 'redness-grade-limit', { level }),
  );
  const noise = fixedAt(knowledge, 'redness-grade-noise');
  const slip = fixedAt(knowledge, 'redness-grade-slip');
  return (grade: number, day: number, scatter: number) =>
    crowd.rednessTimeScale.map((scale, row) => {
      const level =
        redness(day, scale, crowd.rednessShape[row] as number) * (crowd.gauge[row] as number);
      const chance = gradeChance(grade, level, limits, noise * scatter);
      const cleared = (crowd.rednessClearDay[row] as number) < day;
      return TINY + chance * (grade >= CLEARLY_RED && cleared ? slip : 1);
    });
}

/** Keeps weights from all being 0. */
const TINY = 1e-12;

/**
 * The heavier-tailed population of R11, (1 − ε)·N(0, 1) + ε·N(0, κ²), and how to draw from it:
 * every second person from each part, weighted by prior over proposal.
 */
function outlierProposal(knowledge: Knowledge) {
  const some = fixedAt(knowledge, 'surprise-share');
  const wider = fixedAt(knowledge, 'surprise-spread');
  const density = (z: number) => Math.exp(-0.5 * z * z);
  return {
    of: (z: number, row: number) => (row % 2 === 0 ? z : wider * z),
    weight: (z: number) => {
      const usual = density(z);
      const wide = density(z / wider) / wider;
      return ((1 - some) * usual + some * wide) / (0.5 * usual + 0.5 * wide);
    },
  };
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
