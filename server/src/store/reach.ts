import type pg from 'pg';
import type { Config } from '../config.ts';
import { adminBeside, type Cluster, startCluster } from './embedded/cluster.ts';
import { AlreadyRunning, lockStateFolder } from './embedded/lock.ts';
import { makeLogins } from './embedded/roles.ts';

/** A database within reach: how the owner and the application log in, and how to let go of it. */
export interface Reached {
  owner: pg.PoolConfig;
  app: pg.PoolConfig;
  /** In words, for the start page of the terminal. Never holds a password. */
  words: string;
  /** True when no other process can work on this database: ours is locked to this process. */
  alone: boolean;
  /** Resolves when our own server ended by itself. */
  lost: Promise<void>;
  close(): Promise<void>;
}

/**
 * The server named by DATABASE_URL, else our own on the state folder.
 * @param launched called once our own server is on its way
 */
export async function reachDatabase(
  config: Config,
  stateFolder: string,
  launched?: () => void,
): Promise<Reached> {
  if (config.databaseUrl) return reachByUrl(config.databaseUrl, config.databaseAppUrl);
  const lock = await lockStateFolder(stateFolder);
  let cluster: Cluster | undefined;
  try {
    cluster = await startCluster(stateFolder, launched);
    const started = cluster;
    const logins = await makeLogins(started.admin);
    return {
      ...logins,
      words: `PostgreSQL ${started.version}, brought along, in ${stateFolder}`,
      alone: true,
      lost: started.ended,
      close: async () => {
        await started.stop();
        await lock.release();
      },
    };
  } catch (error) {
    await cluster?.stop();
    await lock.release();
    throw error;
  }
}

/**
 * The same database while a server may be running, for a command that leaves its tables as they are.
 * Our own is started when no process has it, else reached beside that process.
 */
export async function reachBeside(config: Config, stateFolder: string): Promise<Reached> {
  try {
    return await reachDatabase(config, stateFolder);
  } catch (error) {
    if (!(error instanceof AlreadyRunning)) throw error;
    const logins = await makeLogins(adminBeside(stateFolder));
    return {
      ...logins,
      ...{ words: `PostgreSQL of the server that runs in ${stateFolder}`, alone: false },
      ...{ lost: new Promise<void>(() => {}), close: async () => {} },
    };
  }
}

/**
 * The application logs in by DATABASE_APP_URL when given. Otherwise it uses the owner's login and
 * takes the role healcast_app for the whole session: row security then holds as well, but one SQL
 * injection could change back. docs/hosting.md tells how to give it its own login.
 */
function reachByUrl(ownerUrl: string, appUrl: string | undefined): Reached {
  const owner = { connectionString: ownerUrl };
  return {
    owner,
    app: appUrl ? { connectionString: appUrl } : { ...owner, options: '-c role=healcast_app' },
    words: `PostgreSQL at ${new URL(ownerUrl).host || 'the local socket'}`,
    alone: false,
    lost: new Promise(() => {}),
    close: async () => {},
  };
}
