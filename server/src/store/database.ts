import { Kysely, PostgresDialect, sql, type Transaction } from 'kysely';
import pg from 'pg';
import type { Tables } from './tables.ts';

/** The database as the application's role sees it. */
export type Database = Kysely<Tables>;
/** Work inside one transaction. */
export type Work = Transaction<Tables>;

const application_name = 'healcast';
/** A request that gets no connection in this time is asked to come back. */
const LONGEST_WAIT_MS = 10_000;

/** Opens a pool. A lost connection is told to `onTrouble` and replaced; it never ends the process. */
export function openConnections(
  connection: pg.PoolConfig,
  onTrouble: (error: Error) => void,
  max = 10,
): pg.Pool {
  const connectionTimeoutMillis = LONGEST_WAIT_MS;
  const pool = new pg.Pool({ ...connection, max, connectionTimeoutMillis, application_name });
  pool.on('error', onTrouble);
  pool.on('connect', (client) => client.on('error', onTrouble));
  return pool;
}

/** The database over these connections; destroying it closes them. */
export function openDatabase(pool: pg.Pool): Database {
  return new Kysely<Tables>({ dialect: new PostgresDialect({ pool }) });
}

/**
 * One transaction that sees the rows of one clinic and no others: the only way to tables with
 * personal data, but for a single statement that names its clinic itself (`saveForecast`). The
 * setting ends with the transaction, so no connection carries it on.
 */
export function inClinic<T>(
  database: Database,
  clinicId: string,
  work: (transaction: Work) => Promise<T>,
): Promise<T> {
  return database.transaction().execute(async (transaction) => {
    await sql`select set_config('app.clinic_id', ${clinicId}, true)`.execute(transaction);
    return work(transaction);
  });
}
