import type { FastifyInstance } from 'fastify';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { ForecastPool } from '../../../engine/forecast-pool.ts';
import type { House } from '../../../house.ts';
import { type Colleague, newClinic, newColleague } from '../../../testing/clinic-staff.ts';
import { openTestDoors } from '../../../testing/test-doors.ts';

let house: House;
let pool: ForecastPool;
let app: FastifyInstance;
let close: () => Promise<void>;
let owner: Colleague;
let personId: string;
beforeAll(async () => {
  ({ house, pool, app, close } = await openTestDoors({ limits: { staff: 10_000 } }));
  await pool.ready();
  owner = await newColleague(house, app, await newClinic(house), 'owner');
  const person = { givenName: 'Out', familyName: 'Come', birthDate: '1980-01-01', history: [] };
  const made = await owner.ask('POST', '/api/clinic/people', {
    ...person,
    email: 'out@example.org',
  });
  personId = made.json().id;
});
afterAll(() => close());
const kept = async () => (await owner.ask('GET', `/api/clinic/people/${personId}/outcomes`)).json();

describe('measured results', () => {
  it('say that nobody can tell whether a change is real where nothing gives the error', async () => {
    const url = `/api/clinic/people/${personId}/outcomes`;
    const one = { area: 'face', measure: 'satisfaction' };
    for (const [date, value] of [
      ['2026-01-05', 3],
      ['2026-07-05', 2],
    ])
      expect((await owner.ask('POST', url, { ...one, date, value })).statusCode).toBe(201);
    const { changes } = await kept();
    expect(changes[0]).toMatchObject({ change: -1, verdict: 'unknown', sameOperator: null });
    const off = await owner.ask('POST', url, { ...one, date: '2026-07-05', value: 9 });
    expect(off.json().errors[0].pointer).toBe('/value');
    const tomorrow = await owner.ask('POST', url, { ...one, date: '2999-01-01', value: 2 });
    expect(tomorrow.json().errors[0].pointer).toBe('/date');
    const twice = await owner.ask('POST', url, { ...one, date: '2026-07-05', value: 2 });
    expect(twice.statusCode).toBe(409);
  });

  it('move the forecast of the person and what the private page shows; taken out, they are forgotten', async () => {
    const person = { givenName: 'Fore', familyName: 'Cast', birthDate: '1980-01-01', history: [] };
    const { id } = (await owner.ask('POST', '/api/clinic/people', person)).json();
    const saved = await owner.ask('POST', `/api/clinic/people/${id}/sessions`, {
      ...{ date: '2026-03-01', modality: 'automated-pen', zones: [{ area: 'cheeks', depthMm: 1 }] },
    });
    const token = saved.json().links[0].link.split('/f/')[1];
    const url = `/api/clinic/people/${id}/outcomes`;
    const page = async () => (await app.inject({ url: `/api/forecasts/${token}` })).json();
    const keep = async (date: string, value: number) => {
      const one = { area: 'cheeks', measure: 'cutometer-r0', operator: 'K', site: 'left' };
      const made = await owner.ask('POST', url, { ...one, date, value });
      expect(made.statusCode, made.body).toBe(201);
      return made.json().id;
    };
    const last = (line: number[]) => line.at(-1) as number;
    await keep('2026-02-27', 0.3);
    const before = await page();
    expect(before.forecast.result.learned.measurementsUsed).toBe(0);
    const outcomeId = await keep('2026-09-01', 0.2);
    const after = await page();
    expect(after.forecast.result.learned.measurementsUsed).toBe(1);
    expect(last(after.forecast.result.firmness.p50)).toBeGreaterThan(
      last(before.forecast.result.firmness.p50) + 1,
    );
    const shown = (await owner.ask('GET', url)).json();
    expect(shown.learned[0].measurementsUsed).toBe(1);
    expect(shown.changes[0]).toMatchObject({ verdict: 'better', baselineIsBefore: true });
    const own = (await app.inject({ url: `/api/f/${token}/measurements` })).json();
    expect(own).toMatchObject({
      sessions: ['2026-03-01'],
      measured: [
        {
          measure: 'cutometer-r0',
          values: [{ value: 0.3 }, { value: 0.2 }],
          changes: [{ verdict: 'better', sameWay: true, baseline: { value: 0.3 } }],
          expected: { firstSession: '2026-03-01' },
        },
      ],
    });
    // Who measured stays with the clinic.
    expect(JSON.stringify(own)).not.toContain('"operator"');
    const [{ low, high }] = shown.expected;
    expect(low.every((value: number, place: number) => value < high[place])).toBe(true);
    // A later session keeps what was learned.
    await owner.ask('POST', `/api/clinic/people/${id}/sessions`, {
      ...{ date: '2026-09-05', modality: 'automated-pen', zones: [{ area: 'cheeks', depthMm: 1 }] },
    });
    expect((await page()).forecast.result.learned.measurementsUsed).toBe(1);
    const card = (await owner.ask('GET', '/api/clinic/scorecard')).json();
    expect(card.tooFew).toContainEqual({ measure: 'firmness-percent', group: 'all', n: 1 });
    expect((await owner.ask('DELETE', `${url}/${outcomeId}`)).statusCode).toBe(204);
    expect((await page()).forecast.result.learned.measurementsUsed).toBe(0);
  });

  it('of fewer than five people are summed up by their number alone', async () => {
    for (let count = 0; count < 5; count += 1) {
      const person = { givenName: 'Sum', familyName: `Mary ${count}` };
      const { id } = (await owner.ask('POST', '/api/clinic/people', person)).json();
      for (const [date, value] of [
        ['2026-01-05', 0.6],
        ['2026-07-05', 0.6 + count * 0.05],
      ])
        await owner.ask('POST', `/api/clinic/people/${id}/outcomes`, {
          ...{ area: 'neck', measure: 'cutometer-r5', operator: 'K', date, value },
        });
      const { groups } = (await owner.ask('GET', '/api/clinic/outcome-summary')).json();
      const group = groups.find(({ area }: { area: string }) => area === 'neck');
      expect(group.n).toBe(count + 1);
      if (count < 4) expect(group.told).toBeNull();
      else expect(group.told).toMatchObject({ p50: expect.closeTo(0.1), verdicts: { better: 4 } });
    }
  });
});

describe('adverse events', () => {
  it('are refused when serious without a reason or ended before they began', async () => {
    const event = {
      ...{ personId, kind: 'burn', severity: 'severe', serious: true, onset: '2026-09-01' },
      ...{ resolved: '2026-08-01', description: 'Blister.' },
    };
    const off = await owner.ask('POST', '/api/clinic/adverse-events', event);
    const pointers = off.json().errors.map(({ pointer }: { pointer: string }) => pointer);
    expect(pointers).toEqual(['/seriousBecause', '/resolved']);
  });

  it('without a session carry their own device and lot, and are told to be outside of the count', async () => {
    const event = {
      ...{ personId, kind: 'burn', severity: 'severe', serious: true, onset: '2026-09-01' },
      ...{
        description: 'Blister.',
        seriousBecause: ['hospital'],
        device: 'Pen X',
        cartridgeLot: 'L9',
      },
    };
    const { id } = (await owner.ask('POST', '/api/clinic/adverse-events', event)).json();
    const url = `/api/clinic/adverse-events/${id}`;
    expect(
      (await owner.ask('PUT', url, { ...event, outcome: 'recovered', resolved: '2026-10-01' }))
        .statusCode,
    ).toBe(204);
    const list = await owner.ask('GET', `/api/clinic/adverse-events?personId=${personId}`);
    expect(list.json().events[0]).toMatchObject({ device: 'Pen X', outcome: 'recovered' });
    expect((await owner.ask('GET', '/api/clinic/signals')).json().eventsWithoutSession).toBe(1);
    expect((await owner.ask('GET', `${url}/report`)).json().text).toContain('L9');
  });

  it('are linked to what the session used, drafted without the name, and a bad lot stands out', async () => {
    const session = (lot: string, date: string) => ({
      ...{ date, modality: 'automated-pen', zones: [{ area: 'face', depthMm: 1 }] },
      ...{ cartridgeLot: lot, overrides: {} },
    });
    const events: string[] = [];
    for (let count = 0; count < 24; count += 1) {
      const person = { givenName: 'Lot', familyName: `Secretname${count}` };
      const { id } = (await owner.ask('POST', '/api/clinic/people', person)).json();
      const url = `/api/clinic/people/${id}/sessions`;
      const saved = await owner.ask('POST', url, session(count < 4 ? 'BAD' : 'GOOD', '2026-09-01'));
      expect(saved.statusCode, saved.body).toBe(201);
      if (count >= 3) continue;
      const made = await owner.ask('POST', '/api/clinic/adverse-events', {
        ...{ personId: id, sessionId: saved.json().id, kind: 'granuloma', severity: 'moderate' },
        ...{ serious: false, onset: '2026-09-20', description: 'Firm bumps on both cheeks.' },
      });
      expect(made.statusCode, made.body).toBe(201);
      events.push(made.json().id);
    }
    const { signals } = (await owner.ask('GET', '/api/clinic/signals')).json();
    expect(signals[0]).toMatchObject({
      kind: 'lot',
      name: 'BAD',
      events: 3,
      sessions: 4,
      flagged: true,
      expected: 0,
    });
    expect(signals[0].pHeld).toBeGreaterThanOrEqual(signals[0].p);
    const draft = (await owner.ask('GET', `/api/clinic/adverse-events/${events[0]}/report`)).json();
    expect(draft.text).toContain('Lot of the needle cartridge: BAD');
    expect(JSON.stringify(draft)).not.toMatch(/\d{4}-\d\d-\d\d/);
    expect(draft.text).toMatch(/Date of this report: \w{3} \d{1,2} \w+ \d{4}/);
    expect(draft.missing).toContain('What was done about it');
    expect(JSON.stringify(draft)).not.toContain('Secretname');
  });
});
