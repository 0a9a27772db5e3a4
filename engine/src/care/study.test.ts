import { describe, expect, it } from 'vitest';
import { readKnowledge } from '../../files/read-knowledge.ts';
import { readBySchema } from '../record/refusal.ts';
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
    expect(domain('Atrophic acne scars', 'collagen-1-percent')).toBe('extrapolated');
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

  it('answers even a session a day in numbers, and no grade worsens by more than its scale', () => {
    const course = { depthMm: 3, sessions: 24, intervalDays: 1 };
    const daily = studyOutput.parse(study(knowledge, ask({ area: 'cheeks', course })));
    const grade = daily.predictions.find(({ measure }) => measure === 'laxity-grade-change');
    expect(grade?.interval95?.[0]).toBeGreaterThanOrEqual(-4);
  });

  it('keeps the expected share between the ends, however few took part', () => {
    const course = { modality: 'surgery', sessions: 1 };
    for (const n of [1, 2, 3]) {
      const { mean, interval80 } = predict({ population: { n }, course }, 'responder-fraction');
      expect(interval80?.[0]).toBeLessThanOrEqual(mean as number);
      expect(interval80?.[1]).toBeGreaterThanOrEqual(mean as number);
    }
  });

  it('says that acne scars are not ageing skin without widening what was fitted to them', () => {
    const scarred = { population: { condition: 'acne scars' } };
    const collagen = predict(scarred, 'papillary-collagen-percent');
    expect(collagen.domain).toBe('extrapolated');
    expect(collagen.interval80).toEqual(predict({}, 'papillary-collagen-percent').interval80);
    expect(wide(predict(scarred, 'laxity-percent').interval80 as [number, number])).toBeGreaterThan(
      wide(predict({}, 'laxity-percent').interval80 as [number, number]),
    );
  });

  it('speaks of heat through needles beyond 3 mm with wider intervals, beyond 8 mm not at all', () => {
    const at = (depthMm: number) =>
      predict({ course: { modality: 'rf-microneedling', depthMm } }, 'laxity-percent').domain;
    expect([3, 3.5, 8, 8.5].map(at)).toEqual(['inside', 'extrapolated', 'extrapolated', 'outside']);
  });

  it('names every reason, each once', () => {
    const scarred = { condition: 'acne scars', laxity: 'severe' };
    expect(predict({ area: 'back', population: scarred }, 'laxity-percent').because).toBe(
      'Few or no measured results exist for this area. Acne scars are not loose skin. Severe laxity was hardly studied.',
    );
  });

  it('rests a lift on a single study and says so', () => {
    const { domain, because } = predict(
      { course: { modality: 'surgery', sessions: 1 } },
      'laxity-grade-change',
    );
    expect([domain, because]).toEqual(['extrapolated', expect.stringContaining('single study')]);
  });

  it.each([['growth-factor', 84] as const, ['prp', 3] as const])(
    'knows nothing of %s without needles: untreated skin, wider',
    (adjunct, sessions) => {
      const measure = 'wrinkle-percent';
      const none = predict({ course: { modality: 'none', sessions } }, measure);
      const product = predict({ course: { modality: 'none', sessions, adjunct } }, measure);
      expect(none.domain).toBe('inside');
      expect([product.domain, product.direction]).toEqual(['extrapolated', 'none']);
      expect(product.interval80?.[0]).toBeLessThan(none.interval80?.[0] as number);
      expect(product.interval80?.[1]).toBeGreaterThan(none.interval80?.[1] as number);
    },
  );

  it('reads a temperature only where needles bring the heat into the dermis', () => {
    const plates = (thermalCelsius?: number) =>
      predict({ course: { modality: 'rf-surface', thermalCelsius } }, 'collagen-1-percent');
    expect(plates(42)).toEqual(plates());
    expect(plates(38).domain).toBe('inside');
    const pen = predict({ course: { thermalCelsius: 37 } }, 'wrinkle-percent');
    expect(pen).toEqual(predict({}, 'wrinkle-percent'));
    const needles = (thermalCelsius: number) =>
      predict(
        { course: { modality: 'rf-microneedling', sessions: 1, thermalCelsius } },
        'laxity-percent',
      );
    expect(needles(55).mean).toBeLessThan(needles(62).mean as number);
    expect(needles(39).domain).toBe('outside');
  });

  it('holds nobody and a few responders possible where nothing was done, however many took part', () => {
    for (const n of [20, 60, 300]) {
      const { interval80 } = predict(
        { population: { n }, course: { modality: 'none', sessions: 0 } },
        'responder-fraction',
      );
      expect(interval80?.[0]).toBe(0);
      expect(interval80?.[1]).toBeGreaterThan(0.2);
    }
  });

  it('expects no less of a pen than of a roller, and most of needles with heat', () => {
    for (const measure of ['firmness-percent', 'laxity-percent', 'wrinkle-percent'] as const) {
      const means = ['roller', 'pen', 'automated-pen', 'rf-microneedling'].map(
        (modality) => predict({ course: { modality } }, measure).mean as number,
      );
      expect(means, measure).toEqual([...means].sort((a, b) => a - b));
    }
  });

  it('knows the closing of skin where it was measured, and is wider elsewhere', () => {
    const at = (area: string, measure: Measure) => predict({ area }, measure);
    expect(at('arms', 'tewl-normal-hours').domain).toBe('inside');
    expect(at('stomach', 'channel-closed-hours').domain).toBe('inside');
    const away = at('hands', 'tewl-normal-hours');
    expect(away.domain).toBe('extrapolated');
    expect(wide(away.interval80 as [number, number])).toBeGreaterThan(
      wide(at('face', 'tewl-normal-hours').interval80 as [number, number]),
    );
  });

  it('expects nothing to heal where no needle went in', () => {
    for (const measure of ['redness-clear-days', 'tewl-normal-hours'] as const)
      expect(predict({ course: { depthMm: 0 } }, measure).mean).toBe(0);
  });
});

describe('the document of a study', () => {
  const wrong = (population: object) => {
    const document = { ...ask(), population: { n: 30, ageYears: { mean: 50 }, ...population } };
    const read = readBySchema<typeof studyInput>(studyInput.safeParse, document);
    return !read.ok && read.refusal.kind === 'invalid-input' ? read.refusal.fields : [];
  };

  it('names ages that cannot belong together', () => {
    expect(wrong({ ageYears: { mean: 50, min: 60, max: 40 } })).toEqual([
      { pointer: '/population/ageYears/min', detail: 'Give an age of at most the mean (50).' },
      { pointer: '/population/ageYears/max', detail: 'Give an age of at least the mean (50).' },
    ]);
    expect(wrong({ ageYears: { mean: 50, min: 50, max: null } })).toEqual([]);
  });

  it('says of a field of two forms what either would be', () => {
    expect(wrong({ weightLoss: 'yes' })).toEqual([
      { pointer: '/population/weightLoss', detail: 'Give true or false, or a number.' },
    ]);
  });
});
