import fc from 'fast-check';
import { describe, expect, it, vi } from 'vitest';
import { readKnowledge } from '../../files/read-knowledge.ts';
import { addDays, daysBetween } from '../record/dates.ts';
import { type Plan, planOutput } from '../record/plan.ts';
import { plan } from './plan.ts';

vi.setConfig({ testTimeout: 60_000 });

const knowledge = readKnowledge();
const PERSON = { ageYears: 48, phototype: 2, laxity: 'mild', history: [] as string[] };
const QUESTION = { patient: PERSON, area: 'face', goal: 'firmness', earliest: '2026-01-05' };

/** The plan for the usual question with some of it changed. */
function planned(change: object = {}): Plan {
  const answer = plan(knowledge, { ...QUESTION, ...change });
  if (!answer.ok) throw new Error(JSON.stringify(answer.refusal));
  return planOutput.parse(answer.value);
}

const dates = (made: Plan) => made.plan?.sessions.map(({ date }) => date) ?? [];
const fired = (made: Plan) =>
  made.findings.filter(({ status }) => status === 'fired').map(({ rule }) => rule);

describe('a plan for the face', () => {
  const made = planned();

  it('has four to six sessions, 28 to 42 days apart, from the earliest day on', () => {
    expect(dates(made)[0]).toBe('2026-01-05');
    expect(dates(made).length).toBeGreaterThanOrEqual(4);
    expect(dates(made).length).toBeLessThanOrEqual(6);
    dates(made)
      .slice(1)
      .forEach((date, index) => {
        const gap = daysBetween(dates(made)[index] as string, date);
        expect(gap).toBeGreaterThanOrEqual(28);
        expect(gap).toBeLessThanOrEqual(42);
      });
  });

  it('goes to dermal depth for firmness (EN1) and shallower for texture', () => {
    expect(made.plan?.depthMm).toBeGreaterThanOrEqual(1);
    expect(made.plan?.depthMm).toBeLessThanOrEqual(2.5);
    expect(planned({ goal: 'texture' }).plan?.depthMm).toBeLessThan(1);
    expect(planned({ goal: 'prevention' }).plan?.depthMm).toBeLessThanOrEqual(0.75);
  });

  it('names the best result four to six months after the series (TL4), with a range', () => {
    const last = dates(made).at(-1) as string;
    const { date, low, high } = made.plan?.peak ?? { date: '', low: '', high: '' };
    expect(daysBetween(last, date)).toBeGreaterThanOrEqual(122);
    expect(daysBetween(last, date)).toBeLessThanOrEqual(183);
    expect(low <= date && date <= high && low < high).toBe(true);
  });

  it('keeps the result with a session every six to twelve months (SR4)', () => {
    expect(made.plan?.maintenanceEveryDays).toEqual([180, 365]);
  });

  it('expects less of each further session, always with a range that reaches no change', () => {
    const gains = made.perSession.map(({ gain }) => gain);
    expect(gains).toEqual(gains.toSorted((a, b) => b - a));
    for (const { low, gain, high } of made.perSession) {
      expect(low).toBeLessThanOrEqual(0);
      expect(high).toBeGreaterThan(gain);
    }
    expect(made.oneMore?.gain).toBeLessThan(gains.at(-1) as number);
    expect(made.stoppingRule.sessionsInARow).toBe(2);
  });

  it('says what it ruled out and why', () => {
    const options = made.rejected.map(({ option }) => option).join(' ');
    expect(options).toMatch(/Roller/);
    expect(options).toMatch(/[567] sessions/);
    for (const { because } of made.rejected) expect(because.length).toBeGreaterThan(10);
  });

  it('pauses retinoid, acid, vitamin C and procedures around every session', () => {
    for (const [index, date] of dates(made).entries()) {
      const around = made.pauses.filter(({ session }) => session === index + 1);
      expect(around.map(({ product }) => product).toSorted()).toEqual([
        'acid',
        'next-procedure',
        'retinoid',
        'vitamin-c',
      ]);
      for (const { from, until, untilLow, untilHigh } of around) {
        expect(from < date && date < until).toBe(true);
        expect(untilLow <= until && until <= untilHigh).toBe(true);
      }
    }
  });
});

describe('what area and person change', () => {
  it('plans five or six sessions for the neck (NK3)', () => {
    expect(dates(planned({ area: 'neck' })).length).toBeGreaterThanOrEqual(5);
  });

  it('never plans deeper for darker or unknown skin than for light skin', () => {
    const depth = (phototype: number | undefined) =>
      planned({ patient: { ...PERSON, phototype } }).plan?.depthMm ?? 0;
    expect(depth(5)).toBeLessThanOrEqual(depth(2));
    expect(depth(undefined)).toBeLessThanOrEqual(depth(2));
  });

  it('stays by hand and shallow under the eye, and never heats there (EY3, EY4)', () => {
    const made = planned({ area: 'under-eye', faceWentWell: true });
    expect(made.plan?.modality).toBe('pen');
    expect(made.plan?.depthMm).toBeLessThanOrEqual(0.5);
    expect(made.rejected.some(({ option }) => option.startsWith('RF'))).toBe(true);
  });

  it.each(['pregnant', 'keloid', 'active-infection', 'isotretinoin-current'])(
    'plans nothing with %s and says so',
    (code) => {
      const made = planned({ patient: { ...PERSON, history: [code] } });
      expect(made.plan).toBeNull();
      expect(fired(made).length).toBeGreaterThan(0);
      expect(made.findings[0]?.severity).toBe('critical');
    },
  );

  it('plans nothing to firm skin that hangs (TI3)', () => {
    expect(planned({ patient: { ...PERSON, laxity: 'severe' } }).plan).toBeNull();
  });

  it('asks what is unknown and does not take it for a no', () => {
    const made = planned({ patient: { ageYears: 48 } });
    const asked = made.findings.filter(({ status }) => status === 'unknown');
    expect(asked.length).toBeGreaterThan(5);
    for (const { asks } of asked) expect(asks?.length).toBeGreaterThan(0);
  });
});

describe('wishes', () => {
  it('keeps to the devices that were asked for', () => {
    expect(planned({ constraints: { modality: ['pen'] } }).plan?.modality).toBe('pen');
  });

  it('keeps to the most sessions asked for and warns when they are few (SR5)', () => {
    const made = planned({ constraints: { maxSessions: 2 } });
    expect(dates(made)).toHaveLength(2);
    expect(fired(made)).toContain('series');
    expect(planned({ constraints: { maxSessions: 0 } }).plan).toBeNull();
  });

  it('stays within the budget at the prices given', () => {
    const pricePerSession = { 'rf-microneedling': 800, 'automated-pen': 300 };
    const made = planned({ constraints: { budget: 1000, pricePerSession } });
    const { modality } = made.plan ?? {};
    expect(dates(made).length * pricePerSession[modality as 'automated-pen']).toBeLessThanOrEqual(
      1000,
    );
  });

  it('asks for the price when a budget is given without one', () => {
    const made = planned({ constraints: { budget: 2000 } });
    const price = made.findings.find(({ rule }) => rule === 'price');
    expect(price?.status).toBe('unknown');
    expect(price?.asks?.length).toBe(1);
    expect(planned({ constraints: { budget: 10 } }).plan).toBeNull();
  });

  it('puts no session on a day that does not suit, or near a laser', () => {
    const made = planned({
      unavailable: [['2026-02-01', '2026-02-20']],
      otherProcedures: [{ kind: 'laser', date: '2026-01-04' }],
    });
    expect((dates(made)[0] as string) >= '2026-01-18').toBe(true);
    for (const date of dates(made)) expect(date < '2026-02-01' || date > '2026-02-20').toBe(true);
  });

  it('continues a series where it stands and ends it when it is done', () => {
    const sessions = ['2025-10-06', '2025-11-10'].map((date) => ({
      date,
      modality: 'automated-pen',
      depthMm: 1.5,
    }));
    const made = planned({ sessions, constraints: { modality: ['automated-pen'] } });
    expect(dates(made).length).toBe(2);
    expect(made.perSession).toHaveLength(4);
    const six = Array.from({ length: 6 }, (_, n) => ({
      date: addDays('2025-06-01', n * 35),
      modality: 'automated-pen',
      depthMm: 1.5,
    }));
    const kept = planned({ sessions: six });
    expect(dates(kept)).toHaveLength(1);
    const gap = daysBetween(six.at(-1)?.date ?? '', dates(kept)[0] ?? '');
    expect(gap).toBeGreaterThanOrEqual(180);
    expect(gap).toBeLessThanOrEqual(365);
  });

  it('spaces sessions by how the skin really healed', () => {
    const sessions = [{ date: '2025-12-10', modality: 'automated-pen', depthMm: 2 }];
    const still = { redness: 3, swelling: 1 };
    const checkIns = [3, 6, 10, 14].map((day) => ({ date: addDays('2025-12-10', day), ...still }));
    const usual = dates(planned({ sessions }))[0] ?? '';
    expect((dates(planned({ sessions, checkIns }))[0] ?? '') >= usual).toBe(true);
  });
});

describe('a wedding on 14 June', () => {
  const event = { date: '2026-06-14', name: 'wedding' };

  it('gives the last safe session, the day to decide and the chance of clear skin with its range', () => {
    const made = planned({ event });
    const before = dates(made).filter((date) => date <= event.date);
    expect(before.length).toBeGreaterThanOrEqual(4);
    expect((before.at(-1) as string) <= (made.event?.lastSafeSession as string)).toBe(true);
    expect((made.event?.cancelBy as string) < (before.at(-1) as string)).toBe(true);
    const { chance = 0, low = 1, high = 0 } = made.event?.chanceClear ?? {};
    expect(made.chanceClearByEvent).toBe(chance);
    expect(chance).toBeGreaterThanOrEqual(0.95);
    expect(chance).toBeLessThan(1);
    expect(low < chance && chance < high).toBe(true);
  });

  it('refuses a first session ever in the weeks before it and says so', () => {
    for (const earliest of ['2026-05-20', '2026-06-01', '2026-06-13']) {
      const made = planned({ event, earliest });
      expect((dates(made)[0] as string) > event.date).toBe(true);
      expect(fired(made)).toContain('first-session-before-event');
      expect(made.chanceClearByEvent).toBeUndefined();
    }
  });

  it('lets skin that was treated before come nearer to the day, but not past the last safe one', () => {
    const sessions = [{ date: '2026-04-20', modality: 'automated-pen', depthMm: 1.5 }];
    const wishes = { constraints: { modality: ['automated-pen'] } };
    const made = planned({ event, earliest: '2026-05-20', sessions, ...wishes });
    expect((dates(made)[0] as string) < event.date).toBe(true);
    for (const date of dates(made))
      expect(date <= (made.event?.lastSafeSession as string) || date > event.date).toBe(true);
  });

  it('keeps farther away from the day for darker skin, because dark marks come late', () => {
    const dark = planned({ event, patient: { ...PERSON, phototype: 5 } });
    expect(
      (dark.event?.lastSafeSession as string) <
        (planned({ event }).event?.lastSafeSession as string),
    ).toBe(true);
  });
});

describe('laws', () => {
  it('gives the same plan for the same question', () => {
    expect(planned({ seed: 7 })).toEqual(planned({ seed: 7 }));
  });

  it('shifts with its dates and changes nothing else', () => {
    const question = {
      event: { date: '2026-06-14', name: 'wedding' },
      unavailable: [['2026-02-01', '2026-02-20']],
      sessions: [{ date: '2025-12-10', modality: 'automated-pen', depthMm: 1.5 }],
    };
    const shape = (made: Plan, start: string) => {
      const since = (date: string) => daysBetween(start, date);
      return {
        option: [made.plan?.modality, made.plan?.depthMm],
        sessions: made.plan?.sessions.map(({ date, low, high }) => [date, low, high].map(since)),
        peak: since(made.plan?.peak.date as string),
        perSession: made.perSession.map(({ date, ...gains }) => ({ ...gains, day: since(date) })),
        chance: made.chanceClearByEvent,
        rejected: made.rejected,
        rules: made.findings.map(({ rule }) => rule),
      };
    };
    const usual = shape(planned(question), QUESTION.earliest);
    fc.assert(
      fc.property(fc.integer({ min: -2000, max: 2000 }), (days) => {
        const moved = planned({
          earliest: addDays(QUESTION.earliest, days),
          event: { ...question.event, date: addDays(question.event.date, days) },
          unavailable: question.unavailable.map((range) =>
            range.map((date) => addDays(date, days)),
          ),
          sessions: question.sessions.map((done) => ({ ...done, date: addDays(done.date, days) })),
        });
        expect(shape(moved, addDays(QUESTION.earliest, days))).toEqual(usual);
      }),
      { numRuns: 4 },
    );
  });
});

describe('wrong questions', () => {
  it.each([
    [{ earliest: '2026-02-30' }, '/earliest'],
    [{ goal: 'beauty' }, '/goal'],
    [{ event: { date: '2025-06-14', name: 'past' } }, '/event/date'],
    [{ unavailable: [['2026-02-20', '2026-02-01']] }, '/unavailable/0/1'],
    [{ constraints: { maxSessions: -1 } }, '/constraints/maxSessions'],
    [{ sessions: [{ date: '2026-03-01', modality: 'pen', depthMm: 1 }] }, '/sessions/0/date'],
  ])('names the wrong field: %o', (change, pointer) => {
    const answer = plan(knowledge, { ...QUESTION, ...change });
    expect(answer.ok).toBe(false);
    if (!answer.ok && 'fields' in answer.refusal)
      expect(answer.refusal.fields?.map((field) => field.pointer)).toContain(pointer);
  });
});
