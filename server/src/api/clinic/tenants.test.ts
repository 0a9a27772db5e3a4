import type { FastifyInstance } from 'fastify';
import { sql } from 'kysely';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { mayDo, ROLES } from '../../access/staff.ts';
import { type ForecastPool, openForecastPool } from '../../engine/forecast-pool.ts';
import type { House } from '../../house.ts';
import { asStaff } from '../../store/clinic/staff-work.ts';
import { inClinic } from '../../store/database.ts';
import { fillClinic } from '../../testing/clinic-record.ts';
import { type Colleague, newClinic, newColleague } from '../../testing/clinic-staff.ts';
import { startTestHouse } from '../../testing/test-house.ts';
import { openDoors } from '../doors.ts';
import { ROUTES } from '../routes.ts';

let house: House;
let pool: ForecastPool;
let app: FastifyInstance;
let own: Colleague;
let stranger: Colleague;
/** Ids of the own clinic by the names of route parameters. */
let ids: Record<string, string>;
const MARK = 'Unmistakable';

beforeAll(async () => {
  house = await startTestHouse();
  pool = openForecastPool({ threads: 1 });
  await pool.ready();
  app = await openDoors(house, { pool, limits: { staff: 10_000, signIn: 1_000, letters: 1_000 } });
  own = await newColleague(house, app, await newClinic(house, `${MARK} clinic`), 'owner');
  stranger = await newColleague(house, app, await newClinic(house, 'Other clinic'), 'owner');
  ids = { ...(await fillClinic(app, own, MARK)) };
});
afterAll(async () => {
  await app.close();
  await pool.close();
  await house.close();
});

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
      'set_up',
      'sign_in_failure',
    ]);
  });

  it('shows another clinic no row of any table, nor one without a clinic', async () => {
    const tables = await shutTables();
    expect(tables.length).toBeGreaterThan(20);
    const filled = new Set<string>();
    for (const { name, column } of tables) {
      if (name === 'audit_head') continue; // not granted to the application at all
      const owner = column === 'clinic_id' ? own.clinicId : own.accountId;
      const count = sql<{ count: number }>`
        select count(*)::int as count from ${sql.table(name)} where ${sql.ref(column)} = ${owner}`;
      const seen = async (work: typeof house.database) =>
        (await count.execute(work)).rows[0]?.count;
      if (await asStaff(house, own, (work) => seen(work))) filled.add(name);
      expect(await asStaff(house, stranger, (work) => seen(work)), name).toBe(0);
      expect(await seen(house.database), name).toBe(0);
    }
    for (const name of [
      'person',
      'session',
      'course',
      'check_in',
      'message',
      'alert',
      'recovery',
      'consent',
      'outcome',
      'adverse_event',
      'audit_entry',
    ])
      expect(filled, name).toContain(name);
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
const addressOf = (url: string) =>
  url.replaceAll(/:(\w+)/g, (_, name: string) => ids[name] ?? crypto.randomUUID());

describe('every route of staff', () => {
  it('tells another clinic nothing of this one', async () => {
    for (const { method, url } of STAFF_ROUTES) {
      if (url.startsWith('/api/staff/')) continue; // about the own account alone
      const answer = await stranger.ask(method, addressOf(url), method === 'GET' ? undefined : {});
      expect(answer.statusCode, `${method} ${url}`).toBeLessThan(500);
      expect(answer.body, `${method} ${url}`).not.toContain(MARK);
      expect(answer.body, `${method} ${url}`).not.toContain(ids.personId);
      if (method === 'GET' && url.includes(':')) expect(answer.statusCode, url).toBe(404);
    }
    // All is as it was.
    const record = await own.ask('GET', `/api/clinic/people/${ids.personId}`);
    expect(record.json().consents[0].revokedAt).toBeNull();
    expect((await own.ask('GET', '/api/staff/me')).json().role).toBe('owner');
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
