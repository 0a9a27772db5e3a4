import { describe, expect, it } from 'vitest';
import { readKnowledge } from '../../../files/read-knowledge.ts';
import { rankChiSquare } from '../../inference/diagnose.ts';
import { randomStream } from '../../inference/random.ts';
import { addDays } from '../../record/dates.ts';
import { type ForecastInput, forecastInput } from '../../record/forecast.ts';
import { fixedAt } from '../priors.ts';
import { learnFromCheckIns, observation } from './learn.ts';
import { DRAWS, drawCrowd } from './people.ts';
import { recoveryQuestion } from './question.ts';

const knowledge = readKnowledge();
const START = '2026-01-01';
const inputWith = (grades: readonly [number, number][]): ForecastInput =>
  forecastInput.parse({
    patient: { ageYears: 50 },
    area: 'face',
    sessions: [{ date: START, modality: 'automated-pen', depthMm: 1.5 }],
    checkIns: grades.map(([day, redness]) => ({ date: addDays(START, day), redness })),
    asOf: addDays(START, 30),
  });

describe('learning from check-ins', () => {
  it('is calibrated: the true day of clear skin has no favourite rank among the draws', {
    timeout: 120_000,
  }, () => {
    const random = randomStream(2718);
    const some = fixedAt(knowledge, 'surprise-share');
    const wider = fixedAt(knowledge, 'surprise-spread');
    const question = recoveryQuestion(knowledge, inputWith([]));
    // People of the heavier-tailed population that R11 takes as its prior.
    const people = drawCrowd(knowledge, question, 4242, (z) =>
      random.uniform() < some ? wider * z : z,
    );
    const chances = observation(knowledge, people);
    const asked = [1, 3];
    const ranks: number[] = [];
    for (let trial = 0; trial < 160; trial += 1) {
      const row = Math.floor(random.uniform() * DRAWS);
      const grades = asked.map((day): [number, number] => {
        const weights = [0, 1, 2, 3, 4].map((grade) => chances(grade, day + 0.5, 1)[row] as number);
        return [day, chosen(weights, random.uniform())];
      });
      const told = recoveryQuestion(knowledge, inputWith(grades));
      const learned = learnFromCheckIns(knowledge, told, 9000 + trial);
      if (!learned || learned.surprise) continue;
      const truth = people.rednessClearDay[row] as number;
      // A crowd drawn anew repeats its people; 79 of them, well apart, stand for it.
      const some79 = Array.from({ length: 79 }, (_, at) => learned.crowd.rednessClearDay[at * 12]);
      ranks.push(some79.filter((day) => (day as number) < truth).length);
    }
    expect(ranks.length).toBeGreaterThan(120);
    // 99 % of chi-square with 7 degrees of freedom
    expect(rankChiSquare(ranks, 79, 8)).toBeLessThan(18.5);
  });

  it('narrows with check-ins as expected and widens with a surprise', () => {
    const width = (grades: readonly [number, number][]) => {
      const question = recoveryQuestion(knowledge, inputWith(grades));
      const crowd =
        learnFromCheckIns(knowledge, question, 7)?.crowd ?? drawCrowd(knowledge, question, 7);
      const days = Float64Array.from(crowd.rednessClearDay).sort();
      return (days[900] as number) - (days[100] as number);
    };
    const before = width([]);
    const usual: [number, number][] = [
      [1, 1],
      [2, 1],
      [3, 0],
    ];
    expect(width(usual)).toBeLessThan(before);
    expect(width([[9, 4]])).toBeGreaterThan(before);
  });
});

/** The place of `share` among weights that need not add up to one. */
function chosen(weights: readonly number[], share: number): number {
  let left = share * weights.reduce((sum, weight) => sum + weight, 0);
  return Math.max(
    0,
    weights.findIndex((weight) => {
      left -= weight;
      return left <= 0;
    }),
  );
}
