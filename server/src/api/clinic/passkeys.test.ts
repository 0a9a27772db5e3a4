import type { FastifyInstance } from 'fastify';
import pg from 'pg';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type ForecastPool, openForecastPool } from '../../engine/forecast-pool.ts';
import type { House } from '../../house.ts';
import { invite } from '../../store/clinic/invitations.ts';
import { asStaff } from '../../store/clinic/staff-work.ts';
import { Authenticator } from '../../testing/authenticator.ts';
import {
  type Colleague,
  newClinic,
  newColleague,
  TEST_PASSWORD,
} from '../../testing/clinic-staff.ts';
import { startTestHouse } from '../../testing/test-house.ts';
import { openDoors } from '../doors.ts';

let house: House;
let pool: ForecastPool;
let app: FastifyInstance;
let origin: string;
beforeAll(async () => {
  house = await startTestHouse();
  origin = new URL(house.publicUrl).origin;
  pool = openForecastPool({ threads: 1 });
  app = await openDoors(house, { pool, limits: { signIn: 10_000, staff: 10_000 } });
});
afterAll(async () => {
  await app.close();
  await pool.close();
  await house.close();
});

const post = (url: string, payload?: object) =>
  app.inject({ method: 'POST', url, ...(payload && { payload }) });
const password = TEST_PASSWORD;
const offer = async (one: Colleague) =>
  (await one.ask('POST', '/api/staff/passkeys/offer', { password })).json();
const add = async (one: Colleague, key: Authenticator, name = 'A phone') =>
  one.ask('POST', '/api/staff/passkeys', { name, answer: key.make(await offer(one)) });
const offerSignIn = async () => (await post('/api/staff/passkeys/sign-in/offer')).json();
const signIn = (answer: object) => post('/api/staff/passkeys/sign-in', { answer });
const colleague = async (role: 'owner' | 'clinician' = 'clinician') =>
  newColleague(house, app, await newClinic(house), role);

describe('a passkey', () => {
  it('is added after the password, has a name, signs in by itself, and is removed', async () => {
    const one = await colleague();
    const key = new Authenticator(origin);
    const wrong = await one.ask('POST', '/api/staff/passkeys/offer', { password: 'no' });
    expect(wrong.statusCode).toBe(403);
    expect((await add(one, key)).statusCode).toBe(204);
    expect((await add(one, new Authenticator(origin), 'A key ring')).statusCode).toBe(204);
    const again = await add(one, key);
    expect(again.statusCode).toBe(409);
    const inside = await signIn(key.use(await offerSignIn()));
    expect(inside.json()).toMatchObject({ accountId: one.accountId, role: 'clinician' });
    expect(inside.headers['set-cookie']).toMatch(/HttpOnly; SameSite=Strict/);
    const at = `/api/staff/passkeys/${key.id}`;
    expect((await one.ask('PATCH', at, { name: 'My phone' })).statusCode).toBe(204);
    const { passkeys } = (await one.ask('GET', '/api/staff/passkeys')).json();
    expect(passkeys.map(({ name }: { name: string }) => name)).toEqual(['My phone', 'A key ring']);
    expect(passkeys[0].lastUsedAt).not.toBeNull();
    expect((await one.ask('DELETE', at, { password: 'no' })).statusCode).toBe(403);
    expect((await one.ask('DELETE', at, { password })).statusCode).toBe(204);
    expect((await signIn(key.use(await offerSignIn()))).statusCode).toBe(401);
  });

  it('opens nothing with a challenge that was used, was never given, or is too old', async () => {
    const one = await colleague();
    const key = new Authenticator(origin);
    await add(one, key);
    const asked = await offerSignIn();
    const answer = key.use(asked);
    expect((await signIn(answer)).statusCode).toBe(200);
    expect((await signIn(answer)).statusCode, 'replayed').toBe(401);
    expect((await signIn(key.use(asked))).statusCode, 'used twice').toBe(401);
    const invented = { challenge: 'bm90IG91cnM', rpId: 'localhost' };
    expect((await signIn(key.use(invented))).statusCode, 'never given').toBe(401);
    const late = await offerSignIn();
    const client = new pg.Client(house.reached.owner);
    await client.connect();
    await client.query(`update passkey_challenge set expires_at = now() - interval '1 second'`);
    await client.end();
    expect((await signIn(key.use(late))).statusCode, 'too old').toBe(401);
    // One that was given for adding a passkey signs nobody in, and the reverse.
    const { challenge } = await offer(one);
    expect((await signIn(key.use({ challenge, rpId: 'localhost' }))).statusCode).toBe(401);
    const other = new Authenticator(origin);
    const made = other.make({ ...(await offerSignIn()), rp: { id: 'localhost' } });
    const added = await one.ask('POST', '/api/staff/passkeys', { name: 'x', answer: made });
    expect(added.statusCode).toBe(401);
  });

  it('is refused from another origin, for another name, and when its counter went back', async () => {
    const one = await colleague();
    const elsewhere = new Authenticator('https://phishing.example');
    const added = await add(one, elsewhere);
    expect(added.statusCode).toBe(401);
    const key = new Authenticator(origin);
    await add(one, key);
    const { challenge } = await offerSignIn();
    expect((await signIn(key.use({ challenge, rpId: 'phishing.example' }))).statusCode).toBe(401);
    expect((await signIn(key.use(await offerSignIn()))).statusCode).toBe(200);
    key.counter = 0;
    expect((await signIn(key.use(await offerSignIn()))).statusCode, 'a copy').toBe(401);
  });

  it('of one account is no key of another, and a challenge is bound to who asked', async () => {
    const [one, other] = [await colleague(), await colleague()];
    const key = new Authenticator(origin);
    const answer = key.make(await offer(one));
    const stolen = await other.ask('POST', '/api/staff/passkeys', { name: 'x', answer });
    expect(stolen.statusCode).toBe(401);
    await add(one, key);
    const at = `/api/staff/passkeys/${key.id}`;
    expect((await other.ask('DELETE', at, { password })).statusCode).toBe(404);
    expect((await other.ask('PATCH', at, { name: 'mine' })).statusCode).toBe(404);
  });
});

describe('a clinic that asks for a second factor', () => {
  it('shuts its rooms to who has none, and opens them with a passkey', async () => {
    const owner = await colleague('owner');
    const settings = (await owner.ask('GET', '/api/clinic/settings')).json();
    const practice = { ...settings.practice, requireSecondFactor: true };
    const body = { clinic: settings.clinic, practice };
    expect((await owner.ask('PUT', '/api/clinic/settings', body)).statusCode).toBe(204);
    const shut = await owner.ask('GET', '/api/clinic/people');
    expect([shut.statusCode, shut.json().type]).toEqual([403, '/api#factor-missing']);
    expect((await owner.ask('GET', '/api/staff/me')).json().factorMissing).toBe(true);
    const key = new Authenticator(origin);
    expect((await add(owner, key)).statusCode).toBe(204);
    expect((await owner.ask('GET', '/api/clinic/people')).statusCode).toBe(200);
    // The password alone opens the account no longer; the passkey does.
    const { email } = owner;
    const alone = await post('/api/staff/sign-in', { email, password });
    expect(alone.json()).toEqual({ state: 'second-factor', by: ['passkey'] });
    expect(alone.headers['set-cookie']).toBeUndefined();
    expect((await signIn(key.use(await offerSignIn()))).statusCode).toBe(200);
    // Nor does it by way of an invitation to another clinic; who is signed in joins there at once.
    const other = await colleague('owner');
    const { token } = await asStaff(house, other, (work) =>
      invite(house, work, other, { email, role: 'clinician' }),
    );
    const url = `/api/staff/invitations/${token}`;
    expect((await post(url, { password })).statusCode).toBe(409);
    const joined = await app.inject({
      ...{ method: 'POST', url, payload: {}, headers: { cookie: owner.cookie } },
    });
    expect(joined.statusCode, joined.body).toBe(201);
    expect(joined.json()).toMatchObject({ role: 'clinician', clinic: { id: other.clinicId } });
  });
});
