import { describe, expect, it } from 'vitest';
import { run } from './main.ts';
import { heldConsole } from './test-console.ts';

const PATIENT = { ageYears: 42, phototype: 2, laxity: 'mild', history: [] };
const SESSION = { date: '2026-05-01', modality: 'automated-pen', depthMm: 1.5 };
const CHECK = { patient: PATIENT, area: 'face', proposed: SESSION };
const checkIn = (answers: object) => ({
  course: { patient: PATIENT, area: 'face', sessions: [SESSION] },
  answers: { date: '2026-05-05', redness: 2, swelling: 1, pain: 1, ...answers },
});
const STUDY = {
  id: 'trial',
  population: { n: 32, ageYears: { mean: 50 } },
  area: 'face',
  course: { modality: 'automated-pen', depthMm: 1.5, sessions: 4, intervalDays: 30 },
  outcomes: [
    { measure: 'elasticity-percent', dayFromFirst: 180 },
    { measure: 'elasticity-percent', dayFromFirst: 3600 },
  ],
};

/** Outcomes spread evenly over the central 80 % and beyond: 16 of 20 lie inside. */
const SCORED = Array.from({ length: 20 }, (_, index) => ({
  measure: 'redness-clear-days',
  low: 2,
  middle: 10,
  high: 17,
  outcome: index,
  phototype: 5,
}));

async function asked(verb: string, input: unknown, look = {}, ...options: string[]) {
  const { console, kept } = heldConsole(JSON.stringify(input), look);
  return { exit: await run([verb, ...options], console), ...kept };
}

describe.each([
  ['check', CHECK],
  ['check', { ...CHECK, patient: { ageYears: 42 } }],
  ['triage', checkIn({})],
  ['triage', checkIn({ pus: true })],
  ['study', STUDY],
  ['scorecard', { forecasts: SCORED }],
  ['scorecard', { forecasts: [], simulated: true }],
])('healcast %s on a terminal', (verb, input) => {
  it.each([34, 80, 200])('fits into %i columns', async (columns) => {
    const { exit, out } = await asked(verb, input, { columns });
    expect(exit).toBe(0);
    const widest = Math.max(...out.split('\n').map((line) => [...line].length));
    expect(widest).toBeLessThanOrEqual(columns);
  });
});

describe('the page of a check-in', () => {
  it('says first how soon, then why and what to do, and only then the band', async () => {
    const { out } = await asked('triage', checkIn({ darkening: true }));
    const places = ['within a week', 'Why', 'What to do', 'Among others'].map((words) =>
      out.indexOf(words),
    );
    expect(places.every((place) => place >= 0)).toBe(true);
    expect(places).toEqual(places.toSorted((left, right) => left - right));
  });

  it('shows no band beside a sign that must be seen today', async () => {
    expect((await asked('triage', checkIn({ pus: true }))).out).not.toContain('Among others');
  });

  it('asks about emergencies before anything else that is open', async () => {
    const { out } = await asked('triage', checkIn({}));
    expect(out.indexOf('hard to breathe')).toBeLessThan(out.indexOf('Is there pus?'));
  });
});

describe('a red flag in a check-in that is wrong elsewhere', () => {
  const wrong = checkIn({ date: '2026-04-01', breathing: true });

  it('is answered, with what could not be read beside it', async () => {
    const { exit, out } = await asked('triage', wrong, {}, '--json');
    expect(exit).toBe(0);
    expect(JSON.parse(out)).toMatchObject({
      urgency: 'emergency',
      notRead: [{ pointer: '/answers/date' }],
    });
    const page = await asked('triage', wrong);
    expect(page.out).toContain('Call an ambulance now');
    expect(page.out).toContain('/answers/date');
  });

  it('is refused without the flag', async () => {
    const { exit, out } = await asked('triage', checkIn({ date: '2026-04-01' }), {}, '--json');
    expect({ exit, out }).toEqual({ exit: 2, out: '' });
  });
});

describe('the page of a check', () => {
  it('shows verdict, range, questions and every other way with its price', async () => {
    const { out } = await asked('check', CHECK);
    for (const words of ['suitable', '0 % ', 'downtime', 'risk', 'Doing nothing', 'Do you smoke?'])
      expect(out).toContain(words);
  });
});

describe('the page of a study', () => {
  it('gives three ranges, and says why where there is no number', async () => {
    const { out } = await asked('study', STUDY);
    for (const words of ['8 of 10 studies', '19 of 20 studies', '8 of 10 people', 'no number'])
      expect(out).toContain(words);
  });

  it('refuses what is wrong by its pointers', async () => {
    const { exit, out, err } = await asked('study', { ...STUDY, area: 'knee' }, {}, '--json');
    expect({ exit, out }).toEqual({ exit: 2, out: '' });
    expect(err).toContain('/area');
  });
});

describe('a refusal', () => {
  it('names every wrong field, also what does not hold between fields', async () => {
    const wrong = {
      patient: { ageYears: 'old' },
      area: 'nose',
      asOf: '2026-04-01',
      sessions: [SESSION, { date: '2026-13-01', modality: 'pin' }],
      checkIns: [{ date: '2027-01-01', redness: 9 }],
    };
    const { exit, out, err } = await asked('forecast', wrong, {}, '--json');
    expect({ exit, out }).toEqual({ exit: 2, out: '' });
    const pointers = JSON.parse(err).errors.map(({ pointer }: { pointer: string }) => pointer);
    expect(pointers.toSorted()).toEqual([
      '/area',
      '/checkIns/0/date',
      '/checkIns/0/redness',
      '/patient/ageYears',
      '/sessions/0/date',
      '/sessions/1/date',
      '/sessions/1/depthMm',
      '/sessions/1/modality',
    ]);
  });

  it.each([
    ['a verb there is not', ['beautify']],
    ['an option there is not', ['check', '--bogus']],
    ['a file there is not', ['check', '/nonexistent/input.json']],
    ['a schema there is not', ['schema', 'nope']],
    ['no file to write to', ['protocol', '--area', 'face', '--modality', 'pen']],
  ])('of %s is a problem document as well', async (_, words) => {
    const { console, kept } = heldConsole('', {
      async *readInput() {
        throw Object.assign(new Error('no such file'), { code: 'ENOENT' });
      },
    });
    expect(await run(words, console)).toBe(2);
    expect(kept.out).toBe('');
    expect(JSON.parse(kept.err)).toMatchObject({ type: 'urn:healcast:problem:wrong-usage' });
  });
});

describe('the scorecard', () => {
  it('gives coverage where there are outcomes enough, and only a count elsewhere', async () => {
    const forecasts = [...SCORED, { ...SCORED[0], outcome: 5, phototype: 2 }];
    const { exit, out } = await asked('scorecard', { forecasts }, {}, '--json');
    expect(exit).toBe(0);
    const { scored, tooFew, simulated } = JSON.parse(out);
    expect(simulated).toBe(false);
    const dark = scored.find(({ group }: { group: string }) => group === 'phototype 4-6');
    expect(dark).toMatchObject({ n: 20, coverage80: 0.8 });
    expect(tooFew).toContainEqual({ measure: 'redness-clear-days', group: 'phototype 1-3', n: 1 });
  });

  it('says of a simulation that it is one, and of nothing that it is nothing', async () => {
    const { out } = await asked('scorecard', { forecasts: [], simulated: true });
    expect(out).toContain('Simulated');
    expect(out).toContain('No forecast has been met');
  });

  it('refuses a forecast whose range is upside down, by its field', async () => {
    const forecasts = [{ ...SCORED[0], low: 11 }];
    const { exit, out, err } = await asked('scorecard', { forecasts }, {}, '--json');
    expect(exit).toBe(2);
    expect(out).toBe('');
    expect(JSON.parse(err).errors[0].pointer).toBe('/forecasts/0/middle');
  });
});
