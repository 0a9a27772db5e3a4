import { chmodSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type pg from 'pg';
import { type Cluster, startCluster } from '../store/embedded/cluster.ts';
import { makeLogins } from '../store/embedded/roles.ts';

/** A PostgreSQL that a test may kill, as one that several processes share. */
export interface OwnCluster {
  /** Of the owner and of the application, for DATABASE_URL and DATABASE_APP_URL. */
  urls: { owner: string; app: string };
  /** SIGKILL to the server and all its children, as when the machine lost power. */
  kill(): Promise<void>;
  /** Starts it again on the same files. */
  start(): Promise<void>;
  close(): Promise<void>;
}

/** Starts a PostgreSQL of its own in a new folder. */
export async function ownCluster(): Promise<OwnCluster> {
  const folder = mkdtempSync(join(tmpdir(), 'healcast-own-'));
  chmodSync(folder, 0o755); // the server's account must get in
  let cluster: Cluster = await startCluster(folder);
  const logins = await makeLogins(cluster.admin);
  return {
    urls: { owner: urlOf(logins.owner), app: urlOf(logins.app) },
    kill: async () => {
      const pid = Number(
        readFileSync(join(folder, 'database', 'postmaster.pid'), 'utf8').split('\n')[0],
      );
      process.kill(-pid, 'SIGKILL'); // it leads a group of its own
      await cluster.ended;
    },
    start: async () => {
      cluster = await startCluster(folder);
    },
    close: async () => {
      await cluster.stop();
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

/** Our own server listens on a socket alone; the driver takes its folder from the query. */
export function urlOf({ connectionString, user, password, host, port, database }: pg.PoolConfig) {
  if (connectionString) return connectionString;
  const url = new URL(`postgres://${user}:${password}@localhost:${port}/${database}`);
  url.searchParams.set('host', String(host));
  return url.href;
}
