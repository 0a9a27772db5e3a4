import { execFileSync, spawnSync } from 'node:child_process';
import { chmodSync, chownSync, statSync } from 'node:fs';
import { dirname } from 'node:path';

/** The account the database server runs as. PostgreSQL refuses to run as root. */
export interface ServerUser {
  uid: number;
  gid: number;
  name: string;
  /** True when this process is root and steps down to another account for the server. */
  steppedDown: boolean;
}

function passwdEntry(key: string): { name: string; uid: number; gid: number } | undefined {
  const found = spawnSync('getent', ['passwd', key], { encoding: 'utf8' });
  const [name, , uid, gid] = (found.stdout ?? '').trim().split(':');
  return found.status === 0 && name ? { name, uid: Number(uid), gid: Number(gid) } : undefined;
}

/**
 * Who runs the server: this account, or, when this is root, the owner of the data that is there,
 * else `postgres`, else `nobody`. The server needs an account with a passwd entry: a bare uid fails.
 * @throws Error when root finds no such account.
 */
export function serverUser(databaseFolder: string): ServerUser {
  const uid = process.getuid?.() ?? -1;
  if (uid !== 0)
    return { uid, gid: process.getgid?.() ?? -1, name: `uid ${uid}`, steppedDown: false };
  const owner = ownerOf(databaseFolder);
  const entry =
    owner !== undefined && owner !== 0
      ? passwdEntry(String(owner))
      : (passwdEntry('postgres') ?? passwdEntry('nobody'));
  if (!entry)
    throw new Error(
      owner
        ? `The database files in ${databaseFolder} belong to uid ${owner}, which has no account here. Give them to an account: chown -R postgres ${databaseFolder}`
        : 'PostgreSQL does not run as root and there is neither an account "postgres" nor "nobody". Start Healcast as an ordinary user.',
    );
  return { ...entry, steppedDown: true };
}

function ownerOf(folder: string): number | undefined {
  try {
    return statSync(folder).uid;
  } catch {
    return undefined;
  }
}

/** Options that make a child run as that account; the working folder is one everyone can enter. */
export function asServerUser(user: ServerUser): { uid?: number; gid?: number; cwd: string } {
  return user.steppedDown ? { uid: user.uid, gid: user.gid, cwd: '/' } : { cwd: '/' };
}

/** Whether that account can enter this folder (or, when it is not there yet, its nearest parent). */
export function canEnter(user: ServerUser, folder: string): boolean {
  let nearest = folder;
  while (ownerOf(nearest) === undefined) nearest = dirname(nearest);
  try {
    execFileSync('test', ['-x', nearest], { ...asServerUser(user), stdio: 'ignore' });
    return true;
  } catch {
    return false;
  }
}

/**
 * Makes sure that the account can enter a folder of ours: root may have made it for itself alone.
 * It gets no more than the right to pass, by its group where the group has no other right.
 * @throws Error naming the folder and the way out when a folder above is shut.
 */
export function letEnter(user: ServerUser, folder: string): void {
  if (canEnter(user, folder)) return;
  if (user.steppedDown) {
    const { mode, uid } = statSync(folder);
    const forGroup = (mode & 0o070) === 0;
    if (forGroup) chownSync(folder, uid, user.gid);
    chmodSync(folder, (mode & 0o7777) | (forGroup ? 0o010 : 0o001));
    if (canEnter(user, folder)) return;
  }
  throw new Error(
    `The account ${user.name}, which runs the database, cannot enter ${folder}. Let it pass (chmod o+x) there and on the folders above, or set HEALCAST_STATE to another folder.`,
  );
}
