import { bossIsInstalled, installBoss } from '../jobs/boss.ts';
import { migrate, pendingMigrations } from '../store/migrate.ts';
import { oneAtATime } from '../store/one-at-a-time.ts';
import type { Reached } from '../store/reach.ts';
import { withDatabase } from './with-database.ts';

/** What was done to the database, or what a start of this version would do. */
export interface Migrated {
  database: string;
  /** Files of server/migrations, and `job queues` when those were brought to this version. */
  applied: string[];
  pending: string[];
}

const QUEUES = 'job queues';

/** Brings tables and job queues to this version, as a start of the server does before it opens. */
export async function bringToThisVersion(reached: Reached): Promise<Migrated> {
  const applied = await oneAtATime(reached.owner, async (client) => {
    const files = await migrate(client);
    const queues = await installBoss(reached.owner, () => {});
    return queues ? [...files, QUEUES] : files;
  });
  return { database: reached.words, applied, pending: [] };
}

/** Says what is missing, and changes nothing. */
export async function whatIsPending(reached: Reached): Promise<Migrated> {
  const pending = await oneAtATime(reached.owner, async (client) => {
    const files = await pendingMigrations(client);
    return (await bossIsInstalled(reached.owner)) ? files : [...files, QUEUES];
  });
  return { database: reached.words, applied: [], pending };
}

/** `healcast migrate`, on the database of the settings. */
export const runMigrate = ({ status }: { status: boolean }) =>
  withDatabase(({ reached }) => (status ? whatIsPending(reached) : bringToThisVersion(reached)));
