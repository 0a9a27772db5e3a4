import { describe, expect, test } from 'vitest';
import { readKnowledge } from '../../../files/read-knowledge.ts';
import type { CheckInput } from '../../record/check.ts';
import type { ForecastInput } from '../../record/forecast.ts';
import { checkFacts } from './check.ts';
import { checkInFacts } from './check-in.ts';
import { forecastFacts } from './forecast.ts';
import { patientFacts } from './patient.ts';

const knowledge = readKnowledge();
const woman: CheckInput = { patient: { ageYears: 40, history: [] }, area: 'face' };
const may = (day: number) => `2026-05-${String(day).padStart(2, '0')}`;

describe('what is known of a person', () => {
  test('is false for every code outside a history that was given, and unknown without one', () => {
    expect(patientFacts({ ageYears: 40, history: ['keloid'] })).toMatchObject({
      keloid: true,
      pregnant: false,
    });
    expect(patientFacts({ ageYears: 40 }).pregnant).toBeUndefined();
  });

  test('leaves no question about pregnancy or menopause to a man', () => {
    expect(patientFacts({ ageYears: 40, sex: 'male' })).toMatchObject({
      pregnant: false,
      menopause: 'none',
    });
  });
});

describe('what is known of a proposed session', () => {
  test('counts the days to the nearest session, treatment and product', () => {
    const facts = checkFacts(knowledge, {
      ...woman,
      proposed: { modality: 'pen', depthMm: 1, date: may(31) },
      sessions: [
        { date: may(1), modality: 'pen', depthMm: 1 },
        { date: may(11), modality: 'pen', depthMm: 1 },
      ],
      otherProcedures: [{ kind: 'peel', date: may(21) }],
      products: [{ kind: 'retinoid', lastUsed: may(30) }],
    });
    expect(facts).toMatchObject({
      'days-since-last-session': 20,
      'sessions-past-year': 3,
      'days-to-resurfacing': 10,
      'days-off-retinoid': 1,
      'uses-acid': false,
    });
  });

  test('leaves the days unknown when no date is proposed', () => {
    const facts = checkFacts(knowledge, {
      ...woman,
      otherProcedures: [{ kind: 'laser', date: may(1) }],
    });
    expect(facts['resurfacing-done']).toBe(true);
    expect(facts['days-to-resurfacing']).toBeUndefined();
  });

  test('tells the usual depth of an unknown skin type only where every skin agrees', () => {
    const usual = (depthMm: number) =>
      checkFacts(knowledge, { ...woman, proposed: { modality: 'automated-pen', depthMm } })[
        'depth-usual-mm'
      ];
    expect(usual(1.5)).toBe(2);
    expect(usual(2.2)).toBeUndefined();
    expect(usual(3)).toBe(2.5);
  });

  test('takes firmer skin as the goal when none is named', () => {
    expect(checkFacts(knowledge, woman)['wants-firmness']).toBe(true);
    expect(checkFacts(knowledge, { ...woman, goals: ['scars'] })['wants-firmness']).toBe(false);
    expect(checkFacts(knowledge, { ...woman, goals: ['lift'] })['wants-lift']).toBe(true);
  });
});

describe('what is known of a check-in', () => {
  test('speaks of the latest session on or before its day', () => {
    const facts = checkInFacts(knowledge, {
      course: {
        patient: { ageYears: 40 },
        area: 'face',
        sessions: [
          { date: may(20), modality: 'rf-microneedling', depthMm: 2 },
          { date: may(1), modality: 'pen', depthMm: 1 },
        ],
      },
      answers: { date: may(4), redness: 1, greyOrWhiteSkin: true },
    });
    expect(facts).toMatchObject({ day: 3, rf: false, 'grey-or-white-skin': true });
    expect(facts.pus).toBeUndefined();
  });
});

describe('what is known of a course', () => {
  test('holds the shortest interval, and none that could be too short with one session', () => {
    const given: ForecastInput = {
      patient: { ageYears: 40 },
      area: 'face',
      sessions: [{ date: may(1), modality: 'pen', depthRangeMm: [0.5, 1.5] }],
      asOf: may(2),
    };
    expect(forecastFacts(given)['shortest-interval-days']).toBe(Number.POSITIVE_INFINITY);
    expect(forecastFacts(given)['depth-mm']).toBeUndefined();
    const planned = [{ date: may(11), modality: 'pen' as const, depthMm: 1 }];
    expect(forecastFacts({ ...given, plannedSessions: planned })).toMatchObject({
      'shortest-interval-days': 10,
      'past-sessions': 1,
    });
  });
});
