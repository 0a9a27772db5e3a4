import pg from 'pg';
import { inject } from 'vitest';
import { urlOf } from './own-cluster.ts';

/** An empty database, as a hoster hands it over. */
export interface EmptyDatabase {
  /** For DATABASE_URL: the login that owns the database. */
  url: string;
  drop(): Promise<void>;
}

/** Makes an empty database on the server of this test run. */
export async function emptyDatabase(): Promise<EmptyDatabase> {
  const { admin, owner } = inject('cluster');
  const name = `healcast_empty_${crypto.randomUUID().replaceAll('-', '')}`;
  const asAdmin = async (statement: string) => {
    const client = new pg.Client(admin);
    await client.connect();
    await client.query(statement).finally(() => client.end());
  };
  await asAdmin(`create database ${name}${owner.user ? ` owner ${owner.user}` : ''}`);
  return {
    url: atDatabase(owner, name),
    drop: () => asAdmin(`drop database if exists ${name} with (force)`),
  };
}

function atDatabase(owner: pg.PoolConfig, database: string): string {
  const url = new URL(urlOf({ ...owner, database }));
  url.pathname = `/${database}`;
  return url.href;
}
