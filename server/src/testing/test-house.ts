import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import pg from 'pg';
import { inject } from 'vitest';
import { type Config, readConfig } from '../config.ts';
import { buildHouse, type Furnishing, type House } from '../house.ts';
import { openLog } from '../log.ts';
import type { Reached } from '../store/reach.ts';
import type { TestCluster } from './cluster.ts';

/**
 * A whole house on a real database, in about 0.2 s:
 *
 *     let house: House;
 *     beforeAll(async () => { house = await startTestHouse(); });
 *     afterAll(() => house.close());
 *
 * One server runs per test run, each house gets a database of its own (a copy of a migrated
 * template with the demo clinic), so test files do not meet. `close` drops it. Jobs are enqueued but
 * not worked on until `startJobs(house)`. With DATABASE_URL the same tests run on that server.
 */
export async function startTestHouse(
  settings: Partial<Config> = {},
  given: Furnishing = {},
): Promise<House> {
  const reached = await newDatabase(inject('cluster'));
  const state = mkdtempSync(join(tmpdir(), 'healcast-house-'));
  const config = { ...readConfig({}), stateFolder: state, ...settings };
  const house = await buildHouse(config, {
    log: openLog(undefined, 'silent'),
    ...given,
    reached,
    furnished: true,
  });
  return {
    ...house,
    close: async () => {
      await house.close();
      await reached.close();
      rmSync(state, { recursive: true, force: true });
    },
  };
}

async function newDatabase(cluster: TestCluster): Promise<Reached> {
  const name = `healcast_test_${crypto.randomUUID().replaceAll('-', '')}`;
  await asAdmin(cluster, `create database ${name} template ${cluster.template}`);
  return {
    owner: at(cluster.owner, name),
    app: at(cluster.app, name),
    words: 'a test database',
    alone: true,
    lost: new Promise(() => {}),
    close: () => asAdmin(cluster, `drop database if exists ${name} with (force)`),
  };
}

function at(login: pg.PoolConfig, database: string): pg.PoolConfig {
  if (!login.connectionString) return { ...login, database };
  const url = new URL(login.connectionString);
  url.pathname = `/${database}`;
  return { ...login, connectionString: url.href };
}

async function asAdmin(cluster: TestCluster, statement: string): Promise<void> {
  const client = new pg.Client(cluster.admin);
  await client.connect();
  try {
    await client.query(statement);
  } finally {
    await client.end();
  }
}
