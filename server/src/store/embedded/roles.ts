import { createHmac } from 'node:crypto';
import pg from 'pg';
import type { Cluster } from './cluster.ts';

const DATABASE = 'healcast';

/** The two logins of our own server: one owns and migrates, the other only reads and writes rows. */
export interface Logins {
  owner: pg.PoolConfig;
  app: pg.PoolConfig;
}

/**
 * Makes the two logins and the database when they are missing. Their passwords follow from the
 * superuser's, so there is one secret to keep and nothing to get out of step.
 */
export async function makeLogins(admin: Cluster['admin'], database = DATABASE): Promise<Logins> {
  const login = (user: string): pg.PoolConfig => ({
    host: admin.host,
    port: admin.port,
    database,
    user,
    password: createHmac('sha256', admin.password).update(user).digest('base64url'),
  });
  const logins = { owner: login('healcast_owner'), app: login('healcast_app') };
  const client = new pg.Client(admin);
  await client.connect();
  try {
    for (const { user, password } of [logins.owner, logins.app])
      await makeRole(client, String(user), String(password));
    await client.query('grant healcast_app to healcast_owner');
    const { rows } = await client.query('select from pg_database where datname = $1', [database]);
    if (rows.length === 0)
      await client.query(`create database ${pg.escapeIdentifier(database)} owner healcast_owner`);
  } finally {
    await client.end();
  }
  return logins;
}

async function makeRole(client: pg.Client, name: string, password: string): Promise<void> {
  const { rows } = await client.query('select from pg_roles where rolname = $1', [name]);
  if (rows.length > 0) return;
  await client.query(
    `create role ${pg.escapeIdentifier(name)} login nosuperuser nobypassrls password ${pg.escapeLiteral(password)}`,
  );
}
