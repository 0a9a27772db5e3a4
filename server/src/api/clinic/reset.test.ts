import type { FastifyInstance } from 'fastify';
import pg from 'pg';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import type { House } from '../../house.ts';
import { sendLetter } from '../../jobs/send-letter.ts';
import { openLetters } from '../../store/letter-steps.ts';
import { readOutbox } from '../../store/outbox.ts';
import {
  type Colleague,
  newClinic,
  newColleague,
  TEST_PASSWORD,
} from '../../testing/clinic-staff.ts';
import { openTestDoors } from '../../testing/test-doors.ts';

let house: House;
let app: FastifyInstance;
let close: () => Promise<void>;
beforeAll(async () => {
  ({ house, app, close } = await openTestDoors({
    limits: { signIn: 10_000, letters: 10_000 },
  }));
});
afterAll(() => close());

const post = (url: string, payload: object) => app.inject({ method: 'POST', url, payload });
const ask = (email: string) => post('/api/staff/password-reset', { email });
const next = { password: 'quite another password' };

/** Asks for a link and takes it from the letter, as its reader would. */
async function linkFor(one: Colleague): Promise<string> {
  await ask(one.email);
  const jobs = await vi.waitFor(async () => {
    const found = await openLetters(house, one.clinicId, true);
    expect(found).toHaveLength(1);
    return found;
  });
  for (const job of jobs) await sendLetter(house, job);
  const letters = await readOutbox(house, one.clinicId);
  return String(/\/clinic\/reset\/([\w-]{32})/.exec(String(letters[0]?.message.text))?.[1]);
}
const colleague = async () => newColleague(house, app, await newClinic(house), 'owner');

describe('a forgotten password', () => {
  it('is chosen anew by the link of a letter, once, and ends every sign-in', async () => {
    const one = await colleague();
    const url = `/api/staff/password-reset/${await linkFor(one)}`;
    expect((await app.inject(url)).statusCode).toBe(204);
    expect((await post(url, { password: 'short' })).statusCode).toBe(422);
    expect((await post(url, next)).statusCode).toBe(204);
    expect((await post(url, next)).statusCode).toBe(404);
    expect((await app.inject(url)).statusCode).toBe(404);
    expect((await one.ask('GET', '/api/staff/me')).statusCode).toBe(401);
    const { email } = one;
    const old = await post('/api/staff/sign-in', { email, password: TEST_PASSWORD });
    expect(old.statusCode).toBe(401);
    const now = await post('/api/staff/sign-in', { email, ...next });
    expect(now.json().state).toBe('signed-in');
    const cookie = String(now.headers['set-cookie']).split(';')[0];
    const log = await app.inject({ url: '/api/clinic/audit', headers: { cookie } });
    expect(log.json().entries.map(({ action }: { action: string }) => action)).toEqual(
      expect.arrayContaining(['password-reset', 'password-reset-asked']),
    );
  });

  it('answers the same for an unknown address, and from another site not at all', async () => {
    const one = await colleague();
    const [known, unknown] = [await ask(one.email), await ask('nobody@example.org')];
    expect([known.statusCode, known.body]).toEqual([unknown.statusCode, unknown.body]);
    const foreign = await app.inject({
      ...{ method: 'POST', url: '/api/staff/password-reset', payload: { email: one.email } },
      headers: { 'sec-fetch-site': 'cross-site' },
    });
    expect(foreign.statusCode).toBe(403);
  });

  it('has a link for thirty minutes, and only the newest', async () => {
    const one = await colleague();
    const first = await linkFor(one);
    const second = await linkFor(one);
    expect((await app.inject(`/api/staff/password-reset/${first}`)).statusCode).toBe(404);
    const client = new pg.Client(house.reached.owner);
    await client.connect();
    await client.query('alter table password_reset no force row level security');
    await client.query(`update password_reset set expires_at = now() - interval '1 second'`);
    await client.query('alter table password_reset force row level security');
    await client.end();
    expect((await post(`/api/staff/password-reset/${second}`, next)).statusCode).toBe(404);
  });

  it('sends an address three letters an hour at most', async () => {
    const one = await colleague();
    for (let times = 0; times < 3; times += 1) await linkFor(one);
    await ask(one.email);
    await new Promise((done) => setTimeout(done, 300));
    expect(await openLetters(house, one.clinicId, true)).toEqual([]);
  });

  it('opens an account again that was locked by wrong passwords', async () => {
    const one = await colleague();
    const { email } = one;
    for (let times = 0; times < 5; times += 1)
      await post('/api/staff/sign-in', { email, password: 'wrong' });
    await post(`/api/staff/password-reset/${await linkFor(one)}`, next);
    expect((await post('/api/staff/sign-in', { email, ...next })).statusCode).toBe(200);
  });
});
