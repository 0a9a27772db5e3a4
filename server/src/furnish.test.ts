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
beforeAll(async () => {
  [database, other] = await Promise.all([emptyDatabase(), emptyDatabase()]);
});
afterAll(() => Promise.all([database.drop(), other.drop()]));

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
  } finally {
    await client.end();
    for (const one of served) expect(await one.end('SIGTERM')).toBe(0);
  }
}, 60_000);

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
