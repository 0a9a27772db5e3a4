import { type ChildProcess, execFile, spawn } from 'node:child_process';
import { createHash } from 'node:crypto';
import {
  chmodSync,
  chownSync,
  existsSync,
  lstatSync,
  mkdirSync,
  openSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { promisify } from 'node:util';
import pg from 'pg';
import { secretFile, secretIfThere } from '../../access/secret.ts';
import { type Binaries, usableBinaries } from './binaries.ts';
import { stopOrphan, stopPostmaster } from './orphan.ts';
import { asServerUser, letEnter, type ServerUser, serverUser } from './server-user.ts';

/** A running database server of our own. */
export interface Cluster {
  /** How the superuser reaches it: over a unix socket, by password. */
  admin: { host: string; port: number; user: string; password: string; database: string };
  version: string;
  /** Resolves when the server has ended, whoever ended it. */
  ended: Promise<void>;
  stop(): Promise<void>;
}

const PORT = 5432;
const SUPERUSER = 'healcast_cluster';
/** sockaddr_un holds 108 bytes with the closing zero; the file is `.s.PGSQL.5432`. */
const LONGEST_SOCKET_PATH = 107;

/**
 * Starts PostgreSQL on the state folder, creating the database files at the first start.
 * The caller holds the lock on the folder. Nothing listens on the network.
 * @param launched called once the server is on its way, which takes it a while of its own
 * @throws Error in plain words when it cannot be started.
 */
export async function startCluster(stateFolder: string, launched = () => {}): Promise<Cluster> {
  const databaseFolder = join(stateFolder, 'database');
  const user = serverUser(databaseFolder);
  letEnter(user, stateFolder);
  const binaries = usableBinaries(user, stateFolder);
  const password = secretFile(join(stateFolder, 'database-password'));
  if (existsSync(databaseFolder)) checkMajor(databaseFolder, binaries);
  else await initialise(stateFolder, databaseFolder, binaries, user, password);
  await stopOrphan(databaseFolder);
  const socketFolder = makeSocketFolder(stateFolder, user);
  const logFile = join(stateFolder, 'postgres.log');
  const server = launch(binaries, databaseFolder, socketFolder, logFile, user);
  launched();
  const ended = new Promise<void>((done) => server.once('exit', () => done()));
  const guard = guardAgainstOrphan(server, user);
  const admin = adminAt(socketFolder, password);
  await untilReady(admin, server, logFile);
  return {
    admin,
    version: binaries.version,
    ended,
    stop: async () => {
      if (server.pid !== undefined && server.exitCode === null) await stopPostmaster(server.pid);
      await ended;
      guard.kill('SIGKILL');
    },
  };
}

function checkMajor(databaseFolder: string, binaries: Binaries): void {
  const found = Number(readFileSync(join(databaseFolder, 'PG_VERSION'), 'utf8'));
  if (found !== binaries.major)
    throw new Error(
      `The database files in ${databaseFolder} were made by PostgreSQL ${found}, this Healcast brings ${binaries.major}. Start the Healcast that made them, or point HEALCAST_STATE to a new folder.`,
    );
}

/** initdb into a folder beside the final one: a half-made database is never taken for a whole one. */
async function initialise(
  stateFolder: string,
  databaseFolder: string,
  binaries: Binaries,
  user: ServerUser,
  password: string,
): Promise<void> {
  const partial = `${databaseFolder}.partial`;
  rmSync(partial, { recursive: true, force: true });
  mkdirSync(partial, { mode: 0o700 });
  const passwordFile = join(stateFolder, 'initdb-password');
  writeFileSync(passwordFile, `${password}\n`, { mode: 0o600 });
  if (user.steppedDown) {
    chownSync(partial, user.uid, user.gid);
    chownSync(passwordFile, user.uid, user.gid);
  }
  const options = ['--pgdata', partial, '--username', SUPERUSER, '--pwfile', passwordFile];
  try {
    await promisify(execFile)(
      join(binaries.folder, 'bin', 'initdb'),
      [...options, '--auth=scram-sha-256', '--encoding=UTF8', '--locale=C', '--data-checksums'],
      { ...asServerUser(user), env: serverEnvironment() },
    );
  } catch (cause) {
    const told = String((cause as { stderr?: string }).stderr ?? cause).trim();
    throw new Error(`The database could not be created in ${stateFolder}: ${told}`, { cause });
  } finally {
    rmSync(passwordFile, { force: true });
  }
  renameSync(partial, databaseFolder);
}

/** How to reach a server of ours that another process runs on this state folder. */
export function adminBeside(stateFolder: string): Cluster['admin'] {
  const user = serverUser(join(stateFolder, 'database'));
  const password = secretIfThere(join(stateFolder, 'database-password')) ?? '';
  return adminAt(makeSocketFolder(stateFolder, user), password);
}

const adminAt = (host: string, password: string) => ({
  ...{ host, port: PORT, user: SUPERUSER, password, database: 'postgres' },
});

/** The socket lies in a folder only the server's account (and root) can enter. */
function makeSocketFolder(stateFolder: string, user: ServerUser): string {
  const owner = user.steppedDown ? user.uid : (process.getuid?.() ?? -1);
  const inState = join(stateFolder, 'socket');
  const tooLong = Buffer.byteLength(join(inState, `.s.PGSQL.${PORT}`)) > LONGEST_SOCKET_PATH;
  const short = createHash('sha256').update(stateFolder).digest('hex').slice(0, 16);
  const folder = tooLong ? join(tmpdir(), `healcast-${owner}-${short}`) : inState;
  if (!lstatSync(folder, { throwIfNoEntry: false })) mkdirSync(folder, { mode: 0o700 });
  const found = lstatSync(folder);
  if (!found.isDirectory() || (found.uid !== owner && found.uid !== process.getuid?.()))
    throw new Error(`${folder} should be Healcast's own folder but belongs to someone else.`);
  if (statSync(folder).uid !== owner) chownSync(folder, user.uid, user.gid);
  chmodSync(folder, 0o700);
  return folder;
}

/** No statement, parameter or row content is written to the server's log: they hold personal data. */
const SETTINGS = [
  'listen_addresses=',
  'timezone=UTC',
  'log_timezone=UTC',
  'log_min_error_statement=panic',
  'log_error_verbosity=terse',
  'log_parameter_max_length_on_error=0',
  'max_connections=100',
];

function launch(
  binaries: Binaries,
  databaseFolder: string,
  socketFolder: string,
  logFile: string,
  user: ServerUser,
): ChildProcess {
  const keep = (statSync(logFile, { throwIfNoEntry: false })?.size ?? 0) < 5_000_000;
  const log = openSync(logFile, keep ? 'a' : 'w', 0o600);
  const settings = [...SETTINGS, `unix_socket_directories=${socketFolder}`];
  return spawn(
    join(binaries.folder, 'bin', 'postgres'),
    ['-D', databaseFolder, '-p', String(PORT), ...settings.flatMap((one) => ['-c', one])],
    {
      ...asServerUser(user),
      env: serverEnvironment(),
      stdio: ['ignore', log, log],
      // Its own session: Ctrl-C in the terminal reaches Healcast alone, which stops it in order.
      detached: true,
    },
  );
}

function serverEnvironment(): NodeJS.ProcessEnv {
  return { PATH: process.env.PATH, LC_ALL: 'C', TZ: 'UTC' };
}

/** When this process is killed the pipe closes and the guard stops the server: no orphan stays. */
function guardAgainstOrphan(server: ChildProcess, user: ServerUser): ChildProcess {
  const guard = spawn('/bin/sh', ['-c', 'read -r _; kill -INT "$0"', String(server.pid)], {
    ...asServerUser(user),
    stdio: ['pipe', 'ignore', 'ignore'],
    detached: true,
  });
  guard.on('error', () => {}); // Without a shell the next start stops the orphan.
  guard.unref();
  return guard;
}

async function untilReady(
  admin: Cluster['admin'],
  server: ChildProcess,
  logFile: string,
): Promise<void> {
  let failure: unknown;
  let failedToSpawn: Error | undefined;
  server.once('error', (error) => {
    failedToSpawn = error;
  });
  const started = performance.now();
  while (performance.now() - started < 30_000) {
    if (failedToSpawn)
      throw new Error('PostgreSQL could not be started.', { cause: failedToSpawn });
    if (server.exitCode !== null || server.signalCode !== null) break;
    const client = new pg.Client({ ...admin, connectionTimeoutMillis: 5_000 });
    client.on('error', () => {});
    try {
      await client.connect();
      await client.end();
      return;
    } catch (error) {
      failure = error;
      await client.end().catch(() => {});
      // 28P01: the password file no longer fits the database; waiting will not mend it.
      if ((error as { code?: string }).code === '28P01') {
        if (server.pid) await stopPostmaster(server.pid);
        throw new Error('The file database-password does not fit this database. Restore it.');
      }
      await pause(15);
    }
  }
  const tail = readFileSync(logFile, 'utf8').trim().split('\n').slice(-8).join('\n');
  throw new Error(`PostgreSQL did not start. Its log (${logFile}) ends:\n${tail}`, {
    cause: failure,
  });
}
