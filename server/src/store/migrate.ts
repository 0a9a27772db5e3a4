import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import pg from 'pg';
import { makeAppRole } from './app-role.ts';
import { letBackupRead } from './backup/policies.ts';

const FOLDER = fileURLToPath(new URL('../../migrations', import.meta.url));
const OLDEST_SERVER = 150_000;
const UNDEFINED_TABLE = '42P01';

/**
 * Brings the database to this version: every file of server/migrations once, in order, each in its
 * own transaction.
 * @param client the owner's, while it holds the lock of `oneAtATime`
 * @returns names of the files that were applied now
 * @throws Error when an applied file was changed since, or the server is older than PostgreSQL 15.
 */
export async function migrate(client: pg.Client): Promise<string[]> {
  await refuseOldServer(client);
  await makeAppRole(client);
  await makeList(client);
  const fresh = pending(await wordings(client));
  for (const migration of fresh) await apply(client, migration);
  await letBackupRead(client);
  return fresh.map(({ name }) => name);
}

/** Names of the files that are still to be applied; nothing is changed. Throws as `migrate` does. */
export async function pendingMigrations(client: pg.Client): Promise<string[]> {
  await refuseOldServer(client);
  const { rows } = await client.query(`select to_regclass('public.migration') as there`);
  return pending(rows[0]?.there ? await wordings(client) : new Map()).map(({ name }) => name);
}

/**
 * Brings an empty database to the version of these migrations, for rows that come from a backup.
 * @param client the owner's, inside a transaction
 * @throws Error when this Healcast does not have one of them, or has it in another wording
 */
export async function applyNamed(
  client: pg.Client,
  named: readonly { name: string; sha256: string; appliedAt: string }[],
): Promise<void> {
  await refuseOldServer(client);
  await makeAppRole(client);
  await makeList(client);
  const files = agreeing(new Map(named.map(({ name, sha256 }) => [name, sha256])));
  for (const { name, sha256, appliedAt } of named) {
    await client.query(files.find((file) => file.name === name)?.text ?? '');
    await client.query('insert into migration values ($1, $2, $3)', [name, sha256, appliedAt]);
  }
}

/**
 * Whether this Healcast has all migrations of a backup, asked before any database is touched.
 * @throws Error when it is of a later version, or of one whose migrations read otherwise
 */
export function refuseUnknown(named: readonly { name: string; sha256: string }[]): void {
  agreeing(new Map(named.map(({ name, sha256 }) => [name, sha256])));
}

async function makeList(client: pg.Client): Promise<void> {
  await client.query(
    `create table if not exists migration (
      name text primary key, sha256 text not null, applied_at timestamptz not null default now())`,
  );
}

async function wordings(client: pg.Client): Promise<Map<string, string>> {
  const { rows } = await client.query<{ name: string; sha256: string }>(
    'select name, sha256 from migration',
  );
  return new Map(rows.map(({ name, sha256 }) => [name, sha256]));
}

interface Migration {
  name: string;
  text: string;
  sha256: string;
}

const pending = (applied: ReadonlyMap<string, string>) =>
  agreeing(applied).filter(({ name }) => !applied.has(name));

/** Every migration of this version. @throws Error when the database's differ from them */
function agreeing(applied: ReadonlyMap<string, string>): Migration[] {
  const names = readdirSync(FOLDER).filter((name) => name.endsWith('.sql'));
  const files = names.sort().map((name) => {
    const text = readFileSync(join(FOLDER, name), 'utf8');
    return { name, text, sha256: createHash('sha256').update(text).digest('hex') };
  });
  for (const { name, sha256 } of files)
    if (applied.has(name) && applied.get(name) !== sha256)
      throw new Error(
        `The migration ${name} was applied to this database in another wording. Applied migrations are never edited: add a new one.`,
      );
  const unknown = [...applied.keys()].filter(
    (name) => name.endsWith('.sql') && !names.includes(name),
  );
  if (unknown.length > 0)
    throw new Error(
      `A later Healcast made these tables (${unknown.join(', ')}). Use that version.`,
    );
  return files;
}

async function apply(client: pg.Client, { name, text, sha256 }: Migration): Promise<void> {
  await client.query('begin');
  try {
    await client.query(text);
    await client.query('insert into migration (name, sha256) values ($1, $2)', [name, sha256]);
    await client.query('commit');
  } catch (cause) {
    await client.query('rollback');
    throw new Error(`The migration ${name} failed: ${(cause as Error).message}`, { cause });
  }
}

/** The recorded sha-256 of a piece of the database that is not made by a file of ours. */
export async function appliedWording(
  owner: pg.ClientConfig,
  name: string,
): Promise<string | undefined> {
  try {
    const rows = await ask(owner, 'select sha256 from migration where name = $1', [name]);
    return rows[0]?.sha256;
  } catch (error) {
    if ((error as { code?: string }).code === UNDEFINED_TABLE) return undefined;
    throw error;
  }
}

/** Records that piece as made. */
export async function noteWording(owner: pg.ClientConfig, name: string, sha256: string) {
  await ask(
    owner,
    `insert into migration (name, sha256) values ($1, $2)
      on conflict (name) do update set sha256 = $2, applied_at = now()`,
    [name, sha256],
  );
}

async function ask(owner: pg.ClientConfig, text: string, values: string[]) {
  const client = new pg.Client(owner);
  await client.connect();
  try {
    return (await client.query<{ sha256: string }>(text, values)).rows;
  } finally {
    await client.end();
  }
}

async function refuseOldServer(client: pg.Client): Promise<void> {
  const { rows } = await client.query<{ number: number; text: string }>(
    `select current_setting('server_version_num')::int as number, current_setting('server_version') as text`,
  );
  if ((rows[0]?.number ?? 0) < OLDEST_SERVER)
    throw new Error(`Healcast needs PostgreSQL 15 or later; this server is ${rows[0]?.text}.`);
}
