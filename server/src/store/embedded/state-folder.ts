import { createHash } from 'node:crypto';
import { accessSync, constants, existsSync, mkdirSync } from 'node:fs';
import { homedir } from 'node:os';
import { join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { canEnter, serverUser } from './server-user.ts';

/** The root of this clone. */
export const CLONE_FOLDER = fileURLToPath(new URL('../../../../', import.meta.url));

/**
 * The folder that holds what this installation must remember: database files and secrets.
 * The choice is, in order: what the environment says; `.healcast/` in the clone when this account
 * may write there and the database's account can get in; else a folder named after the clone's
 * path, under /var/lib/healcast for root and under the user's own state folder for others.
 */
export function stateFolder(chosen: string | undefined, cloneFolder = CLONE_FOLDER): string {
  const folder = chosen ? resolve(chosen) : defaultFolder(cloneFolder);
  mkdirSync(folder, { recursive: true, mode: 0o755 });
  return folder;
}

function defaultFolder(cloneFolder: string): string {
  const inClone = join(cloneFolder, '.healcast');
  const user = serverUser(join(inClone, 'database'));
  if (mayWrite(existsSync(inClone) ? inClone : cloneFolder) && canEnter(user, inClone))
    return inClone;
  const name = createHash('sha256').update(resolve(cloneFolder)).digest('hex').slice(0, 16);
  if (process.getuid?.() === 0) return join('/var/lib/healcast', name);
  const home = process.env.XDG_STATE_HOME || join(homedir(), '.local', 'state');
  return join(home, 'healcast', name);
}

function mayWrite(folder: string): boolean {
  try {
    accessSync(folder, constants.W_OK | constants.X_OK);
    return true;
  } catch {
    return false;
  }
}
