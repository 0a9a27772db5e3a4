import type { FastifyInstance } from 'fastify';
import pg from 'pg';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { codeNow } from '../../access/second-factor.ts';
import type { House } from '../../house.ts';
import { startJobs } from '../../jobs/start-jobs.ts';
import { invite } from '../../store/clinic/invitations.ts';
import { offerAnotherSetUp, offerSetUp, setUpToken } from '../../store/clinic/set-up.ts';
import { asStaff } from '../../store/clinic/staff-work.ts';
import { readOutbox } from '../../store/outbox.ts';
import { newClinic, newColleague, TEST_PASSWORD } from '../../testing/clinic-staff.ts';
import { openTestDoors } from '../../testing/test-doors.ts';

let house: House;
let app: FastifyInstance;
let close: () => Promise<void>;
beforeAll(async () => {
  ({ house, app, close } = await openTestDoors({
    limits: { signIn: 1_000, staff: 10_000, letters: 1_000 },
  }));
});
afterAll(() => close());

const post = (url: string, payload: object, cookie?: string) =>
  app.inject({ method: 'POST', url, payload, headers: cookie ? { cookie } : {} });
const cookieOf = (answer: { headers: Record<string, unknown> }) =>
  String(answer.headers['set-cookie']).split(';')[0];

describe('setting up the first clinic', () => {
  it('works once by the link of the first start, and signs the owner in', async () => {
    expect(await offerSetUp(house.reached.owner, house.secret)).toBe(true);
    const url = `/api/staff/set-up/${setUpToken(house.secret)}`;
    const owner = {
      ...{ name: 'First Owner', email: 'first@example.org', password: 'correct horse battery' },
    };
    const body = { clinic: 'Haut & Licht', timeZone: 'Europe/Berlin', owner };
    expect((await post('/api/staff/set-up/wrong', body)).statusCode).toBe(404);
    // Who opens the link learns at once whether it is good, and nothing else.
    const opened = async (link: string) => (await app.inject(link)).statusCode;
    expect(await opened('/api/staff/set-up/wrong')).toBe(404);
    expect(await opened(url)).toBe(204);
    expect((await post(url, { ...body, owner: { ...owner, password: 'short' } })).statusCode).toBe(
      422,
    );
    const made = await post(url, body);
    expect(made.statusCode).toBe(201);
    expect(made.json()).toMatchObject({ role: 'owner', clinic: { name: 'Haut & Licht' } });
    expect(made.headers['set-cookie']).toMatch(/HttpOnly; SameSite=Strict/);
    const again = await post(url, { ...body, owner: { ...owner, email: 'second@example.org' } });
    expect(again.statusCode).toBe(404);
    expect(await opened(url)).toBe(404);
    expect((await app.inject(url)).json().detail).toBe('It is wrong or was used already.');
    expect(await offerSetUp(house.reached.owner, house.secret)).toBe(false);
    const me = await app.inject({ url: '/api/staff/me', headers: { cookie: cookieOf(made) } });
    expect(me.json().email).toBe('first@example.org');
    // A further clinic comes by a link of its own, which works once as well.
    const further = `/api/staff/set-up/${await offerAnotherSetUp(house.reached.owner)}`;
    const other = {
      ...{ ...body, clinic: 'Second clinic' },
      owner: { ...owner, email: 'other@example.org' },
    };
    expect((await post(further, other)).json()).toMatchObject({
      clinic: { name: 'Second clinic' },
    });
    const third = { ...other, owner: { ...owner, email: 'third@example.org' } };
    expect((await post(further, third)).statusCode).toBe(404);
  });

  it('adds a further clinic to the account that is signed in, which goes to and fro between them', async () => {
    const first = await newColleague(house, app, await newClinic(house, 'First of two'), 'owner');
    const further = `/api/staff/set-up/${await offerAnotherSetUp(house.reached.owner)}`;
    const body = { clinic: 'Second of two', timeZone: 'Europe/Berlin' };
    // Nobody signed in, or the address of an account without its proof: the link stays open.
    expect((await post(further, body)).statusCode).toBe(401);
    const known = { name: 'Me again', email: first.email, password: 'another long password' };
    const refused = await post(further, { ...body, owner: known });
    expect(refused.statusCode).toBe(409);
    expect(refused.json().detail).toContain('Sign in with it');
    const made = await post(further, body, first.cookie);
    expect(made.statusCode, made.body).toBe(201);
    const { clinic, role, clinics } = made.json();
    expect({ clinic: clinic.name, role }).toEqual({ clinic: 'Second of two', role: 'owner' });
    expect(clinics.map(({ name }: { name: string }) => name)).toEqual([
      ...['First of two', 'Second of two'],
    ]);
    expect((await post(further, body, cookieOf(made))).statusCode).toBe(404);
    expect((await first.ask('GET', '/api/staff/me')).statusCode).toBe(401); // under a new token now
    const back = await post('/api/staff/clinic', { clinicId: first.clinicId }, cookieOf(made));
    expect(back.json().clinic.name).toBe('First of two');
  });

  it('comes to no account of the demo', async () => {
    const demo = await newColleague(house, app, await newClinic(house), 'owner');
    await asStaff(house, demo, (work) =>
      work.updateTable('account').set({ demo: true }).where('id', '=', demo.accountId).execute(),
    );
    const url = `/api/staff/set-up/${await offerAnotherSetUp(house.reached.owner)}`;
    const body = { clinic: 'Mine', timeZone: 'Europe/Berlin' };
    expect((await post(url, body, demo.cookie)).statusCode).toBe(409);
  });
});

describe('signing in', () => {
  it('says the same for a wrong password and an unknown address, and locks after five failures', async () => {
    const clinicId = await newClinic(house);
    const { email } = await newColleague(house, app, clinicId, 'clinician');
    for (const address of [email, 'nobody@example.org']) {
      const said = [];
      for (let count = 0; count < 6; count += 1)
        said.push(await post('/api/staff/sign-in', { email: address, password: 'not it' }));
      expect(said.map(({ statusCode }) => statusCode)).toEqual([401, 401, 401, 401, 401, 429]);
      expect(said[5]?.headers['retry-after']).toBeDefined();
    }
    const right = await post('/api/staff/sign-in', { email, password: TEST_PASSWORD });
    expect(right.statusCode).toBe(429);
  });

  it('asks for the code once a second factor is on, and takes no code twice', async () => {
    const one = await newColleague(house, app, await newClinic(house), 'clinician');
    const { secret } = (await one.ask('POST', '/api/staff/second-factor/offer')).json();
    expect((await one.ask('POST', '/api/staff/second-factor', { code: '000000' })).statusCode).toBe(
      422,
    );
    const code = codeNow(secret, Date.now());
    const on = await one.ask('POST', '/api/staff/second-factor', { code });
    const [recovery] = on.json().recoveryCodes;
    const signIn = (more: object) =>
      post('/api/staff/sign-in', { email: one.email, password: TEST_PASSWORD, ...more });
    expect((await signIn({})).json()).toEqual({ state: 'second-factor', by: ['code'] });
    expect((await signIn({ code })).statusCode).toBe(401);
    const later = codeNow(secret, Date.now() + 30_000);
    expect((await signIn({ code: later })).json().state).toBe('signed-in');
    expect((await signIn({ code: later })).statusCode).toBe(401);
    expect((await signIn({ code: recovery })).json().state).toBe('signed-in');
    expect((await signIn({ code: recovery })).statusCode).toBe(401);
    expect(
      (await one.ask('DELETE', '/api/staff/second-factor', { password: 'no' })).statusCode,
    ).toBe(403);
    const off = await one.ask('DELETE', '/api/staff/second-factor', { password: TEST_PASSWORD });
    expect(off.statusCode).toBe(204);
  });

  it('can be ended elsewhere, and ends with a new password', async () => {
    const one = await newColleague(house, app, await newClinic(house), 'read-only');
    const body = { email: one.email, password: TEST_PASSWORD };
    const elsewhere = cookieOf(await post('/api/staff/sign-in', body));
    const third = cookieOf(await post('/api/staff/sign-in', body));
    const list = (await one.ask('GET', '/api/staff/sign-ins')).json().signIns;
    expect(list).toHaveLength(3);
    const me = (cookie = '') => app.inject({ url: '/api/staff/me', headers: { cookie } });
    expect((await me(elsewhere)).statusCode).toBe(200);
    const change = { current: TEST_PASSWORD, next: 'another long password' };
    expect((await one.ask('POST', '/api/staff/password', change)).statusCode).toBe(204);
    for (const cookie of [elsewhere, third]) expect((await me(cookie)).statusCode).toBe(401);
    expect((await me(one.cookie)).statusCode).toBe(200);
    expect((await one.ask('POST', '/api/staff/sign-out')).statusCode).toBe(204);
    expect((await me(one.cookie)).statusCode).toBe(401);
  });

  it('is refused to pages of other sites', async () => {
    const one = await newColleague(house, app, await newClinic(house), 'read-only');
    const answer = await app.inject({
      method: 'POST',
      url: '/api/staff/sign-out',
      headers: { cookie: one.cookie, 'sec-fetch-site': 'cross-site' },
    });
    expect(answer.statusCode).toBe(403);
  });
});

describe('the team', () => {
  it('grows by a letter with a link that works once', async () => {
    const clinicId = await newClinic(house, 'Invited clinic');
    const owner = await newColleague(house, app, clinicId, 'owner');
    const email = 'new@example.org';
    const invited = await owner.ask('POST', '/api/clinic/invitations', {
      email,
      role: 'clinician',
    });
    expect(invited.statusCode).toBe(201);
    const jobs = await startJobs(house);
    const token = await vi.waitFor(async () => {
      const found = (await readOutbox(house, clinicId)).find(({ message }) => message.to === email);
      expect(found?.message.subject).toBe('Join Invited clinic on Healcast');
      return /clinic\/join\/([\w-]{32})/.exec(String(found?.message.text))?.[1];
    }, 15_000);
    await jobs.stop();
    // The clinic is not the first of this installation, and its letters wait in the same outbox.
    const outbox = await app.inject({ url: '/outbox', headers: { host: 'localhost' } });
    expect(outbox.body).toMatch(/new@example\.org<\/td><td>Invited clinic/);
    const url = `/api/staff/invitations/${token}`;
    expect((await app.inject(url)).json()).toMatchObject({
      email,
      role: 'clinician',
      known: false,
    });
    const body = { name: 'New Colleague', password: 'a fine long password' };
    const joined = await post(url, body);
    expect(joined.json()).toMatchObject({ role: 'clinician', email });
    expect((await post(url, body)).statusCode).toBe(404);
    const { members } = (await owner.ask('GET', '/api/clinic/team')).json();
    expect(members.map(({ email: one }: { email: string }) => one)).toContain(email);
  });

  it('counts wrong codes at an invitation as it counts them at the sign-in', async () => {
    const one = await newColleague(house, app, await newClinic(house), 'clinician');
    const { secret } = (await one.ask('POST', '/api/staff/second-factor/offer')).json();
    await one.ask('POST', '/api/staff/second-factor', { code: codeNow(secret, Date.now()) });
    const clinicId = await newClinic(house, 'Invites somebody known');
    const owner = await newColleague(house, app, clinicId, 'owner');
    const { token } = await asStaff(house, owner, (work) =>
      invite(house, work, owner, { email: one.email, role: 'clinician' }),
    );
    const url = `/api/staff/invitations/${token}`;
    const take = (code?: string) => post(url, { password: TEST_PASSWORD, code });
    expect((await take()).json().type).toContain('wrong-code');
    for (let count = 0; count < 5; count += 1)
      expect((await take('000000')).json().type).toContain('wrong-code');
    const later = codeNow(secret, Date.now() + 30_000);
    expect((await take(later)).statusCode).toBe(429);
    const signIn = { email: one.email, password: TEST_PASSWORD, code: later };
    expect((await post('/api/staff/sign-in', signIn)).statusCode).toBe(429);
  });

  it('lets colleagues in and out at once, and keeps an owner', async () => {
    const clinicId = await newClinic(house);
    const owner = await newColleague(house, app, clinicId, 'owner');
    const other = await newColleague(house, app, clinicId, 'clinician');
    const shut = { active: false };
    const last = await owner.ask('PATCH', `/api/clinic/team/${owner.accountId}`, shut);
    expect(last.statusCode).toBe(409);
    expect((await other.ask('GET', '/api/staff/me')).statusCode).toBe(200);
    const out = await owner.ask('PATCH', `/api/clinic/team/${other.accountId}`, shut);
    expect(out.statusCode).toBe(204);
    expect((await other.ask('GET', '/api/staff/me')).statusCode).toBe(401);
  });
});

describe('the audit log', () => {
  it('is chained: a line changed, taken out or cut off at the end by the owner of the database shows', async () => {
    const clinicId = await newClinic(house);
    const owner = await newColleague(house, app, clinicId, 'owner');
    for (const name of ['North', 'South', 'West'])
      await owner.ask('POST', '/api/clinic/sites', { name });
    const check = async () => (await owner.ask('GET', '/api/clinic/audit/check')).json();
    expect(await check()).toMatchObject({ entries: 3, intact: true });
    const client = new pg.Client(house.reached.owner);
    await client.connect();
    const tamper = async (statement: string) => {
      await client.query('begin');
      await client.query('alter table audit_entry no force row level security');
      await client.query(statement, [clinicId]);
      await client.query(`select set_config('app.clinic_id', $1, true)`, [clinicId]);
      const { rows } = await client.query('select * from check_audit()');
      await client.query('rollback');
      return Number(rows[0].broken_at);
    };
    const at = (number: number) => `where clinic_id = $1 and number = ${number}`;
    expect(await tamper(`update audit_entry set action = 'nothing' ${at(2)}`)).toBe(2);
    expect(await tamper(`delete from audit_entry ${at(2)}`)).toBe(3);
    expect(await tamper(`delete from audit_entry ${at(4)}`)).toBe(4);
    await client.end();
    expect(await check()).toMatchObject({ intact: true });
  });

  it('betrays lines cut off together with their head by a seal that was kept elsewhere', async () => {
    const owner = await newColleague(house, app, await newClinic(house), 'owner');
    for (const name of ['North', 'South']) await owner.ask('POST', '/api/clinic/sites', { name });
    const check = async (kept = '') =>
      (await owner.ask('GET', `/api/clinic/audit/check${kept && `?kept=${kept}`}`)).json();
    const { seal, entries } = await check();
    expect(await check(seal)).toMatchObject({
      intact: true,
      kept: { state: 'there', line: entries },
    });
    const client = new pg.Client(house.reached.owner);
    await client.connect();
    await client.query('alter table audit_entry no force row level security');
    await client.query('delete from audit_entry where clinic_id = $1 and number >= 2', [
      owner.clinicId,
    ]);
    await client.query(
      `update audit_head h set number = e.number, hash = e.hash from audit_entry e
       where e.clinic_id = h.clinic_id and h.clinic_id = $1`,
      [owner.clinicId],
    );
    await client.query('alter table audit_entry force row level security');
    await client.end();
    expect(await check(seal)).toMatchObject({ intact: true, kept: { state: 'gone' } });
    expect((await owner.ask('GET', '/api/clinic/audit/check?kept=abc')).statusCode).toBe(422);
  });

  it('is read by person, colleague, kind and day', async () => {
    const clinicId = await newClinic(house);
    const owner = await newColleague(house, app, clinicId, 'owner');
    const clinician = await newColleague(house, app, clinicId, 'clinician');
    const person = { givenName: 'Read', familyName: 'Often' };
    const { id } = (await clinician.ask('POST', '/api/clinic/people', person)).json();
    await owner.ask('GET', `/api/clinic/people/${id}`);
    const read = async (query: string) => {
      const answer = await owner.ask('GET', `/api/clinic/audit?${query}`);
      return answer.json().entries.map(({ action }: { action: string }) => action);
    };
    const today = new Date().toISOString().slice(0, 10);
    expect(await read(`subjectId=${id}`)).toEqual(['person-read', 'person-added']);
    expect(await read(`accountId=${clinician.accountId}`)).toEqual(['person-added']);
    expect(await read(`action=person-read&from=${today}&to=${today}`)).toEqual(['person-read']);
    expect(await read('to=2020-01-01')).toEqual([]);
    const twin = (await clinician.ask('POST', '/api/clinic/people', person)).json();
    await clinician.ask('POST', `/api/clinic/people/${id}/merge`, { from: twin.id });
    expect(await read(`subjectId=${id}`)).toEqual([
      ...['people-merged', 'person-added', 'person-read', 'person-added'],
    ]);
    await owner.ask('GET', `/api/clinic/people/${id}`);
    const first = await owner.ask('GET', '/api/clinic/audit');
    expect(first.json().entries[0]).toMatchObject({ name: 'A owner', person: 'Read Often' });
    expect((await owner.ask('GET', '/api/clinic/audit?from=yesterday')).statusCode).toBe(422);
  });

  it('cannot be changed or shortened by the application', async () => {
    const client = new pg.Client(house.reached.app);
    await client.connect();
    for (const statement of [
      'delete from audit_entry',
      `update audit_entry set action = 'x'`,
      'truncate audit_entry',
      'update audit_head set number = 1',
      'delete from audit_head',
      'select * from audit_head',
    ])
      await expect(client.query(statement)).rejects.toThrow(/permission denied/);
    await client.end();
  });
});
