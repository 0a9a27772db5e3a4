import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readKnowledge } from '../../../files/read-knowledge.ts';
import { AREAS } from '../../record/vocabulary.ts';
import { forecast } from '../forecast.ts';
import { outcomeChanges } from './change.ts';
import { measurementsFrom } from './learn.ts';
import { readingBand } from './reading-band.ts';
import type { MeasuredOutcome } from './series.ts';

const knowledge = readKnowledge();
const START = '2026-01-10';
const firsts = new Map([['cheeks' as const, START]]);
const read = (date: string, value: number, more: Partial<MeasuredOutcome> = {}) => ({
  ...{ area: 'cheeks' as const, measure: 'cutometer-r2', date, value },
  ...{ operator: 'K', site: 'left cheek', ...more },
});
const only = (...outcomes: MeasuredOutcome[]) => {
  const changes = outcomeChanges(knowledge, outcomes, firsts);
  expect(changes).toHaveLength(1);
  return changes[0] as (typeof changes)[number];
};

describe('the change of a measured value', () => {
  it('is within noise below the smallest detectable change, and real above it', () => {
    const before = read('2026-01-10', 0.7);
    expect(only(before, read('2026-07-10', 0.75))).toMatchObject({
      verdict: 'within-noise',
      sameOperator: true,
      baselineIsBefore: true,
    });
    expect(only(before, read('2026-07-10', 0.77)).verdict).toBe('better');
    expect(only(before, read('2026-07-10', 0.62)).verdict).toBe('worse');
  });

  it('needs to be larger when another hand measured, or nobody knows whose', () => {
    const before = read('2026-01-10', 0.7);
    for (const operator of ['L', null]) {
      const change = only(before, read('2026-07-10', 0.77, { operator }));
      expect(change.verdict).toBe('within-noise');
      expect(change.detectable?.widerForOperators).toBeCloseTo(Math.sqrt(5), 12);
    }
  });

  it('by two hands is not called real where nobody knows how far two hands differ', () => {
    const measure = 'ultrasound-thickness';
    const before = read('2026-01-10', 900, { measure });
    const by = (value: number, operator: string) =>
      only(before, read('2026-07-10', value, { measure, operator })).verdict;
    expect([by(1100, 'K'), by(1100, 'L'), by(950, 'L')]).toEqual([
      'better',
      'unknown',
      'within-noise',
    ]);
  });

  it('holds two spots of an area apart', () => {
    const right = { site: 'Right cheek' };
    const changes = outcomeChanges(
      knowledge,
      [
        ...[read('2026-01-05', 0.5), read('2026-06-05', 0.7)],
        ...[read('2026-01-05', 0.7, right), read('2026-06-05', 0.6, { site: 'right cheek ' })],
      ],
      firsts,
    );
    expect(changes.map(({ verdict }) => verdict)).toEqual(['better', 'worse']);
  });

  it('is held against "no change" where the scale rates the change itself', () => {
    const change = only(read('2026-06-01', 2, { measure: 'gais' }));
    expect(change).toMatchObject({ change: -2, verdict: 'unknown', detectable: null });
  });
});

describe('what a forecast learns from measured values', () => {
  const learn = (...outcomes: MeasuredOutcome[]) =>
    measurementsFrom(knowledge, outcomes, 'cheeks', START);

  it('is the change since before the first session, positive when better', () => {
    const r0 = { measure: 'cutometer-r0' };
    expect(learn(read('2026-01-09', 0.3, r0), read('2026-07-01', 0.27, r0))).toEqual([
      { date: '2026-07-01', measure: 'firmness-percent', value: 10 },
    ]);
  });

  it('counts R2, R5 and R7 of one day once', () => {
    const of = (measure: string, from: number, to: number) => [
      read('2026-01-09', from, { measure }),
      read('2026-07-01', to, { measure }),
    ];
    expect(learn(...of('cutometer-r2', 0.5, 0.6), ...of('cutometer-r7', 0.4, 0.44))).toEqual([
      { date: '2026-07-01', measure: 'elasticity-percent', value: 15 },
    ]);
  });

  it('is nothing without a baseline, and nothing by another hand or on another spot', () => {
    expect(learn(read('2026-02-01', 0.5), read('2026-07-01', 0.6))).toEqual([]);
    const before = read('2026-01-09', 0.5);
    expect(learn(before, read('2026-07-01', 0.6, { operator: 'L' }))).toEqual([]);
    expect(learn(before, read('2026-07-01', 0.6, { site: 'chin' }))).toEqual([]);
  });

  it('always meets the contract of a forecast', () => {
    const outcome = fc.record({
      area: fc.constantFrom(...AREAS),
      measure: fc.constantFrom(...knowledge.measures.keys()),
      value: fc.double({ noNaN: true, min: -1e6, max: 1e6 }),
      date: fc.constantFrom('2026-01-01', '2026-01-10', '2026-03-01', '2026-08-01'),
      operator: fc.constantFrom('K', 'L', null),
      site: fc.constantFrom('left', null),
    });
    fc.assert(
      fc.property(fc.array(outcome, { maxLength: 40 }), (outcomes) => {
        for (const { value, date } of measurementsFrom(knowledge, outcomes, 'face', START)) {
          expect(value).toBeGreaterThanOrEqual(-100);
          expect(value).toBeLessThanOrEqual(300);
          expect(date > START).toBe(true);
        }
      }),
    );
  });
});

describe('the band of a reading', () => {
  it('is wider than the forecast of firmness, for one reading errs', () => {
    const answer = forecast(knowledge, {
      patient: { ageYears: 45 },
      area: 'cheeks',
      sessions: [{ date: START, modality: 'automated-pen', depthMm: 1.5 }],
      asOf: START,
    });
    if (!answer.ok) throw new Error('refused');
    const { firmness } = answer.value.result;
    const scale = (id: string) => knowledge.measures.get(id) ?? { learnsAs: null };
    const band = readingBand(knowledge, scale('cutometer-r0'), firmness);
    expect(band?.p90.at(-1)).toBeGreaterThan((firmness.p90.at(-1) ?? 0) + 2);
    expect(band?.p50).toEqual(firmness.p50);
    expect(readingBand(knowledge, scale('gais'), firmness)).toBeUndefined();
  });
});
