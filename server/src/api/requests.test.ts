import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { FastifyInstance } from 'fastify';
import { sql } from 'kysely';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type ForecastPool, openForecastPool } from '../engine/forecast-pool.ts';
import type { House } from '../house.ts';
import { sendLetter } from '../jobs/send-letter.ts';
import { asStaff } from '../store/clinic/staff-work.ts';
import { clinicById } from '../store/clinics.ts';
import { forgetOld } from '../store/forget.ts';
import { openLetters } from '../store/letter-steps.ts';
import { readOutbox } from '../store/outbox.ts';
import { type Colleague, newClinic, newColleague } from '../testing/clinic-staff.ts';
import { EXAMPLE_INPUT } from '../testing/example-forecast.ts';
import { startTestHouse } from '../testing/test-house.ts';
import { openDoors } from './doors.ts';

let house: House;
let pool: ForecastPool;
let app: FastifyInstance;
let owner: Colleague;
let slug: string;
let version: string;
let webFolder: string;
let words: string;
beforeAll(async () => {
  house = await startTestHouse();
  pool = openForecastPool({ threads: 1 });
  await pool.ready();
  webFolder = mkdtempSync(join(tmpdir(), 'healcast-web-'));
  writeFileSync(join(webFolder, 'index.html'), '<!doctype html><title>patient</title>');
  const limits = { letters: 10_000, staff: 10_000 };
  app = await openDoors(house, { pool, limits, webFolder });
  owner = await newColleague(house, app, await newClinic(house, 'Lake clinic'), 'owner');
  slug = String((await clinicById(house, owner.clinicId))?.slug);
  const { requests } = (await app.inject(`/api/clinics/${slug}`)).json();
  version = requests.version;
  words = requests.consent;
});
afterAll(async () => {
  await app.close();
  await pool.close();
  await house.close();
  rmSync(webFolder, { recursive: true });
});

const request = (part: object = {}) => ({
  ...{ id: crypto.randomUUID(), name: 'Example Person', input: EXAMPLE_INPUT },
  ...{ email: `${crypto.randomUUID()}@example.org`, consent: { given: true, version } },
  ...part,
});
const send = (payload: object, headers = {}) =>
  app.inject({ method: 'POST', url: `/api/clinics/${slug}/requests`, payload, headers });
const stored = () =>
  asStaff(house, owner, async (work) => {
    const { rows } = await sql<{ leads: number; forecasts: number }>`
      select (select count(*)::int from lead) as leads,
        (select count(*)::int from forecast) as forecasts`.execute(work);
    return rows[0];
  });
const settings = async (practice: object) => {
  const before = (await owner.ask('GET', '/api/clinic/settings')).json();
  const body = { clinic: before.clinic, practice: { ...before.practice, ...practice } };
  const answer = await owner.ask('PUT', '/api/clinic/settings', body);
  expect(answer.statusCode, answer.body).toBe(204);
};
const list = async () => (await owner.ask('GET', '/api/clinic/requests')).json().leads;

describe('a request to a clinic', () => {
  it('stores nothing without the ticked box, with old words, or from another site', async () => {
    const before = await stored();
    for (const [body, status] of [
      [{ consent: undefined }, 422],
      [{ consent: { given: false, version } }, 422],
      [{ consent: { given: true, version: 'older' } }, 409],
      [{ email: undefined }, 422],
      [{ name: ' ' }, 422],
      [{ input: { ...EXAMPLE_INPUT, asOf: 'soon' } }, 422],
    ] as const)
      expect((await send(request(body))).statusCode, JSON.stringify(body)).toBe(status);
    const foreign = await send(request(), { 'sec-fetch-site': 'cross-site' });
    expect(foreign.statusCode).toBe(403);
    expect(await stored()).toEqual(before);
  });

  it('keeps the words that were agreed to, their version and the time, and stands in the list', async () => {
    const sent = request({ phone: '+44 20 7946 0000', wish: 'A call on Friday.' });
    const waiting = async () =>
      (await owner.ask('GET', '/api/clinic/requests/count')).json().waiting;
    const before = await waiting();
    expect((await send(sent)).statusCode).toBe(202);
    expect((await send(sent)).statusCode, 'sent again').toBe(202);
    expect(await waiting()).toBe(before + 1);
    const lead = (await list()).find(({ id }: { id: string }) => id === sent.id);
    expect(lead).toMatchObject({
      ...{ name: 'Example Person', wish: 'A call on Friday.', state: 'new', area: 'face' },
      ...{ consent: { words, version }, notice: 'promised' },
    });
    expect(Math.abs(Date.parse(lead.at) - Date.now())).toBeLessThan(60_000);
    const token = lead.link.split('/f/')[1];
    expect((await app.inject(`/api/forecasts/${token}`)).statusCode).toBe(200);
  });

  it('writes to the clinic without a word of health, name or address', async () => {
    await send(request({ name: 'Unmistakable Name' }));
    for (const job of await openLetters(house, owner.clinicId, true)) await sendLetter(house, job);
    const letters = await readOutbox(house, owner.clinicId);
    const notice = letters.find(({ message }) => message.to === owner.email)?.message;
    expect(notice?.text).toContain('/clinic/requests');
    expect(`${notice?.subject} ${notice?.text} ${notice?.html}`).not.toMatch(
      /Unmistakable|example\.org\b.*@|face|needling/i,
    );
    expect((await list())[0].notice).toBe('delivered');
  });

  it('answers alike for an address that had its three of today, and keeps no more of them', async () => {
    const email = 'Again@example.org';
    for (let times = 0; times < 3; times += 1) await send(request({ email }));
    const before = await stored();
    const more = await send(request({ email: 'again@example.org' }));
    expect([more.statusCode, more.json()]).toEqual([202, { status: 'accepted' }]);
    expect(await stored()).toEqual(before);
  });

  it('is taken back by who made it, with its forecast', async () => {
    const sent = request();
    const before = await stored();
    await send(sent);
    const url = `/api/clinics/${slug}/requests/${sent.id}`;
    expect((await app.inject({ method: 'DELETE', url })).statusCode).toBe(204);
    expect(await stored()).toEqual(before);
    expect((await app.inject({ method: 'DELETE', url })).statusCode).toBe(204);
  });

  it('is settled once, becomes a person once, and is exported and erased with that person', async () => {
    const sent = request({ wish: 'Please write.' });
    await send(sent);
    const at = `/api/clinic/requests/${sent.id}`;
    expect((await owner.ask('POST', `${at}/settle`)).statusCode).toBe(204);
    expect((await owner.ask('POST', `${at}/settle`)).statusCode).toBe(409);
    const name = { givenName: 'Example', familyName: 'Person' };
    const made = await owner.ask('POST', `${at}/person`, name);
    expect(made.statusCode).toBe(201);
    expect((await owner.ask('POST', `${at}/person`, name)).statusCode).toBe(409);
    const person = `/api/clinic/people/${made.json().id}`;
    expect((await owner.ask('GET', person)).json().person).toMatchObject({
      ...{ ...name, email: sent.email, note: 'Please write.', letters: false },
    });
    const [came] = (await owner.ask('GET', person)).json().requests;
    expect(came).toMatchObject({ area: EXAMPLE_INPUT.area });
    expect((await app.inject(`/api/forecasts/${came.link.split('/f/')[1]}`)).statusCode).toBe(200);
    const all = (await owner.ask('GET', `${person}/export`)).json();
    expect(all.lead[0]).toMatchObject({ id: sent.id, consent_words: words });
    expect(all.lead[0]).not.toHaveProperty('sealed_token');
    expect(all.forecast).toHaveLength(1);
    expect((await owner.ask('DELETE', person)).statusCode).toBe(204);
    expect((await owner.ask('GET', `${at}/export`)).statusCode).toBe(404);
  });

  it('is exported and erased on its own, and every step stands in the audit log', async () => {
    const sent = request();
    await send(sent);
    const at = `/api/clinic/requests/${sent.id}`;
    const all = (await owner.ask('GET', `${at}/export`)).json();
    expect(all.request.consent_words).toBe(words);
    expect(all.forecast.input).toEqual(EXAMPLE_INPUT);
    expect((await owner.ask('DELETE', at)).statusCode).toBe(204);
    expect((await owner.ask('DELETE', at)).statusCode).toBe(404);
    const log = await owner.ask('GET', `/api/clinic/audit?subjectId=${sent.id}`);
    expect(log.json().entries.map(({ action }: { action: string }) => action)).toEqual([
      'request-erased',
      'request-exported',
      'request-came',
    ]);
  });

  it('is erased after six months unless the person was seen', async () => {
    const sent = request();
    await send(sent);
    const age = sql`update lead set consented_at = now() - interval '181 days' where id = ${sent.id}`;
    await asStaff(house, owner, (work) => age.execute(work));
    await forgetOld(house, owner.clinicId);
    expect((await list()).some(({ id }: { id: string }) => id === sent.id)).toBe(false);
  });

  it('is refused once a clinic had sixty in an hour, and where the clinic takes none', async () => {
    await settings({ takesRequests: false });
    expect((await app.inject(`/api/clinics/${slug}`)).json().requests).toBeNull();
    expect((await send(request())).statusCode).toBe(403);
    await settings({ takesRequests: true });
    const kept = (await stored())?.leads ?? 0;
    for (let more = kept; more < 60; more += 1) await send(request());
    const answer = await send(request());
    expect(answer.statusCode).toBe(429);
    expect(answer.headers['retry-after']).toBe('3600');
    expect(answer.json().detail).toContain('call the clinic');
  });
});

describe('the page of a clinic', () => {
  it('may be framed by the sites that the clinic named, and by no other', async () => {
    await settings({ embedSites: ['https://www.example.org', 'http://localhost:4000'] });
    const { headers, statusCode } = await app.inject(`/at/${slug}`);
    expect(statusCode).toBe(200);
    expect(headers['content-security-policy']).toContain(
      "frame-ancestors 'self' https://www.example.org http://localhost:4000",
    );
    expect(headers['x-frame-options']).toBeUndefined();
    const start = await app.inject('/');
    expect(start.headers['content-security-policy']).toContain("frame-ancestors 'none'");
    expect((await app.inject('/at/nobody-at-all')).statusCode).toBe(404);
  });

  it('takes no site that is more than an origin', async () => {
    const before = (await owner.ask('GET', '/api/clinic/settings')).json();
    for (const site of [
      '*',
      "'self'",
      'https://a.example; script-src *',
      'javascript:x',
      'https://a.example/b',
    ]) {
      const body = { clinic: before.clinic, practice: { ...before.practice, embedSites: [site] } };
      expect((await owner.ask('PUT', '/api/clinic/settings', body)).statusCode, site).toBe(422);
    }
  });

  it('gives the clinic its colours, made readable, and those of the host page before', async () => {
    await settings({ colour: '#ffee00' });
    const own = (await app.inject(`/api/clinics/${slug}`)).json().colours;
    expect(own.light.brand).not.toBe('#ffee00');
    const host = await app.inject(`/api/clinics/${slug}?accent=%230b5a50`);
    expect(host.json().colours.light.brand).toBe('#0b5a50');
    expect((await app.inject(`/api/clinics/${slug}?accent=red`)).statusCode).toBe(422);
    expect((await app.inject('/api/clinics/nobody')).statusCode).toBe(404);
  });

  it('makes forecasts by the rules of that clinic', async () => {
    const before = (await owner.ask('GET', '/api/clinic/settings')).json();
    const activityRules = [{ activity: 'gym', waitDays: 9 }];
    const body = { ...before, clinic: { ...before.clinic, activityRules } };
    expect((await owner.ask('PUT', '/api/clinic/settings', body)).statusCode).toBe(204);
    const url = `/api/forecasts?clinic=${slug}`;
    const made = await app.inject({ method: 'POST', url, payload: EXAMPLE_INPUT });
    expect(made.json().input.clinic.activityRules).toEqual(activityRules);
  });
});
