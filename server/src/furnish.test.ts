import pg from 'pg';
import { afterAll, beforeAll, expect, it, vi } from 'vitest';
import { readConfig } from './config.ts';
import { buildHouse } from './house.ts';
import { openLog } from './log.ts';
import { bringToThisVersion, whatIsPending } from './operate/migrate.ts';
import { reachDatabase } from './store/reach.ts';
import { type EmptyDatabase, emptyDatabase } from './testing/empty-database.ts';
import { startServed } from './testing/served.ts';

const SECRET = 'a secret for the tests of several processes';
let database: EmptyDatabase;
let other: EmptyDatabase;
let shown: EmptyDatabase;
beforeAll(async () => {
  [database, other, shown] = await Promise.all([emptyDatabase(), emptyDatabase(), emptyDatabase()]);
});
afterAll(() => Promise.all([database.drop(), other.drop(), shown.drop()]));

it('processes that start together on an empty database furnish it once', async () => {
  const served = await Promise.all(
    [1, 2, 3].map(() => startServed({ DATABASE_URL: database.url, HEALCAST_SECRET: SECRET })),
  );
  const client = new pg.Client(database.url);
  await client.connect();
  try {
    for (const { url } of served)
      await vi.waitFor(
        async () => expect((await fetch(`${url}/health/ready`)).status).toBe(200),
        20_000,
      );
    const { rows } = await client.query(`select
      (select count(*) from clinic)::int as clinics, (select count(*) from set_up)::int as links,
      (select count(*) from pgboss.queue where name = 'send-letter')::int as queues`);
    expect(rows[0]).toEqual({ clinics: 1, links: 1, queues: 1 });
    // Nobody unasked may sign in to a database of one's own.
    expect((await client.query(`select * from find_account('owner@demo.invalid')`)).rows).toEqual(
      [],
    );
    expect((await fetch(`${served[0]?.url}/api/staff/demo`)).status).toBe(404);
  } finally {
    await client.end();
    for (const one of served) expect(await one.end('SIGTERM')).toBe(0);
  }
}, 60_000);

it("a database of one's own gets the demo when it is asked for, filled by one of several processes", async () => {
  const settings = { DATABASE_URL: shown.url, HEALCAST_SECRET: SECRET, HEALCAST_DEMO: 'true' };
  const served = await Promise.all([startServed(settings), startServed(settings)]);
  const client = new pg.Client(shown.url);
  await client.connect();
  try {
    expect((await fetch(`${served[0]?.url}/api/staff/demo`)).status).toBe(200);
    await client.query(`select set_config('app.clinic_id', id::text, false) from clinic`);
    const people = async () =>
      (
        await client.query(
          'select count(*)::int, count(distinct given_name || family_name)::int as names from person',
        )
      ).rows[0];
    await vi.waitFor(async () => expect((await people()).count).toBeGreaterThan(2), 40_000);
    const { count, names } = await people();
    expect(names).toBe(count);
  } finally {
    await client.end();
    for (const one of served) expect(await one.end('SIGTERM')).toBe(0);
  }
}, 90_000);

it('a database is brought to this version without a server, once, and says what is pending', async () => {
  const config = { ...readConfig({}), databaseUrl: other.url, secret: SECRET };
  const reached = await reachDatabase(config, '');
  const before = await whatIsPending(reached);
  expect(before.pending[0]).toBe('0001-forecasts-and-letters.sql');
  expect(before.pending.at(-1)).toBe('job queues');
  const done = await Promise.all([bringToThisVersion(reached), bringToThisVersion(reached)]);
  expect(done.map(({ applied }) => applied).toSorted()).toEqual([[], before.pending]);
  expect((await whatIsPending(reached)).pending).toEqual([]);
  const house = await buildHouse(config, { log: openLog(undefined, 'silent') });
  expect(house.setUpToken).toBeDefined();
  await house.close();
});
