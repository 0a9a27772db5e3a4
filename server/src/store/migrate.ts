import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import pg from 'pg';

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
  await client.query(
    `create table if not exists migration (
      name text primary key, sha256 text not null, applied_at timestamptz not null default now())`,
  );
  const fresh = pending(await wordings(client));
  for (const migration of fresh) await apply(client, migration);
  return fresh.map(({ name }) => name);
}

/** Names of the files that are still to be applied; nothing is changed. Throws as `migrate` does. */
export async function pendingMigrations(client: pg.Client): Promise<string[]> {
  await refuseOldServer(client);
  const { rows } = await client.query(`select to_regclass('public.migration') as there`);
  return pending(rows[0]?.there ? await wordings(client) : new Map()).map(({ name }) => name);
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

function pending(applied: ReadonlyMap<string, string>): Migration[] {
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
      `This database was migrated by a later Healcast (${unknown.join(', ')}). Start that version.`,
    );
  return files.filter(({ name }) => !applied.has(name));
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

/** duplicate_object, and unique_violation when both were made in the same instant. */
const ROLE_IS_THERE = new Set(['42710', '23505']);

/** The application's role: it reads and writes rows, owns nothing and cannot step past row security. */
async function makeAppRole(client: pg.Client): Promise<void> {
  const { rows } = await client.query<{ found: boolean; may: boolean }>(
    `select exists (select from pg_roles where rolname = 'healcast_app') as found,
      (select rolcreaterole or rolsuper from pg_roles where rolname = current_user) as may`,
  );
  if (rows[0]?.found) return;
  if (!rows[0]?.may)
    throw new Error(
      `The role healcast_app is missing and this login may not create it. Let an administrator run:
  create role healcast_app nologin nosuperuser nobypassrls;
  grant healcast_app to <the role in DATABASE_URL>;`,
    );
  try {
    await client.query('create role healcast_app nologin nosuperuser nobypassrls');
  } catch (error) {
    // Roles belong to the whole server: a house on another database of it was quicker.
    if (!ROLE_IS_THERE.has(String((error as { code?: string }).code))) throw error;
  }
  await client.query('grant healcast_app to current_user');
}
