import { describe, expect, it } from 'vitest';
import { readKnowledge } from '../../files/read-knowledge.ts';
import { type StudyInput, studyInput, studyOutput } from '../record/study.ts';
import { MEASURES, type Measure } from '../record/vocabulary.ts';
import { study } from './study.ts';

const knowledge = readKnowledge();
type Given = { population?: object; course?: object; area?: string; outcomes?: object[] };
const ask = (given: Given = {}): StudyInput =>
  studyInput.parse({
    id: 'asked',
    population: { n: 30, ageYears: { mean: 50 }, ...given.population },
    area: given.area ?? 'face',
    course: {
      modality: 'automated-pen',
      depthMm: 1.5,
      sessions: 4,
      intervalDays: 30,
      ...given.course,
    },
    outcomes: given.outcomes ?? MEASURES.map((measure) => ({ measure, dayFromFirst: 180 })),
  });
const predict = (given: Given, measure: Measure) => {
  const found = study(knowledge, ask(given)).predictions.find((one) => one.measure === measure);
  if (!found) throw new Error(`no prediction of ${measure}`);
  return found;
};
const wide = ([low, high]: readonly [number, number]) => high - low;

describe('what a published study should report', () => {
  it('answers every measure of the contract in order, with nested intervals', () => {
    const answer = studyOutput.parse(study(knowledge, ask()));
    expect(answer.predictions.map(({ measure }) => measure)).toEqual([...MEASURES]);
    for (const { mean, interval80, interval95, individual80 } of answer.predictions) {
      if (mean === null || !interval80 || !interval95) throw new Error('declined');
      expect(interval95[0]).toBeLessThanOrEqual(interval80[0]);
      expect(interval80[0]).toBeLessThanOrEqual(mean);
      expect(mean).toBeLessThanOrEqual(interval80[1]);
      expect(interval80[1]).toBeLessThanOrEqual(interval95[1]);
      expect(wide(individual80 as [number, number])).toBeGreaterThan(0.6 * wide(interval80));
    }
  });

  it('gives the same answer twice', () => {
    expect(study(knowledge, ask())).toEqual(study(knowledge, ask()));
  });

  it('expects a rise after a pen series and no change without treatment', {
    timeout: 120_000,
  }, () => {
    for (const measure of ['elasticity-percent', 'wrinkle-percent', 'responder-fraction'] as const)
      expect(predict({}, measure).direction).toBe('up');
    for (const measure of MEASURES) {
      const none = predict({ course: { modality: 'none', sessions: 0 } }, measure);
      expect(none.direction, measure).toBe('none');
      if (measure === 'responder-fraction') continue;
      expect(none.interval80?.[0]).toBeLessThanOrEqual(0);
      expect(none.interval80?.[1]).toBeGreaterThanOrEqual(0);
    }
  });

  it('never promises a single person a change', { timeout: 120_000 }, () => {
    for (const modality of ['automated-pen', 'rf-microneedling'])
      for (const measure of ['firmness-percent', 'laxity-percent', 'wrinkle-percent'] as const)
        expect(
          predict({ course: { modality, sessions: 6 } }, measure).individual80?.[0],
        ).toBeLessThan(0);
  });

  it('widens with fewer people and outside what was studied', () => {
    const few = predict({ population: { n: 5 } }, 'elasticity-percent');
    const many = predict({ population: { n: 200 } }, 'elasticity-percent');
    expect(wide(few.interval80 as [number, number])).toBeGreaterThan(
      wide(many.interval80 as [number, number]),
    );
    expect(predict({ area: 'arms' }, 'elasticity-percent').domain).toBe('extrapolated');
  });

  it('shows both models, so that their disagreement can be seen', () => {
    const { models } = predict(
      { course: { modality: 'rf-microneedling', sessions: 1 } },
      'laxity-percent',
    );
    expect(models?.mechanistic).toBeGreaterThan(0);
    expect(models?.empirical).toBeGreaterThan(0);
  });

  it.each<[string, Given]>([
    ['children', { population: { ageYears: { mean: 12 } } }],
    ['animals', { population: { species: 'rat' } }],
    ['burn scars', { population: { condition: 'burn-scars' } }],
    [
      'hypertrophic scars in the words of a paper',
      { population: { condition: 'Hypertrophic burn scar' } },
    ],
    ['needles beyond 3 mm', { course: { depthMm: 3.5 } }],
    ['a treatment without a session', { course: { sessions: 0 } }],
  ])('declines %s and says why', (_, given) => {
    const { mean, interval80, domain, because } = predict(given, 'firmness-percent');
    expect([mean, interval80, domain]).toEqual([null, null, 'outside']);
    expect(because).toMatch(/\w/);
  });

  it('reads the condition from the words of a paper', () => {
    const domain = (condition: string, measure: Measure) =>
      predict({ population: { condition } }, measure).domain;
    expect(domain('photoaged facial skin', 'elasticity-percent')).toBe('inside');
    expect(domain('Atrophic acne scars', 'collagen-1-percent')).toBe('inside');
    expect(domain('Atrophic acne scars', 'laxity-percent')).toBe('extrapolated');
    expect(domain('striae alba', 'collagen-1-percent')).toBe('extrapolated');
    expect(domain('enlarged pores', 'elasticity-percent')).toBe('extrapolated');
  });

  it('expects longer redness from deeper needles and from heat', () => {
    const red = (course: object) => predict({ course }, 'redness-clear-days').mean as number;
    expect(red({ depthMm: 0.5 })).toBeLessThan(red({ depthMm: 1.5 }));
    expect(red({ depthMm: 1.5 })).toBeLessThan(red({ depthMm: 2.5 }));
    expect(red({ depthMm: 2.5 })).toBeLessThan(red({ modality: 'rf-microneedling', depthMm: 2.5 }));
  });

  it('lets no score fall by more than itself', () => {
    const { interval95 } = predict(
      { course: { modality: 'surgery', sessions: 1 } },
      'laxity-percent',
    );
    expect(interval95?.[1]).toBeLessThanOrEqual(100);
  });
});
