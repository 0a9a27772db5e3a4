import { once } from 'node:events';
import { createWriteStream } from 'node:fs';
import { link, open, rm } from 'node:fs/promises';
import { dirname } from 'node:path';
import type { Writable } from 'node:stream';
import pg from 'pg';
import { copyOut } from '../store/backup/copy-out.ts';
import type { Manifest } from '../store/backup/manifest.ts';
import { reachBeside } from '../store/reach.ts';
import { secretForBackup } from './backup-secret.ts';
import { type AtHand, withDatabase } from './with-database.ts';

/** Copies the whole database of a house into a stream, while servers may be at work on it. */
export async function backUp(atHand: AtHand, out: Writable): Promise<Manifest> {
  const client = new pg.Client({ ...atHand.reached.owner, application_name: 'healcast-backup' });
  client.on('error', () => {}); // a lost connection fails the query that runs
  await client.connect();
  try {
    return await copyOut(client, out, await secretForBackup(client, atHand));
  } finally {
    await client.end().catch(() => {});
  }
}

/**
 * `healcast backup FILE`: a file that is whole, or none. "-" writes to standard output.
 * @throws Error EEXIST when there is such a file: a backup never replaces one
 */
export async function runBackup(path: string): Promise<Manifest> {
  if (path === '-') return withDatabase((atHand) => backUp(atHand, process.stdout), reachBeside);
  return withDatabase((atHand) => intoFile(path, (out) => backUp(atHand, out)), reachBeside);
}

/** Writes beside the file and puts it in its place, all on the disk, once it is whole. */
async function intoFile<T>(path: string, write: (out: Writable) => Promise<T>): Promise<T> {
  const partial = `${path}.${process.pid}.partial`;
  const out = createWriteStream(partial, { mode: 0o600, flags: 'wx', flush: true });
  try {
    await once(out, 'open');
    const written = await write(out);
    await link(partial, path);
    const folder = await open(dirname(path), 'r');
    await folder.sync().finally(() => folder.close());
    return written;
  } finally {
    await rm(partial, { force: true });
  }
}
