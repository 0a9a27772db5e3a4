import { readFileSync, readlinkSync, realpathSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';

/**
 * A server left over from a Healcast that was killed. Its files belong to us (we hold the lock on
 * the state folder), so it is stopped and a fresh one is started: a clean stop takes milliseconds,
 * and the new server surely has the settings of this version.
 * @throws Error when it runs under an account we may not signal, or does not stop.
 */
export async function stopOrphan(databaseFolder: string): Promise<'none' | 'stale' | 'stopped'> {
  const pidFile = join(databaseFolder, 'postmaster.pid');
  const pid = readPid(pidFile);
  if (pid === undefined) return 'none';
  if (!isServerOf(pid, databaseFolder)) {
    // The number was given to another program meanwhile; PostgreSQL would refuse to start.
    rmSync(pidFile, { force: true });
    return 'stale';
  }
  await stopPostmaster(pid);
  return 'stopped';
}

function readPid(pidFile: string): number | undefined {
  try {
    const pid = Number.parseInt(readFileSync(pidFile, 'utf8').split('\n')[0] ?? '', 10);
    return Number.isInteger(pid) && pid > 1 ? pid : undefined;
  } catch {
    return undefined;
  }
}

/** A postmaster works in its data folder, so /proc tells it from any other program. */
function isServerOf(pid: number, databaseFolder: string): boolean {
  if (!isAlive(pid)) return false;
  try {
    return readlinkSync(`/proc/${pid}/cwd`) === realpathSync(databaseFolder);
  } catch (error) {
    // Not ours to look into: it may well be the server, run by another account.
    return (error as NodeJS.ErrnoException).code === 'EACCES' && namedPostgres(pid);
  }
}

function namedPostgres(pid: number): boolean {
  try {
    return readFileSync(`/proc/${pid}/comm`, 'utf8').startsWith('postgres');
  } catch {
    return false;
  }
}

export function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return !readFileSync(`/proc/${pid}/stat`, 'utf8').includes(') Z ');
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM';
  }
}

/** Fast stop (open transactions roll back); after ten seconds an immediate one (WAL recovers). */
export async function stopPostmaster(pid: number): Promise<void> {
  for (const signal of ['SIGINT', 'SIGQUIT'] as const) {
    try {
      process.kill(pid, signal);
    } catch (cause) {
      if ((cause as NodeJS.ErrnoException).code === 'ESRCH') return;
      throw new Error(
        `A database server of an earlier start still runs as process ${pid} under another account. Stop it (kill -INT ${pid}) and start again.`,
        { cause },
      );
    }
    for (let waited = 0; waited < 10_000; waited += 20) {
      if (!isAlive(pid)) return;
      await pause(20);
    }
  }
  throw new Error(`The database server (process ${pid}) does not stop. Look at postgres.log.`);
}
