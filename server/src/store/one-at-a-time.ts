import pg from 'pg';

/** Any constant: all processes of all versions must agree on it. */
const ADVISORY_LOCK = 4_201_977;
const DEMO_LOCK = 4_201_978;

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

/** Fills the demo unless another process does: then nothing is done here. The lock ends with the session. */
export async function onlyOne(owner: pg.ClientConfig, fill: () => Promise<void>): Promise<void> {
  const client = new pg.Client(owner);
  client.on('error', () => {}); // a lost connection fails what is being filled as well
  await client.connect();
  try {
    const { rows } = await client.query<{ mine: boolean }>(
      'select pg_try_advisory_lock($1) as mine',
      [DEMO_LOCK],
    );
    if (rows[0]?.mine) await fill();
  } finally {
    await client.end();
  }
}
