import { addDays } from '@healcast/engine';
import type { FastifyInstance } from 'fastify';
import { sql } from 'kysely';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { House } from '../house.ts';
import { inClinic } from '../store/database.ts';
import { forgetOld } from '../store/forget.ts';
import { type Colleague, newClinic, newColleague } from '../testing/clinic-staff.ts';
import { EXAMPLE_INPUT } from '../testing/example-forecast.ts';
import { openTestDoors } from '../testing/test-doors.ts';

let house: House;
let app: FastifyInstance;
let close: () => Promise<void>;
let owner: Colleague;
beforeAll(async () => {
  ({ house, app, close } = await openTestDoors());
  owner = await newColleague(house, app, await newClinic(house), 'owner');
});
afterAll(() => close());

const today = new Date().toISOString().slice(0, 10);
const daysAgo = (days: number) => addDays(today, -days);

async function checkIn(token: string, date = today): Promise<string> {
  const id = crypto.randomUUID();
  const answers = { date, redness: 3, pus: true };
  const url = `/api/forecasts/${token}/check-ins`;
  const answer = await app.inject({ method: 'POST', url, payload: { id, answers } });
  expect(answer.statusCode, answer.body).toBe(201);
  return id;
}

/** A person of the clinic with a session, their private page, and a check-in that raised an alert. */
async function patient(date = today, saidOn = today) {
  const person = { givenName: 'A', familyName: 'Person', birthDate: '1980-01-01', history: [] };
  const { id: personId } = (await owner.ask('POST', '/api/clinic/people', person)).json();
  const session = { date, modality: 'automated-pen', zones: [{ area: 'face', depthMm: 1 }] };
  const url = `/api/clinic/people/${personId}/sessions`;
  const saved = (await owner.ask('POST', url, session)).json();
  const token = saved.links[0].link.split('/').at(-1);
  return {
    url,
    session,
    courseId: saved.courseIds[0],
    token,
    checkInId: await checkIn(token, saidOn),
  };
}

/** Somebody who made a forecast without a clinic. */
async function stranger() {
  const payload = { ...EXAMPLE_INPUT, sessions: [{ ...EXAMPLE_INPUT.sessions?.[0], date: today }] };
  const made = await app.inject({
    ...{ method: 'POST', url: '/api/forecasts', payload: { ...payload, asOf: today } },
  });
  const { token } = made.json();
  return { token, checkInId: await checkIn(token) };
}

const kept = async (clinicId: string, id: string) =>
  inClinic(house.database, clinicId, async (work) => {
    const found = work.selectFrom('check_in').select('id').where('id', '=', id);
    return (await found.execute()).length === 1;
  });
const record = async (courseId: string) =>
  (await owner.ask('GET', `/api/clinic/courses/${courseId}`)).json();
const deleted = async (token: string) =>
  (await app.inject({ method: 'DELETE', url: `/api/forecasts/${token}` })).statusCode;
const expire = (clinicId: string) =>
  inClinic(house.database, clinicId, (work) =>
    work.updateTable('forecast').set({ expires_at: sql<Date>`now() - interval '1 day'` }).execute(),
  );

describe('a forecast that goes', () => {
  it('takes the check-ins of somebody without a clinic along, deleted or expired', async () => {
    const one = await stranger();
    expect(await deleted(one.token)).toBe(204);
    expect(await kept(owner.clinicId, one.checkInId)).toBe(false);
    const two = await stranger();
    await expire(owner.clinicId);
    expect((await forgetOld(house, owner.clinicId)).forecasts).toBe(1);
    expect(await kept(owner.clinicId, two.checkInId)).toBe(false);
  });

  it('leaves the clinic its record: check-ins stay beside the alert they raised', async () => {
    const one = await patient();
    expect(await deleted(one.token)).toBe(204);
    const two = await patient();
    await expire(owner.clinicId);
    expect((await forgetOld(house, owner.clinicId)).forecasts).toBe(1);
    for (const { courseId } of [one, two]) {
      const { checkIns, row } = await record(courseId);
      expect(checkIns).toHaveLength(1);
      expect(row.signal).toBe('red');
    }
  });

  it('comes back with the next session under a new link, and knows what was said before', async () => {
    const { token, url, session } = await patient(daysAgo(40), daysAgo(1));
    await deleted(token);
    const again = (await owner.ask('POST', url, { ...session, date: today })).json();
    const fresh = again.links[0].link.split('/').at(-1);
    expect(fresh).not.toBe(token);
    await checkIn(fresh);
    const page = (await app.inject(`/api/forecasts/${fresh}`)).json();
    expect(page.input.checkIns).toHaveLength(2);
  });
});
