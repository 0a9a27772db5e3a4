import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { readKnowledge } from '../../engine/files/read-knowledge.ts';
import { fixedAt } from '../../engine/src/care/priors.ts';
import { learnFromCheckIns } from '../../engine/src/care/recovery/learn.ts';
import { recoveryQuestion, sessionsInOrder } from '../../engine/src/care/recovery/question.ts';
import {
  type CourseInTime,
  courseOfPerson,
  empiricalCourses,
} from '../../engine/src/care/result/courses.ts';
import { fillFirmness, learnPeople, type Population } from '../../engine/src/care/result/people.ts';
import { responseOf } from '../../engine/src/care/result/response.ts';
import { referenceDermis } from '../../engine/src/dermis/remodelling/effect.ts';
import type { Values } from '../../engine/src/dermis/remodelling/parameters.ts';
import type { Knowledge } from '../../engine/src/knowledge.ts';
import { daysBetween } from '../../engine/src/record/dates.ts';
import type { Session } from '../../engine/src/record/session.ts';
import type { ReferencePerson } from './people.ts';
import { PROBLEMS, REFERENCE } from './problems.ts';

interface Summary {
  mean: number;
  sd: number;
  p10: number;
  p50: number;
  p90: number;
  rhat: number;
}
interface Problems {
  population: { id: string }[];
  remodelling: { id: string }[];
  persons: { draw: Values; own: Values }[];
  measured: ReferencePerson[];
  checkedIn: ReferencePerson[];
}
interface Reference {
  measured: {
    id: string;
    days: number[];
    gain: number[][];
    silent: Summary;
    firmness: (Summary & { day: number })[];
  }[];
  checkedIn: { id: string; surprise: boolean; clearDay: Summary; logClearDay: Summary }[];
}

const problems: Problems = JSON.parse(readFileSync(PROBLEMS, 'utf8'));
const reference: Reference = JSON.parse(readFileSync(REFERENCE, 'utf8'));
/** The room as it stood when the reference was worked out: later numbers change nothing here. */
const room = readKnowledge();
const knowledge = {
  ...room,
  population: new Map(problems.population.map((one) => [one.id, one])),
  remodelling: new Map(problems.remodelling.map((one) => [one.id, one])),
} as unknown as Knowledge;
const DRAWS = 1000;
const SEEDS = Array.from({ length: 12 }, (_, index) => 100 + index);

/** Mean, SD and quantiles of some draws. */
function summaryOf(values: Float64Array): Omit<Summary, 'rhat'> {
  const sorted = Float64Array.from(values).sort();
  const at = (p: number) => sorted[Math.round(p * (sorted.length - 1))] as number;
  const mean = values.reduce((sum, one) => sum + one, 0) / values.length;
  const sd = Math.sqrt(values.reduce((sum, one) => sum + (one - mean) ** 2, 0) / values.length);
  return { mean, sd, p10: at(0.1), p50: at(0.5), p90: at(0.9) };
}

/** Each quantity by the engine with several seeds: its mean, and the error of that mean. */
function agree(found: readonly Omit<Summary, 'rhat'>[], expected: Summary, name: string): void {
  for (const key of ['mean', 'sd', 'p10', 'p50', 'p90'] as const) {
    const runs = found.map((one) => one[key]);
    const mean = runs.reduce((sum, one) => sum + one, 0) / runs.length;
    const spread = Math.sqrt(
      runs.reduce((sum, one) => sum + (one - mean) ** 2, 0) / (runs.length - 1),
    );
    // Four errors of the mean of these runs, and 4 % of the posterior's SD for the reference.
    const allowed = (4 * spread) / Math.sqrt(runs.length) + 0.04 * expected.sd;
    expect(Math.abs(mean - expected[key]), `${name}, ${key}`).toBeLessThan(allowed);
    // One forecast alone stays within a third of the posterior's SD.
    expect(
      Math.max(...runs.map((one) => Math.abs(one - expected[key]))),
      `${name}, ${key}`,
    ).toBeLessThan(0.35 * expected.sd);
  }
}

/** The courses in time and days of a person, from the stored numbers. */
function populationOf({ input }: ReferencePerson, days: readonly number[]): Population {
  const sessions = sessionsInOrder(input);
  const response = responseOf(knowledge, input, sessions);
  const persons = problems.persons.map(({ draw, own }) => ({
    draw: {
      model: 'mechanistic' as const,
      values: draw,
      reference: referenceDermis(knowledge.remodelling, draw),
    },
    values: own,
  }));
  const mechanistic = persons.map((person) =>
    courseOfPerson(knowledge, person, input, sessions, days, []),
  );
  const empirical = empiricalCourses(knowledge, sessions, response.weights, days, 1).map(
    (course, at): CourseInTime => ({ ...course, draw: persons[at]?.draw ?? course.draw }),
  );
  return {
    courses: [...mechanistic, ...empirical],
    response,
    declinePerDay: fixedAt(knowledge, 'firmness-decline') / 365,
  };
}

describe('an independent program', () => {
  it('has long converged', () => {
    for (const { silent, firmness } of reference.measured)
      for (const { rhat } of [silent, ...firmness]) expect(rhat).toBeLessThan(1.02);
    for (const { clearDay } of reference.checkedIn) expect(clearDay.rhat).toBeLessThan(1.02);
  });

  it.each(problems.measured)('solves the courses of $id alike', (person) => {
    const expected = reference.measured.find(({ id }) => id === person.id);
    const { courses } = populationOf(person, expected?.days ?? []);
    courses.forEach(({ gain, model }, number) => {
      expected?.gain[number]?.forEach((one, at) => {
        expect(Math.abs((gain[at] as number) - one), `${model} ${number}, ${at}`).toBeLessThan(
          0.002 * Math.max(1, Math.abs(one)),
        );
      });
    });
  });

  it.each(problems.measured)(
    'learns the same from the measurements of $id',
    {
      timeout: 120_000,
    },
    (person) => {
      const expected = reference.measured.find(({ id }) => id === person.id);
      if (!expected) throw new Error('no reference');
      const population = populationOf(person, expected.days);
      const start = (sessionsInOrder(person.input)[0] as Session).date;
      const seen = (person.input.measurements ?? []).map((one) => {
        const day = daysBetween(start, one.date);
        return { ...one, day, place: expected.days.indexOf(day) };
      });
      const runs = SEEDS.map(
        (seed) => learnPeople(knowledge, population, seen, seed, DRAWS).people,
      );
      const silent = runs.map(
        ({ strength }) => strength.filter((one) => one === 0).length / strength.length,
      );
      const share = silent.reduce((sum, one) => sum + one, 0) / silent.length;
      expect(Math.abs(share - expected.silent.mean)).toBeLessThan(0.03);
      for (const later of expected.firmness) {
        const found = runs.map((people) => {
          const values = new Float64Array(DRAWS);
          fillFirmness(values, population, people, later.day, expected.days.indexOf(later.day));
          return summaryOf(values);
        });
        agree(found, later, `firmness on day ${later.day}`);
      }
    },
  );

  it.each(problems.checkedIn)(
    'learns the same from the check-ins of $id',
    {
      timeout: 120_000,
    },
    (person) => {
      const expected = reference.checkedIn.find(({ id }) => id === person.id);
      if (!expected) throw new Error('no reference');
      const question = recoveryQuestion(knowledge, person.input);
      const runs = SEEDS.map((seed) => learnFromCheckIns(knowledge, question, seed));
      for (const learned of runs) expect(learned?.surprise).toBe(expected.surprise);
      agree(
        runs.map((learned) =>
          summaryOf((learned?.crowd.rednessClearDay ?? new Float64Array()).map(Math.log)),
        ),
        expected.logClearDay,
        'logarithm of the day of clear skin',
      );
    },
  );
});
