import { addDays, type MetForecast } from '@healcast/engine';
import type { FastifyInstance } from 'fastify';
import { sql } from 'kysely';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { ForecastPool } from '../engine/forecast-pool.ts';
import type { House } from '../house.ts';
import { scoreAllForecasts } from '../store/clinic/score-forecasts.ts';
import { inClinic } from '../store/database.ts';
import { keepScored } from '../store/scorecard.ts';
import { type Colleague, newClinic, newColleague } from '../testing/clinic-staff.ts';
import { openTestDoors } from '../testing/test-doors.ts';

let house: House;
let pool: ForecastPool;
let app: FastifyInstance;
let close: () => Promise<void>;
let owner: Colleague;
beforeAll(async () => {
  ({ house, pool, app, close } = await openTestDoors({
    limits: { staff: 10_000, letters: 1_000 },
  }));
  await pool.ready();
  owner = await newColleague(house, app, await newClinic(house), 'owner');
});
afterAll(() => close());

const scorecard = async () =>
  (await app.inject({ method: 'GET', url: '/api/scorecard' })).json() as {
    real: { measure: string; group: string; n: number; coverage80: number }[];
    simulated: unknown[];
  };
const rowsOf = (clinicId: string) =>
  inClinic(house.database, clinicId, (work) =>
    work
      .selectFrom('scored_forecast')
      .select(['measure', 'outcome', 'groups', 'simulated'])
      .execute(),
  );
const today = new Date().toISOString().slice(0, 10);
const ask = async (url: string, body: object) => {
  const answer = await owner.ask('POST', url, body);
  expect(answer.statusCode, answer.body).toBe(201);
  return answer.json();
};

/** Somebody with a session some days ago; the token opens the private page. */
async function needled(daysAgo: number) {
  const person = { givenName: 'A', familyName: 'B', birthDate: '1975-05-05', phototype: 5 };
  const { id } = await ask('/api/clinic/people', { ...person, history: [] });
  const date = addDays(today, -daysAgo);
  await ask(`/api/clinic/people/${id}/outcomes`, {
    ...{ area: 'face', measure: 'cutometer-r0', value: 0.4, date },
  });
  const saved = await ask(`/api/clinic/people/${id}/sessions`, {
    ...{ date, modality: 'automated-pen', zones: [{ area: 'face', depthMm: 1.5 }] },
  });
  return { id, date, token: String(saved.links[0].link.split('/').at(-1)) };
}

describe('the scorecard', () => {
  it('meets a forecast with check-ins and with a measured result, once', async () => {
    const { id, date, token } = await needled(60);
    for (const [day, redness] of [
      [0, 3],
      [2, 1],
      [3, 0],
    ] as const) {
      const answer = await app.inject({
        method: 'POST',
        url: `/api/forecasts/${token}/check-ins`,
        payload: { id: crypto.randomUUID(), answers: { date: addDays(date, day), redness } },
      });
      expect(answer.statusCode, answer.body).toBe(201);
    }
    await ask(`/api/clinic/people/${id}/outcomes`, {
      ...{ area: 'face', measure: 'cutometer-r0', value: 0.36, date: today },
    });
    await scoreAllForecasts(house);
    await scoreAllForecasts(house);
    const rows = await rowsOf(owner.clinicId);
    expect(rows.map(({ measure }) => measure).sort()).toEqual([
      'firmness-percent',
      'redness-clear-days',
    ]);
    const outcome = (measure: string) => rows.find((row) => row.measure === measure)?.outcome;
    expect(outcome('redness-clear-days')).toBe(3);
    expect(outcome('firmness-percent')).toBeCloseTo(10, 6);
    expect(rows[0]?.groups).toEqual(['all', 'phototype 4-6', 'face']);
    expect(rows[0]?.simulated).toBe(false);
  });

  it('meets the forecast of a session before the next one takes its place', async () => {
    const clinicId = owner.clinicId;
    const { id, date, token } = await needled(40);
    const payload = { id: crypto.randomUUID(), answers: { date: addDays(date, 2), redness: 0 } };
    const url = `/api/forecasts/${token}/check-ins`;
    const told = await app.inject({ method: 'POST', url, payload });
    expect(told.statusCode, told.body).toBe(201);
    const before = (await rowsOf(clinicId)).length;
    await ask(`/api/clinic/people/${id}/sessions`, {
      ...{ date: today, modality: 'automated-pen', zones: [{ area: 'face', depthMm: 1.5 }] },
    });
    expect((await rowsOf(clinicId)).length).toBe(before + 1);
  });

  it('shows groups of 20 alone, over clinics, in steps of five, and nothing when they are smaller', async () => {
    const other = await newClinic(house, 'Other');
    const forecastId = await inClinic(house.database, other, async (work) => {
      const { rows } = await sql<{ id: string }>`insert into forecast
        (clinic_id, language, input, output, provenance)
        values (${other}, 'en', '{}', '{}', '{}') returning id`.execute(work);
      return String(rows[0]?.id);
    });
    const add = (from: number, to: number) =>
      inClinic(house.database, other, (work) =>
        keepScored(
          work,
          { id: other, simulated: false },
          forecastId,
          Array.from(
            { length: to - from },
            (_, at): MetForecast => ({
              ...{ measure: 'redness-clear-days', low: 1, middle: 2, high: 4, area: 'hands' },
              ...{ outcome: from + at < 16 ? 2 : 9, about: addDays('2026-01-01', from + at) },
            }),
          ),
        ),
      );
    const hands = async () => (await scorecard()).real.filter(({ group }) => group === 'hands');
    await add(0, 19);
    expect(await hands()).toEqual([]);
    await add(19, 23);
    const [first] = await hands();
    expect(first).toMatchObject({ n: 20, coverage80: 0.8, measure: 'redness-clear-days' });
    await add(23, 24);
    expect(await hands()).toEqual([first]);
    await add(24, 25);
    expect((await hands())[0]?.n).toBe(25);
    expect(JSON.stringify(await scorecard())).not.toContain(other);
    expect((await scorecard()).simulated).toEqual([]);
    await inClinic(house.database, other, (work) =>
      work.deleteFrom('forecast').where('id', '=', forecastId).execute(),
    );
    expect(await hands()).toEqual([]);
  });

  it('is for everybody and may be kept for an hour', async () => {
    const answer = await app.inject({ method: 'GET', url: '/api/scorecard' });
    expect(answer.statusCode).toBe(200);
    expect(answer.headers['cache-control']).toContain('max-age=3600');
  });
});
