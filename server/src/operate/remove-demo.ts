import pg from 'pg';
import { tablesToCopy } from '../store/backup/catalogue.ts';
import { DEMO_SLUG } from '../store/clinics.ts';
import { reachBeside } from '../store/reach.ts';
import { withDatabase } from './with-database.ts';

/** What the demo clinic holds, or held. */
export interface DemoHeld {
  people: number;
  /** Private pages, also those that visitors made before a clinic was set up. */
  pages: number;
  staff: number;
}

/**
 * Erases the demo clinic with its people, pages, staff and log, in one transaction; the server may run.
 * @param yes without it nothing is changed
 * @returns what it holds, or undefined where there is none
 * @throws Error while it is the only clinic: then it holds the place of the first
 */
export async function removeDemo(
  client: pg.Client,
  { yes }: { yes: boolean },
): Promise<DemoHeld | undefined> {
  await client.query('begin');
  try {
    const held = await eraseDemo(client, yes);
    await client.query('commit');
    return held;
  } catch (error) {
    await client.query('rollback').catch(() => {}); // a lost connection has done it already
    throw error;
  }
}

async function eraseDemo(client: pg.Client, yes: boolean): Promise<DemoHeld | undefined> {
  const { rows } = await client.query<{ id: string; others: boolean }>(
    `select id, exists (select from clinic o where o.slug <> $1) as others from clinic where slug = $1`,
    [DEMO_SLUG],
  );
  const [demo] = rows;
  if (!demo) return undefined;
  if (!demo.others)
    throw new Error(
      'There is no other clinic yet, so the demo holds its place. Set up yours first by the link that the start or healcast clinic add prints.',
    );
  await client.query(`select set_config('app.clinic_id', $1, true)`, [demo.id]);
  const { rows: accounts } = await client.query<{ id: string; demo: boolean }>(
    `select a.id, a.demo and not exists (select from membership m
        where m.account_id = a.id and m.clinic_id <> $1) as demo
      from account a join membership m on m.account_id = a.id where m.clinic_id = $1`,
    [demo.id],
  );
  const { rows: counts } = await client.query<{ people: number; pages: number }>(
    `select (select count(*)::int from person) as people, (select count(*)::int from forecast) as pages`,
  );
  const staff = accounts.filter((one) => one.demo).length;
  const held = { people: counts[0]?.people ?? 0, pages: counts[0]?.pages ?? 0, staff };
  if (!yes) return held;
  const asAccount = (id: string) =>
    client.query(`select set_config('app.account_id', $1, true)`, [id]);
  for (const { id } of accounts) {
    await asAccount(id);
    await client.query('delete from sign_in where clinic_id = $1', [demo.id]);
  }
  for (const { name, columns } of (await tablesToCopy(client)).toReversed())
    if (columns.includes('clinic_id'))
      await client.query(`delete from ${pg.escapeIdentifier(name)} where clinic_id = $1`, [
        demo.id,
      ]);
  for (const { id } of accounts.filter((one) => one.demo)) {
    await asAccount(id);
    await client.query('delete from account where id = $1', [id]);
  }
  await client.query('delete from clinic where id = $1', [demo.id]);
  return held;
}

/** `healcast demo remove`, on the database of the settings. */
export const runRemoveDemo = (asked: { yes: boolean }) =>
  withDatabase(async ({ reached }) => {
    const client = new pg.Client(reached.owner);
    await client.connect();
    return removeDemo(client, asked).finally(() => client.end());
  }, reachBeside);
