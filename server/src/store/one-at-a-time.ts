import pg from 'pg';

/** Any constant: all processes of all versions must agree on it. */
const ADVISORY_LOCK = 4_201_977;

/**
 * Work on the shape of the database that only one process may do at a time: others that come
 * meanwhile wait. The lock ends with the session, so a process that dies keeps nobody out.
 * @param owner a direct connection: behind a pool of transactions the lock would not hold
 */
export async function oneAtATime<T>(
  owner: pg.ClientConfig,
  work: (client: pg.Client) => Promise<T>,
): Promise<T> {
  const client = new pg.Client(owner);
  await client.connect();
  try {
    await client.query('select pg_advisory_lock($1)', [ADVISORY_LOCK]);
    return await work(client);
  } finally {
    await client.end();
  }
}
