import { addDays } from '@healcast/engine';
import type { FastifyInstance } from 'fastify';
import { sql } from 'kysely';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { hashLinkToken } from '../../../access/link-token.ts';
import type { ForecastPool } from '../../../engine/forecast-pool.ts';
import type { House } from '../../../house.ts';
import { inClinic } from '../../../store/database.ts';
import { type Colleague, newClinic, newColleague } from '../../../testing/clinic-staff.ts';
import { openTestDoors } from '../../../testing/test-doors.ts';

let house: House;
let pool: ForecastPool;
let app: FastifyInstance;
let close: () => Promise<void>;
let clinician: Colleague;
const today = new Date().toISOString().slice(0, 10);

beforeAll(async () => {
  ({ house, pool, app, close } = await openTestDoors({
    limits: { staff: 10_000, create: 1_000, letters: 100 },
  }));
  await pool.ready();
  clinician = await newColleague(house, app, await newClinic(house), 'clinician');
});
afterAll(() => close());

const save = async (personId: string, date: string) => {
  const zones = [{ area: 'face', depthMm: 1, passes: 3 }];
  const overrides = { 'sessions-far-too-close': 'Made up for a test.' };
  const body = { date, modality: 'automated-pen', zones, overrides };
  const saved = await clinician.ask('POST', `/api/clinic/people/${personId}/sessions`, body);
  expect(saved.statusCode, saved.body).toBe(201);
  return String(saved.json().links[0].link.split('/').at(-1));
};
const course = async (givenName: string, date = today) => {
  const known = { givenName, familyName: 'Reminded', birthDate: '1980-05-17', history: [] };
  const { id } = (await clinician.ask('POST', '/api/clinic/people', known)).json();
  return { personId: String(id), token: await save(id, date) };
};
const ask = (token: string, email: string) =>
  app.inject({ method: 'PUT', url: `/api/forecasts/${token}/reminders`, payload: { email } });
const stop = (token: string, kind: string) =>
  app.inject({ method: 'POST', url: `/stop/${token}/${kind}`, payload: {} });
const states = async (token: string): Promise<Record<string, string>> => {
  const { kinds } = (await app.inject(`/api/forecasts/${token}/reminders`)).json();
  return Object.fromEntries(
    kinds.map((one: { kind: string; state: string }) => [one.kind, one.state]),
  );
};
/** As if a reminder had been sent some days before the day it is planned for. */
const sent = (kind: string, daysEarlier: number, token: string) =>
  inClinic(house.database, clinician.clinicId, async (work) => {
    const course = await work
      .selectFrom('private_link')
      .select('forecast_id')
      .where('token_hash', '=', hashLinkToken(token))
      .executeTakeFirstOrThrow();
    await sql`update reminder set state = 'promised', settled_at = now(), why = 'due',
      due_at = due_at - make_interval(days => ${daysEarlier}::int)
      where forecast_id = ${course.forecast_id} and kind = ${kind}`.execute(work);
  });

describe('reminders of a course', () => {
  it('that were sent come again after a further session, and not before', async () => {
    const { personId, token } = await course('Series', addDays(today, -30));
    await ask(token, 'series@example.org');
    await save(personId, today);
    expect(await states(token)).toMatchObject({ 'day-1': 'planned', 'day-7': 'planned' });
    await sent('day-7', 0, token);
    await sent('day-3', 30, token);
    await save(personId, today);
    expect(await states(token)).toMatchObject({ 'day-3': 'planned', 'day-7': 'promised' });
  });

  it('of two pages that become one go to the newer address, without what was stopped or sent', async () => {
    const stays = await course('First');
    const goes = await course('Second');
    await ask(stays.token, 'old@example.org');
    await stop(stays.token, 'day-5');
    await ask(goes.token, 'new@example.org');
    await sent('day-1', 0, goes.token);
    const url = `/api/clinic/people/${stays.personId}/merge`;
    expect((await clinician.ask('POST', url, { from: goes.personId })).statusCode).toBe(200);
    for (const { token } of [stays, goes])
      expect(await states(token)).toMatchObject({
        ...{ 'day-1': 'promised', 'day-2': 'planned', 'day-5': 'stopped' },
      });
    const wish = await inClinic(house.database, clinician.clinicId, (work) =>
      work
        .selectFrom('reminder_wish')
        .selectAll()
        .where('stopped', '@>', sql<string[]>`array['day-5']`)
        .executeTakeFirstOrThrow(),
    );
    expect(house.secret.open(wish.sealed_recipient, wish.forecast_id)).toBe('new@example.org');
  });
});
