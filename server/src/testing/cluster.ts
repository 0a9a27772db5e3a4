import { chmodSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import pg from 'pg';
import type { TestProject } from 'vitest/node';
import { installBoss } from '../jobs/boss.ts';
import { seedDemoClinic } from '../store/clinics.ts';
import { startCluster } from '../store/embedded/cluster.ts';
import { makeLogins } from '../store/embedded/roles.ts';
import { migrate } from '../store/migrate.ts';
import { oneAtATime } from '../store/one-at-a-time.ts';

/** What the tests need to make databases of their own; plain data, since it crosses to workers. */
export interface TestCluster {
  admin: pg.ClientConfig;
  owner: pg.PoolConfig;
  app: pg.PoolConfig;
  /** The database that is copied for each test house. */
  template: string;
}

declare module 'vitest' {
  export interface ProvidedContext {
    cluster: TestCluster;
  }
}

const throwTrouble = (error: Error) => {
  throw error;
};

/** Starts one database server for the whole run (or uses DATABASE_URL) and fills a template once. */
export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  const template = `healcast_template_${process.pid}`;
  const { cluster, stop } = process.env.DATABASE_URL
    ? await byUrl(process.env.DATABASE_URL, template)
    : await ownServer(template);
  await oneAtATime(cluster.owner, migrate);
  // Soon and few, so that a test of giving up ends.
  const soon = { limit: 2, firstDelaySeconds: 1, longestDelaySeconds: 1 };
  await installBoss(cluster.owner, throwTrouble, soon);
  await seedDemoClinic(cluster.owner);
  project.provide('cluster', cluster);
  return stop;
}

async function ownServer(template: string) {
  const folder = mkdtempSync(join(tmpdir(), 'healcast-test-'));
  chmodSync(folder, 0o755); // the server's account must get in
  const server = await startCluster(folder);
  const logins = await makeLogins(server.admin, template);
  const stop = async () => {
    await server.stop();
    rmSync(folder, { recursive: true, force: true });
  };
  return { cluster: { admin: server.admin, ...logins, template }, stop };
}

async function byUrl(url: string, template: string) {
  const admin = { connectionString: url };
  const query = async (text: string) => {
    const client = new pg.Client(admin);
    await client.connect();
    await client.query(text).finally(() => client.end());
  };
  await query(`create database ${pg.escapeIdentifier(template)}`);
  const at = new URL(url);
  at.pathname = `/${template}`;
  const owner = { connectionString: at.href };
  const cluster = { admin, owner, app: { ...owner, options: '-c role=healcast_app' }, template };
  return {
    cluster,
    stop: () => query(`drop database if exists ${pg.escapeIdentifier(template)} with (force)`),
  };
}
