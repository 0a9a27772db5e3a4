import { describe, expect, it } from 'vitest';
import { readKnowledge } from '../../../files/read-knowledge.ts';
import { readingOf } from '../../dermis/remodelling/observe.ts';
import { logNormalDensity, standardNormal } from '../../inference/density.ts';
import { rankChiSquare } from '../../inference/diagnose.ts';
import { posteriorDraws } from '../../inference/posterior.ts';
import { randomStream } from '../../inference/random.ts';
import { addDays } from '../../record/dates.ts';
import type { ForecastInput } from '../../record/forecast.ts';
import { sessionsInOrder } from '../recovery/question.ts';
import { empiricalCourses, mechanisticCourses } from './courses.ts';
import { firmnessResult } from './firmness.ts';
import { firmnessAt, measurementLikelihood, personAt } from './people.ts';
import { responseOf } from './response.ts';

const knowledge = readKnowledge();
const START = '2026-01-01';
const input = (more: Partial<ForecastInput> = {}, start = START): ForecastInput => ({
  patient: { ageYears: 45, laxity: 'mild' },
  area: 'face',
  sessions: [0, 30, 60, 90].map((day) => ({
    date: addDays(start, day),
    modality: 'automated-pen',
    depthMm: 1.5,
  })),
  asOf: addDays(start, 300),
  ...more,
});
const measuredOn = (day: number, value: number, start = START) => ({
  date: addDays(start, day),
  measure: 'firmness-percent' as const,
  value,
});
const last = (values: readonly number[]) => values[values.length - 1] as number;
const result = (given: ForecastInput) => firmnessResult(knowledge, given, 1);

describe('the result of a course for one person', () => {
  it('does not promise a change before anything was measured', () => {
    const { firmness } = result(input());
    expect(last(firmness.p10)).toBeLessThan(0);
    expect(last(firmness.p90)).toBeGreaterThan(5);
  });

  it('moves towards what was measured and narrows as measurements agree', () => {
    const weak = result(input({ measurements: [150, 200, 250].map((day) => measuredOn(day, 2)) }));
    const strong = result(
      input({ measurements: [150, 200, 250].map((day) => measuredOn(day, 30)) }),
    );
    const before = result(input());
    expect(last(weak.firmness.p50)).toBeLessThan(last(before.firmness.p50));
    expect(last(strong.firmness.p50)).toBeGreaterThan(last(before.firmness.p50));
    expect(last(weak.firmness.p90) - last(weak.firmness.p10)).toBeLessThan(
      last(before.firmness.p90) - last(before.firmness.p10),
    );
    expect(strong.learned.measurementsUsed).toBe(3);
    expect(strong.learned.population.p50).toEqual(before.firmness.p50);
  });

  it('changes nothing but dates when all dates are shifted', () => {
    const shifted = '2026-05-12';
    const given = (start: string) =>
      result(input({ measurements: [measuredOn(150, 12, start)] }, start));
    expect(given(shifted)).toEqual(given(START));
  });

  it('ignores what was measured before the first session', () => {
    expect(result(input({ measurements: [measuredOn(-10, 40)] })).learned.measurementsUsed).toBe(0);
  });

  it('never loses more than all firmness, however many sessions of heat pile up', () => {
    const sessions = Array.from({ length: 24 }, (_, day) => ({
      ...{ date: addDays(START, day), modality: 'rf-microneedling' as const, depthMm: 3.5 },
    }));
    const { firmness } = result(input({ sessions }));
    expect(Math.min(...firmness.p10)).toBeGreaterThanOrEqual(-100);
    expect(Math.min(...firmness.p10)).toBeLessThan(-50);
  });

  it('shows false firmness in the first week, gone after two', () => {
    const { falseFirmness } = result(input());
    expect(Math.max(...falseFirmness.p50)).toBeGreaterThan(2);
    expect(last(falseFirmness.p50)).toBeLessThan(0.3 * Math.max(...falseFirmness.p50));
  });

  it('adds less with each session and names both models', () => {
    const { perSession, models } = result(input());
    expect(perSession.map(({ gain }) => gain)).toEqual(
      perSession.map(({ gain }) => gain).toSorted((a, b) => b - a),
    );
    expect(models.mechanistic.length).toBe(models.empirical.length);
  });
});

describe('learning from measured results', () => {
  it.each([
    ['firmness-percent', 314],
    ['elasticity-percent', 315],
  ] as const)(
    'is calibrated for %s: the truth has no favourite rank among the draws',
    {
      timeout: 120_000,
    },
    (measure, stream) => {
      const random = randomStream(stream);
      const given = input();
      const sessions = sessionsInOrder(given);
      const measuredDays = [140, 190];
      const days = [...measuredDays, 270];
      const response = responseOf(knowledge, given, sessions);
      const population = {
        courses: [
          ...mechanisticCourses(knowledge, given, sessions, days, []),
          ...empiricalCourses(knowledge, sessions, response.weights, days, 1),
        ],
        response,
        declinePerDay: 0.00002,
      };
      const ranks: number[] = [];
      for (let trial = 0; trial < 100; trial += 1) {
        const truth = personAt(
          population,
          Array.from({ length: 5 }, () => standardNormal(random)),
        );
        const { values } = truth.course.draw;
        const reading = readingOf(knowledge.remodelling, values, measure);
        const unit = reading.gain / (values['gain-firmness-percent'] as number);
        const agreement =
          measure === 'firmness-percent' ? 0 : (values['measure-agreement'] as number);
        const measured = measuredDays.map((day, place) => {
          const expected = unit * firmnessAt(population, truth, day, place);
          const error = Math.hypot(reading.personNoise, agreement * expected);
          const value = expected + error * standardNormal(random);
          return { ...measuredOn(day, value), measure, day, place };
        });
        const likelihood = measurementLikelihood(knowledge, population, measured);
        const { points } = posteriorDraws({
          logLikelihood: (z) => likelihood(personAt(population, z)),
          dimensions: 5,
          draws: 79,
          seed: 5000 + trial,
        });
        const future = (person: typeof truth) => firmnessAt(population, person, 270, 2);
        ranks.push(points.filter((z) => future(personAt(population, z)) < future(truth)).length);
      }
      // 99 % of chi-square with 7 degrees of freedom
      expect(rankChiSquare(ranks, 79, 8)).toBeLessThan(18.5);
    },
  );

  it('reads measurements by the error of the instrument', () => {
    const given = input();
    const sessions = sessionsInOrder(given);
    const population = {
      courses: mechanisticCourses(knowledge, given, sessions, [150], []),
      response: responseOf(knowledge, given, sessions),
      declinePerDay: 0,
    };
    const person = personAt(population, [1, 0, 0, 0, 0]);
    const value = firmnessAt(population, person, 150, 0);
    const likelihood = measurementLikelihood(knowledge, population, [
      { ...measuredOn(150, value), day: 150, place: 0 },
    ]);
    const noise = knowledge.remodelling.get('gain-firmness-percent')?.personNoise ?? 0;
    expect(likelihood(person)).toBeCloseTo(logNormalDensity(value, value, noise), 6);
  });
});
