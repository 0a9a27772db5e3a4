import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readKnowledge } from '../../files/read-knowledge.ts';
import { addDays, daysBetween } from '../record/dates.ts';
import type { ForecastInput } from '../record/forecast.ts';
import { forecastOutput } from '../record/forecast.ts';
import {
  ADJUNCTS,
  AREAS,
  LAXITIES,
  MODALITIES,
  REQUIRED_ACTIVITIES,
} from '../record/vocabulary.ts';
import { forecast } from './forecast.ts';

const knowledge = readKnowledge();

/** The same cases every time, and time for them on a busy machine. */
const runs = (numRuns: number) => ({ numRuns, seed: 20_260_301 });
const PATIENCE = { timeout: 120_000 };

function answerTo(input: unknown) {
  const answer = forecast(knowledge, input);
  if (!answer.ok) throw new Error(JSON.stringify(answer.refusal));
  return answer.value;
}

const input = (depthMm: number, more: Partial<ForecastInput> = {}): ForecastInput => ({
  patient: { ageYears: 40 },
  area: 'face',
  sessions: [{ date: '2026-03-01', modality: 'automated-pen', depthMm }],
  asOf: '2026-03-01',
  ...more,
});
const heated = (depthMm: number) =>
  input(depthMm, { sessions: [{ date: '2026-03-01', modality: 'rf-microneedling', depthMm }] });

const anyInput: fc.Arbitrary<ForecastInput> = fc
  .record({
    ageYears: fc.integer({ min: 18, max: 100 }),
    area: fc.constantFrom(...AREAS),
    modality: fc.constantFrom(...MODALITIES),
    depthMm: fc.double({ min: 0.05, max: 8, noNaN: true }),
    count: fc.integer({ min: 1, max: 8 }),
    every: fc.integer({ min: 0, max: 60 }),
    laxity: fc.option(fc.constantFrom(...LAXITIES), { nil: undefined }),
    smoker: fc.option(fc.boolean(), { nil: undefined }),
    history: fc.option(fc.subarray(['rosacea', 'melasma', 'keloid'] as const), { nil: undefined }),
    adjuncts: fc.subarray([...ADJUNCTS]),
    aftercare: fc.record(
      {
        sun: fc.boolean(),
        activesTooSoon: fc.boolean(),
        hydration: fc.constantFrom('good' as const, 'fair' as const, 'poor' as const),
      },
      { requiredKeys: [] },
    ),
    grades: fc.array(fc.integer({ min: 0, max: 4 }), { maxLength: 5 }),
    seed: fc.integer({ min: 0, max: 4_294_967_295 }),
  })
  .map(
    ({
      ageYears,
      area,
      modality,
      depthMm,
      count,
      every,
      laxity,
      smoker,
      history,
      adjuncts,
      aftercare,
      grades,
      seed,
    }) => {
      const sessions = Array.from({ length: count }, (_, index) => ({
        date: addDays('2026-01-01', index * every),
        modality,
        depthMm,
        adjuncts,
      }));
      const last = addDays('2026-01-01', (count - 1) * every);
      return {
        patient: { ageYears, laxity, smoker, history: history && [...history] },
        area,
        sessions,
        aftercare,
        checkIns: grades.map((redness, index) => ({ date: addDays(last, index), redness })),
        asOf: addDays(last, 10),
        seed,
      };
    },
  );

describe('the redness forecast', () => {
  it.each([
    ['up to 0.3 mm', input(0.25), 0.25, 0.083, 1],
    ['0.5 mm', input(0.5), 0.75, 0.333, 2],
    ['1.0 mm', input(1), 2, 1.1, 3.6],
    ['1.5 mm', input(1.5), 2, 1.1, 3.6],
    ['2.0 to 2.5 mm', input(2.5), 3, 1.7, 5.3],
    ['RF', heated(1.5), 5, 2, 11],
  ])('stands on the synthesis for %s', (_, question, day, low, high) => {
    const { rednessClears } = answerTo(question).recovery;
    expect(rednessClears.day).toBeCloseTo(day, 1);
    expect(rednessClears.low).toBeCloseTo(low, 1);
    expect(rednessClears.high).toBeCloseTo(high, 1);
  });

  it('says that a depth nobody studied is extrapolated, and widens', () => {
    const deep = answerTo(input(3.5));
    const studied = answerTo(input(2.5));
    const ratio = ({
      recovery: {
        rednessClears: { low, high },
      },
    }: typeof deep) => high / low;
    expect(deep.findings.map(({ rule }) => rule)).toContain('deeper-than-studied');
    expect(studied.findings.map(({ rule }) => rule)).not.toContain('deeper-than-studied');
    expect(ratio(deep)).toBeGreaterThan(1.3 * ratio(studied));
  });

  it('is wider for a depth that is known only within a range', () => {
    const spread = (question: ForecastInput) => {
      const { low, high } = answerTo(question).recovery.rednessClears;
      return high / low;
    };
    const unsure = input(1, {
      sessions: [{ date: '2026-03-01', modality: 'pen', depthRangeMm: [0.5, 1.5] }],
    });
    expect(spread(unsure)).toBeGreaterThan(spread(input(1)));
  });

  it('is slower and wider in old age and in rosacea, and does not depend on skin tone', () => {
    const of = (patient: ForecastInput['patient']) =>
      answerTo(input(1.5, { patient })).recovery.rednessClears;
    const usual = of({ ageYears: 40 });
    expect(of({ ageYears: 78 }).day).toBeGreaterThan(usual.day);
    expect(of({ ageYears: 40, history: ['rosacea'] }).high).toBeGreaterThan(usual.high);
    expect(of({ ageYears: 40, phototype: 6 })).toEqual(of({ ageYears: 40, phototype: 1 }));
  });
});

describe('water loss and needle channels', () => {
  it('are two states: channels close after water loss is normal', () => {
    const { states } = answerTo(input(1.25)).recovery;
    expect(states.channelsClosed.day).toBeGreaterThan(states.waterLossNormal.day);
  });

  it('peak late after RF and are normal at about a week (BAR-006, BAR-007)', () => {
    const { curve, states } = answerTo(heated(1.5)).recovery;
    const peak = curve.day[curve.barrier.p50.indexOf(Math.max(...curve.barrier.p50))] as number;
    expect(peak).toBeGreaterThanOrEqual(1);
    expect(peak).toBeLessThanOrEqual(3);
    expect(Math.abs(states.waterLossNormal.day - 7)).toBeLessThan(1.5);
  });
});

describe('activities', () => {
  it('hold every activity of the contract, with a reason and sources that disagree in the open', () => {
    const { activities } = answerTo(input(1.5)).recovery;
    const names = activities.map(({ activity }) => activity);
    expect(names).toEqual(expect.arrayContaining([...REQUIRED_ACTIVITIES]));
    const makeUp = activities.find(({ activity }) => activity === 'make-up');
    expect(makeUp?.rules.map(({ lowDay }) => lowDay)).toEqual([0.5, 1, 2, 1, 1]);
    for (const { because, sources } of activities) {
      expect(because).not.toBe('');
      expect(sources.length).toBeGreaterThan(0);
    }
  });

  it("put the clinic's own rule first, but never before the channels have closed", () => {
    const clinic = {
      activityRules: [
        { activity: 'gym', waitDays: 6 },
        { activity: 'make-up', waitDays: 0 },
      ],
    };
    const { activities, states } = answerTo(input(1.5, { clinic })).recovery;
    const of = (name: string) => activities.find(({ activity }) => activity === name);
    expect(of('gym')).toMatchObject({
      day: 6,
      low: 6,
      sources: expect.arrayContaining(['clinic']),
    });
    expect(of('gym')?.rules[0]).toMatchObject({ source: 'clinic', lowDay: 6 });
    expect(of('make-up')?.day).toBe(states.channelsClosed.day);
  });
});

describe('two sessions that heal at the same time', () => {
  const heat = { date: '2026-05-01', modality: 'rf-microneedling' as const, depthMm: 2.5 };
  const light = { date: '2026-05-04', modality: 'pen' as const, depthMm: 0.5 };
  const dates = (sessions: ForecastInput['sessions']) =>
    answerTo({ patient: { ageYears: 38 }, area: 'face', sessions, asOf: '2026-06-20' }).recovery
      .activities;

  it.each([
    ['days apart', heat, light],
    ['on one day', heat, { ...light, date: heat.date }],
  ])('hold every activity to the later date: %s', (_, first, second) => {
    const [alone, after, both] = [dates([first]), dates([second]), dates([first, second])];
    both.forEach((activity, index) => {
      const stricter = (['date', 'lowDate', 'highDate'] as const).map((end) =>
        [alone[index]?.[end] ?? '', after[index]?.[end] ?? ''].toSorted().at(-1),
      );
      expect([activity.date, activity.lowDate, activity.highDate]).toEqual(stricter);
    });
    expect(both.find(({ activity }) => activity === 'swimming')?.because).toContain(
      'session before',
    );
  });

  it('leave a series at its usual spacing alone', () => {
    const spaced = [heat, { ...light, date: '2026-06-01' }];
    expect(dates(spaced).every(({ because }) => !because.includes('session before'))).toBe(true);
  });
});

describe('the adjunct box', () => {
  it('keeps what is claimed of exosomes apart from what was measured', () => {
    const exosome = answerTo(input(1.5)).recovery.adjuncts.find(
      ({ adjunct }) => adjunct === 'exosome',
    );
    expect(exosome).toMatchObject({
      claimedDaysSaved: [2, 3],
      evidenceDaysSaved: [0, 0],
      certainty: 'very-low',
    });
    expect(exosome?.regulatory).toContain('No exosome product is approved');
  });

  it('moves no date: no adjunct has a measured saving after needling', () => {
    const withAll = input(1.5, {
      sessions: [
        { date: '2026-03-01', modality: 'automated-pen', depthMm: 1.5, adjuncts: [...ADJUNCTS] },
      ],
    });
    expect(answerTo(withAll).recovery.curve).toEqual(answerTo(input(1.5)).recovery.curve);
  });
});

describe('check-ins', () => {
  const ticked = (...grades: number[]) =>
    answerTo(
      input(1.5, {
        asOf: '2026-03-12',
        checkIns: grades.map((redness, index) => ({ date: addDays('2026-03-02', index), redness })),
      }),
    ).recovery;

  it('move the forecast to the person and leave the population beside it', () => {
    const slow = ticked(3, 2, 2);
    const quick = ticked(1, 0, 0);
    expect(slow.rednessClears.day).toBeGreaterThan(slow.population.rednessClears.day);
    expect(quick.rednessClears.day).toBeLessThan(quick.population.rednessClears.day);
    expect(quick.population).toEqual({ ...slow.population, redness: expect.anything() });
    expect(quick.learned).toEqual({ checkInsUsed: 3, surprise: false });
  });

  it('as expected make the range narrower', () => {
    const { rednessClears, population } = ticked(2, 1, 0);
    expect(rednessClears.high - rednessClears.low).toBeLessThan(
      population.rednessClears.high - population.rednessClears.low,
    );
  });

  it('that surprise make it wider, and are named', () => {
    const { rednessClears, population, learned } = ticked(1, 1, 1, 1, 1, 4);
    expect(learned.surprise).toBe(true);
    expect(rednessClears.high - rednessClears.low).toBeGreaterThan(
      population.rednessClears.high - population.rednessClears.low,
    );
    expect(rednessClears.day).toBeGreaterThan(population.rednessClears.day);
  });

  it('of an earlier session teach nothing about this one', () => {
    const before = input(1.5, { checkIns: [{ date: '2026-02-20', redness: 4 }] });
    expect(answerTo(before).recovery).toEqual(answerTo(input(1.5)).recovery);
  });
});

describe('the result', () => {
  const series = (count: number, more: Partial<ForecastInput> = {}) =>
    answerTo({
      patient: { ageYears: 45, laxity: 'mild', smoker: false },
      area: 'face',
      plannedSessions: Array.from({ length: count }, (_, index) => ({
        date: addDays('2026-03-01', 28 * index),
        modality: 'automated-pen',
        depthMm: 1.5,
      })),
      asOf: '2026-03-01',
      ...more,
    }).result;

  it('of a series peaks four to six months after the last session, as most people see it', () => {
    const { peak } = series(4);
    expect(peak.day - 84).toBeGreaterThanOrEqual(110);
    expect(peak.day - 84).toBeLessThanOrEqual(180);
  });

  it('adds less with each session', () => {
    const gains = series(6).perSession.map(({ gain }) => gain);
    expect(gains).toEqual(gains.toSorted((a, b) => b - a));
    expect(gains[5]).toBeGreaterThan(0);
  });

  it('knows where in healing somebody stands', () => {
    const now = (asOf: string) =>
      answerTo(input(1.5, { asOf }))
        .result.phases.filter((phase) => phase.now)
        .map(({ name }) => name);
    expect(now('2026-03-02')).toEqual(['inflammation']);
    expect(now('2026-03-10')).toEqual(['proliferation']);
    expect(now('2026-06-01')).toEqual(['remodelling']);
  });
});

describe('laws of every forecast', PATIENCE, () => {
  it('meets its schema, has no NaN, keeps low ≤ day ≤ high, and never excludes "no change"', () => {
    fc.assert(
      fc.property(anyInput, (question) => {
        const value = answerTo(question);
        expect(forecastOutput.safeParse(value).success).toBe(true);
        expect(JSON.stringify(value)).not.toMatch(/[[,]null/);
        const { recovery, result } = value;
        for (const dated of [
          recovery.rednessClears,
          ...recovery.activities,
          ...Object.values(recovery.states).filter((state) => 'date' in state),
        ]) {
          expect(dated.low).toBeLessThanOrEqual(dated.day);
          expect(dated.day).toBeLessThanOrEqual(dated.high);
          expect(dated.lowDate <= dated.date && dated.date <= dated.highDate).toBe(true);
        }
        const { redness, swelling, barrier, inflammation } = recovery.curve;
        for (const { p10, p50, p90 } of [redness, swelling, barrier, inflammation, result.firmness])
          p50.forEach((middle, at) => {
            expect(p10[at]).toBeLessThanOrEqual(middle);
            expect(middle).toBeLessThanOrEqual(p90[at] as number);
          });
        expect(Math.max(...result.firmness.p10)).toBeLessThanOrEqual(0);
        expect(Math.max(...result.firmness.p90)).toBeGreaterThanOrEqual(0);
      }),
      runs(60),
    );
  });

  it('deeper never clears earlier on the same course', () => {
    const depth = fc.double({ min: 0.1, max: 8, noNaN: true });
    fc.assert(
      fc.property(depth, depth, fc.constantFrom(...MODALITIES), (one, other, modality) => {
        const of = (depthMm: number) =>
          answerTo(input(1, { sessions: [{ date: '2026-03-01', modality, depthMm }] })).recovery;
        const [shallow, deep] = [of(Math.min(one, other)), of(Math.max(one, other))];
        for (const end of ['low', 'day', 'high'] as const)
          expect(deep.rednessClears[end]).toBeGreaterThanOrEqual(shallow.rednessClears[end]);
        shallow.activities.forEach((activity, index) => {
          expect(deep.activities[index]?.day).toBeGreaterThanOrEqual(activity.day);
        });
      }),
      runs(40),
    );
  });

  it('shifting every date moves dates and nothing else', () => {
    fc.assert(
      fc.property(anyInput, fc.integer({ min: 1, max: 20_000 }), (question, days) => {
        const shifted = answerTo(moved(question, days));
        const back = JSON.parse(
          JSON.stringify(shifted).replace(/\d{4}-\d{2}-\d{2}/g, (date) => addDays(date, -days)),
        );
        expect(back).toEqual(JSON.parse(JSON.stringify(answerTo(question))));
      }),
      runs(25),
    );
  });

  it('holds activities in the order their sources give them', () => {
    const pairs = [
      ['make-up', 'swimming'],
      ['make-up', 'retinoid'],
      ['gym', 'swimming'],
      ['vitamin-c', 'retinoid'],
      ['retinoid', 'next-procedure'],
      ['next-procedure', 'next-needling'],
    ] as const;
    fc.assert(
      fc.property(anyInput, (question) => {
        const { activities } = answerTo(question).recovery;
        const of = (name: string) => activities.find(({ activity }) => activity === name);
        for (const [before, after] of pairs)
          for (const end of ['low', 'day', 'high'] as const)
            expect(of(before)?.[end]).toBeLessThanOrEqual(of(after)?.[end] as number);
      }),
      runs(40),
    );
  });

  it('the same seed gives the same forecast, another one nearly the same', () => {
    const seeded = (seed: number) =>
      answerTo(input(1.5, { seed, patient: { ageYears: 70 } })).recovery;
    expect(seeded(5)).toEqual(seeded(5));
    expect(Math.abs(seeded(5).rednessClears.day - seeded(6).rednessClears.day)).toBeLessThanOrEqual(
      0.2,
    );
  });
});

function moved(question: ForecastInput, days: number): ForecastInput {
  return JSON.parse(
    JSON.stringify(question).replace(/\d{4}-\d{2}-\d{2}/g, (date) => addDays(date, days)),
  );
}

describe('what cannot be answered', PATIENCE, () => {
  const pointers = (question: unknown) => {
    const answer = forecast(knowledge, question);
    if (answer.ok) throw new Error('was answered');
    return answer.refusal.fields?.map(({ pointer }) => pointer);
  };
  const session = (more: object) =>
    input(1, { sessions: [{ date: '2026-03-01', modality: 'pen', depthMm: 1, ...more } as never] });

  it.each([
    ['a depth of 0', session({ depthMm: 0 }), '/sessions/0/depthMm'],
    ['a depth of 40 mm', session({ depthMm: 40 }), '/sessions/0/depthMm'],
    ['a depth in words', session({ depthMm: '1.5' }), '/sessions/0/depthMm'],
    ['a day the calendar does not have', session({ date: '2026-02-30' }), '/sessions/0/date'],
    ['a session done in the future', session({ date: '2027-01-01' }), '/sessions/0/date'],
    ['an area nobody knows', { ...input(1), area: 'nose' }, '/area'],
    ['a hostile area', { ...input(1), area: '"><script>alert(1)</script>' }, '/area'],
    [
      'a hostile history',
      { ...input(1), patient: { ageYears: 40, history: ['__proto__'] } },
      '/patient/history/0',
    ],
    [
      '400 sessions',
      { ...input(1), sessions: new Array(400).fill(input(1).sessions?.[0]) },
      '/sessions',
    ],
    ['no session', { ...input(1), sessions: [] }, '/sessions'],
    ['no patient', { ...input(1), patient: undefined }, '/patient'],
    ['no day of asking', { ...input(1), asOf: undefined }, '/asOf'],
    ['an age below zero', { ...input(1), patient: { ageYears: -1 } }, '/patient/ageYears'],
    ['somebody under 18', { ...input(1), patient: { ageYears: 17 } }, '/patient/ageYears'],
    ['a list', [], ''],
    ['nothing', null, ''],
  ])('%s is refused by its field', (_, question, pointer) => {
    expect(pointers(question)).toContain(pointer);
  });

  it('never throws, whatever comes in', () => {
    fc.assert(
      fc.property(fc.anything(), (anything) => void forecast(knowledge, anything)),
      runs(200),
    );
    const keys = fc.constantFrom(
      'patient',
      'area',
      'sessions',
      'asOf',
      'checkIns',
      'seed',
      'aftercare',
      'clinic',
    );
    fc.assert(
      fc.property(
        keys,
        fc.anything(),
        (key, anything) => void forecast(knowledge, { ...input(1), [key]: anything }),
      ),
      runs(150),
    );
  });
});

it('days between dates count as whole days', () => {
  const { rednessClears } = answerTo(input(1.5)).recovery;
  expect(daysBetween('2026-03-01', rednessClears.date)).toBe(Math.ceil(rednessClears.day));
});
