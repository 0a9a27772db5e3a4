import type { FastifyInstance } from 'fastify';
import { sql } from 'kysely';
import pg from 'pg';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { mayDo, ROLES } from '../../access/staff.ts';
import type { ForecastPool } from '../../engine/forecast-pool.ts';
import type { House } from '../../house.ts';
import { sendLetter } from '../../jobs/send-letter.ts';
import { promiseReset } from '../../store/clinic/password-resets.ts';
import { asStaff } from '../../store/clinic/staff-work.ts';
import { inClinic } from '../../store/database.ts';
import { openLetters } from '../../store/letter-steps.ts';
import { Authenticator } from '../../testing/authenticator.ts';
import { type FilledClinic, fillClinic, fillRequest } from '../../testing/clinic-record.ts';
import {
  type Colleague,
  newClinic,
  newColleague,
  TEST_PASSWORD,
} from '../../testing/clinic-staff.ts';
import { openTestDoors } from '../../testing/test-doors.ts';
import { ROUTES } from '../routes.ts';

let house: House;
let pool: ForecastPool;
let app: FastifyInstance;
let close: () => Promise<void>;
let own: Colleague;
let stranger: Colleague;
/** Ids of the own clinic by the names of route parameters. */
let ids: FilledClinic & { leadId: string };
const MARK = 'Unmistakable';
const DAY = new Date().toISOString().slice(0, 10);

beforeAll(async () => {
  ({ house, pool, app, close } = await openTestDoors({
    limits: { staff: 10_000, signIn: 1_000, letters: 1_000 },
  }));
  await pool.ready();
  own = await newColleague(house, app, await newClinic(house, `${MARK} clinic`), 'owner');
  stranger = await newColleague(house, app, await newClinic(house, 'Other clinic'), 'owner');
  ids = { ...(await fillClinic(app, own, MARK)), leadId: await fillRequest(app, own, MARK) };
  await fillAccount();
  await meetForecast();
  for (const job of await openLetters(house, own.clinicId, true)) await sendLetter(house, job);
  ids.in['failed-notices'] = await failLetter();
});
afterAll(() => close());

/** What proves the own account beside its password, and a link to choose a new one. */
async function fillAccount(): Promise<void> {
  const offer = await own.ask('POST', '/api/staff/passkeys/offer', { password: TEST_PASSWORD });
  const answer = new Authenticator(house.publicUrl).make(offer.json());
  const added = await own.ask('POST', '/api/staff/passkeys', { name: MARK, answer });
  expect(added.statusCode, added.body).toBe(204);
  await promiseReset(house, own);
}

/** A forecast that was met and scored: days or months pass before one comes by itself. */
async function meetForecast(): Promise<void> {
  await asStaff(house, own, async (work) => {
    await work
      .insertInto('met_forecast')
      .values({
        ...{ course_id: ids.courseId, clinic_id: own.clinicId, date: DAY },
        ...{ measure: 'firmness-percent', low: 1, middle: 2, high: 3, outcome: 2 },
      })
      .execute();
    const { forecast_id } = await work
      .selectFrom('course')
      .select('forecast_id')
      .where('id', '=', ids.courseId)
      .executeTakeFirstOrThrow();
    await work
      .insertInto('scored_forecast')
      .values({
        ...{ forecast_id: String(forecast_id), clinic_id: own.clinicId, about: DAY },
        ...{ measure: 'redness-days', low: 1, middle: 2, high: 3, outcome: 2, crps: 0.5 },
        ...{ groups: ['everybody'], simulated: false },
      })
      .execute();
  });
}

/** A letter that could not be delivered. @returns its id */
async function failLetter(): Promise<string> {
  const failed = await asStaff(house, own, (work) =>
    work
      .updateTable('letter')
      .set({ state: 'failed' })
      .where('state', '=', 'delivered')
      .returning('id')
      .execute(),
  );
  return String(failed[0]?.id);
}

/** Tables that stay empty here, and why; every other one holds a row of the own clinic. */
const EMPTY: Record<string, string> = {
  audit_head: 'not granted to the application at all',
};

/** As if old lines of the log had gone: no line of a test is old enough, and the application may not write here. */
async function anchorOf(clinicId: string): Promise<void> {
  const client = new pg.Client(house.reached.owner);
  await client.connect();
  await client.query(`select set_config('app.clinic_id', $1, false)`, [clinicId]);
  await client.query(
    `insert into audit_anchor (clinic_id, number, hash, removed, before, at, line)
      values ($1, 1, sha256('gone'), 1, now() - interval '2 years', now(), 2)`,
    [clinicId],
  );
  await client.end();
}

/** Tables of ours that hold rows of clinics or accounts. */
const shutTables = async () =>
  (
    await sql<{ name: string; column: string }>`
      select c.relname as name, a.attname as column from pg_class c
      join pg_namespace n on n.oid = c.relnamespace and n.nspname = 'public'
      join pg_attribute a on a.attrelid = c.oid and a.attname in ('clinic_id', 'account_id') and not a.attisdropped
      where c.relkind = 'r'`.execute(house.database)
  ).rows;

describe('row security', () => {
  it('is forced on every table with rows of a clinic, a person or an account', async () => {
    const { rows } = await sql<{ name: string }>`
      select relname as name from pg_class c join pg_namespace n on n.oid = c.relnamespace
      where n.nspname = 'public' and c.relkind = 'r' and not (c.relrowsecurity and c.relforcerowsecurity)
      order by 1`.execute(house.database);
    // What a clinic says of itself to everybody; marks of addresses; nothing of anybody.
    expect(rows.map(({ name }) => name)).toEqual([
      'clinic',
      'migration',
      'passkey_challenge',
      'set_up',
      'sign_in_failure',
    ]);
  });

  it('shows another clinic no row of any table, nor one without a clinic', async () => {
    await anchorOf(own.clinicId);
    const tables = await shutTables();
    expect(tables.length).toBeGreaterThan(20);
    const filled = new Set<string>();
    for (const { name, column } of tables) {
      if (name in EMPTY) continue;
      const owner = column === 'clinic_id' ? own.clinicId : own.accountId;
      const count = sql<{ count: number }>`
        select count(*)::int as count from ${sql.table(name)} where ${sql.ref(column)} = ${owner}`;
      const seen = async (work: typeof house.database) =>
        (await count.execute(work)).rows[0]?.count;
      if (await asStaff(house, own, (work) => seen(work))) filled.add(name);
      expect(await asStaff(house, stranger, (work) => seen(work)), name).toBe(0);
      expect(await seen(house.database), name).toBe(0);
    }
    // A new table comes with a row in testing/clinic-record.ts: of an empty one nothing is shown.
    const untried = tables.filter(({ name }) => !filled.has(name) && !(name in EMPTY));
    expect(untried.map(({ name }) => name)).toEqual([]);
  });

  it('lets nobody write into another clinic', async () => {
    const write = inClinic(house.database, stranger.clinicId, (work) =>
      work
        .insertInto('site')
        .values({ clinic_id: own.clinicId, name: 'x', address: null })
        .execute(),
    );
    await expect(write).rejects.toThrow(/row-level security/);
  });
});

const STAFF_ROUTES = ROUTES.filter(
  ({ access, url }) => access === 'staff' && !url.endsWith('/events'),
);

/** The address with ids of the own clinic. @throws Error for a parameter this test cannot fill */
const addressOf = (url: string) =>
  url.replaceAll(/(\w[\w-]*)\/:(\w+)/g, (_, before: string, name: string) => {
    const known = name === 'id' ? ids.in[before] : ids[name as keyof typeof ids];
    if (typeof known !== 'string') throw new Error(`No id of the own clinic fits ${url}.`);
    return `${before}/${known}`;
  });

/** Bodies that would do harm in the own clinic, for every route whose address or body names its ids. */
const harm = (): Record<string, object> => {
  const { personId } = ids;
  const session = { date: DAY, modality: 'automated-pen', zones: [{ area: 'face', depthMm: 1 }] };
  const event = { kind: 'infection', severity: 'mild', serious: false, onset: DAY };
  const name = { givenName: 'Not', familyName: 'Theirs' };
  return {
    'PATCH /api/clinic/team/:accountId': { role: 'read-only' },
    'PUT /api/clinic/sites/:siteId': { name: 'Not theirs' },
    'PUT /api/clinic/people/:personId': name,
    'POST /api/clinic/people/:personId/merge': { from: crypto.randomUUID() },
    'POST /api/clinic/check': { personId, session },
    'POST /api/clinic/people/:personId/sessions': session,
    'PUT /api/clinic/courses/:courseId': { plannedSessions: 9, packageSessions: null },
    'POST /api/clinic/people/:personId/consents': {
      ...{ wordings: [{ kind: 'treatment', version: 1 }], signedName: 'x' },
      ...{ method: 'typed', signature: [] },
    },
    'POST /api/clinic/failed-notices/:id': { how: 'settle' },
    'POST /api/clinic/courses/:courseId/assign': { accountId: null },
    'POST /api/clinic/courses/:courseId/messages': { text: 'Not yours.' },
    'POST /api/clinic/courses/:courseId/settle': { action: 'none' },
    'POST /api/clinic/people/:personId/outcomes': {
      ...{ area: 'face', measure: 'laxity-grade', value: 2, date: DAY },
    },
    'POST /api/clinic/adverse-events': { ...event, personId, description: 'x' },
    'PUT /api/clinic/adverse-events/:id': { ...event, personId, description: 'x' },
    'POST /api/clinic/requests/:leadId/person': name,
  };
};

/** Every row of the own clinic and account, table by table, as one hash each. */
const everything = () =>
  asStaff(house, own, async (work) => {
    const hashes: Record<string, unknown> = {};
    for (const { name } of await shutTables()) {
      if (name in EMPTY || name === 'sign_in') continue; // when it was last seen moves
      const { rows } = await sql`
        select md5(string_agg(t::text, '|' order by t::text)) as hash from ${sql.table(name)} t`.execute(
        work,
      );
      hashes[name] = rows[0];
    }
    return hashes;
  });

describe('every route of staff', () => {
  it('tells another clinic nothing of this one, and changes nothing in it', async () => {
    const before = await everything();
    const bodies = harm();
    for (const { method, url, body } of STAFF_ROUTES) {
      if (url.startsWith('/api/staff/')) continue; // about the own account alone
      const route = `${method} ${url}`;
      if (url.includes(':') && body) expect(bodies, `a body for ${route}`).toHaveProperty([route]);
      const payload = bodies[route] ?? (method === 'GET' ? undefined : {});
      const answer = await stranger.ask(method, addressOf(url), payload);
      expect(answer.statusCode, route).toBeLessThan(500);
      expect(answer.body, route).not.toContain(MARK);
      expect(answer.body, route).not.toContain(ids.personId);
      if (url.includes(':') || route in bodies)
        expect(answer.statusCode, `${route} ${answer.body}`).toBe(404);
    }
    expect(await everything()).toEqual(before);
  });

  it('refuses each role below its least one, and who is not signed in', async () => {
    const clinicId = await newClinic(house, 'Roles');
    const colleagues = await Promise.all(
      ROLES.map((role) => newColleague(house, app, clinicId, role)),
    );
    for (const { method, url, least } of STAFF_ROUTES) {
      const place = url.replaceAll(/:(\w+)/g, () => crypto.randomUUID());
      const payload = method === 'GET' ? {} : { payload: {} };
      const nobody = await app.inject({ method, url: place, ...payload });
      expect(nobody.statusCode, `${method} ${url}`).toBe(401);
      if (url.startsWith('/api/staff/')) continue;
      for (const one of colleagues) {
        const answer = await one.ask(method, place, method === 'GET' ? undefined : {});
        const refused = answer.statusCode === 403;
        expect(refused, `${method} ${url} as ${one.role}`).toBe(!mayDo(one.role, least ?? 'owner'));
      }
    }
  });
});
