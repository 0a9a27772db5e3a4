import type { FastifyInstance } from 'fastify';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type ForecastPool, openForecastPool } from '../../../engine/forecast-pool.ts';
import type { House } from '../../../house.ts';
import { type Colleague, newClinic, newColleague } from '../../../testing/clinic-staff.ts';
import { startTestHouse } from '../../../testing/test-house.ts';
import { openDoors } from '../../doors.ts';

let house: House;
let pool: ForecastPool;
let app: FastifyInstance;
let owner: Colleague;
let personId: string;
beforeAll(async () => {
  house = await startTestHouse();
  pool = openForecastPool({ threads: 1 });
  await pool.ready();
  app = await openDoors(house, { pool, limits: { staff: 10_000 } });
  owner = await newColleague(house, app, await newClinic(house), 'owner');
  const person = { givenName: 'Out', familyName: 'Come', birthDate: '1980-01-01', history: [] };
  const made = await owner.ask('POST', '/api/clinic/people', {
    ...person,
    email: 'out@example.org',
  });
  personId = made.json().id;
});
afterAll(async () => {
  await app.close();
  await pool.close();
  await house.close();
});
const importCsv = async (csv: string, more: object = {}) =>
  (
    await owner.ask('POST', '/api/clinic/outcomes/import', {
      ...{
        csv,
        columns: { person: 'Mail', area: 'Area', measure: 'What', value: 'Value', date: 'Day' },
      },
      ...more,
    })
  ).json();
const kept = async () => (await owner.ask('GET', `/api/clinic/people/${personId}/outcomes`)).json();

describe('measured results', () => {
  it('say that nobody can tell whether a change is real where no study gives the error', async () => {
    const url = `/api/clinic/people/${personId}/outcomes`;
    const one = { area: 'face', measure: 'laxity-grade', operator: 'K' };
    for (const [date, value] of [
      ['2026-01-05', 3],
      ['2026-07-05', 2],
    ])
      expect((await owner.ask('POST', url, { ...one, date, value })).statusCode).toBe(201);
    const { changes } = await kept();
    expect(changes[0]).toMatchObject({ change: -1, verdict: 'unknown', sameOperator: true });
    const off = await owner.ask('POST', url, { ...one, date: '2026-07-05', value: 9 });
    expect(off.json().errors[0].pointer).toBe('/value');
  });

  it('come from a messy file, with quotes, semicolons, decimal commas and a byte order mark', async () => {
    const csv =
      '\uFEFFMail;Area;What;Value;Day\r\n"OUT@example.org";face;cutometer-r2;"0,61";05.01.2026\r\n\r\nout@example.org;face;cutometer-r2;0,65;5.7.2026\n';
    const more = { decimalComma: true, dates: 'dd.mm.yyyy' };
    expect(await importCsv(csv, { ...more, tryOnly: true })).toMatchObject({
      rows: 2,
      imported: 0,
      errors: [],
    });
    expect(await importCsv(csv, more)).toMatchObject({ rows: 2, imported: 2, errors: [] });
    const { outcomes } = await kept();
    expect(outcomes.at(-1)).toMatchObject({
      measure: 'cutometer-r2',
      value: 0.65,
      date: '2026-07-05',
    });
    const file = await owner.ask('GET', '/api/clinic/outcomes.csv');
    expect(file.body).toContain('cutometer-r2,0.65,2026-07-05');
  });

  it('are imported all or not at all, and each wrong row is named by its line', async () => {
    const before = (await kept()).outcomes.length;
    const csv = [
      'Mail,Area,What,Value,Day',
      'out@example.org,face,cutometer-r2,0.7,2026-08-01',
      'who@example.org,nose,cutometer-r2,many,2026-02-30',
      'out@example.org,face,guess,0.7',
    ].join('\n');
    const { imported, errors } = await importCsv(csv);
    expect(imported).toBe(0);
    const named = errors.map(
      ({ line, column }: { line: number; column: string }) => `${line} ${column}`,
    );
    expect(named).toEqual(['3 Mail', '3 Area', '3 Value', '3 Day', '4 null', '4 Day', '4 What']);
    expect((await kept()).outcomes).toHaveLength(before);
    expect((await importCsv('Mail,"Area\nx')).errors[0].line).toBe(1);
  });
});

describe('adverse events', () => {
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
    });
    const draft = (await owner.ask('GET', `/api/clinic/adverse-events/${events[0]}/report`)).json();
    expect(draft.text).toContain('Needle cartridge lot: BAD');
    expect(draft.missing).toContain('What was done');
    expect(JSON.stringify(draft)).not.toContain('Secretname');
  });
});
