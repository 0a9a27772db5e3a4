import pg from 'pg';
import { makeQueues } from '../jobs/boss.ts';
import { makeAppRole } from '../store/app-role.ts';
import { type ArchiveToRead, readArchive } from '../store/backup/archive.ts';
import { copyIn } from '../store/backup/copy-in.ts';
import type { Manifest } from '../store/backup/manifest.ts';
import { refuseUnknown } from '../store/migrate.ts';
import { oneAtATime } from '../store/one-at-a-time.ts';
import { secretForRestore } from './backup-secret.ts';
import { bringToThisVersion } from './migrate.ts';
import { type AtHand, withDatabase } from './with-database.ts';

/** Fills an empty database from an archive, as it was when it was made; then brings it to this version. */
export async function restoreFrom(archive: ArchiveToRead, atHand: AtHand): Promise<void> {
  const { owner } = atHand.reached;
  refuseLater(archive.manifest);
  const undo = secretForRestore(archive.manifest.secret, atHand);
  try {
    await oneAtATime(owner, async (client) => {
      await refuseFilled(client);
      await makeAppRole(client);
      await makeQueues(owner, () => {});
      await refuseLaterJobs(client, archive.manifest);
      await copyIn(client, archive);
    });
  } catch (error) {
    undo();
    throw error;
  }
  await bringToThisVersion(atHand.reached);
  await withOwner(owner, (client) => client.query('analyze'));
}

/** `healcast restore FILE`. Without a whole archive no database is started, nor one touched. */
export async function runRestore(path: string): Promise<Manifest> {
  const archive = await readArchive(path);
  try {
    refuseLater(archive.manifest);
    await withDatabase((atHand) => restoreFrom(archive, atHand));
    return archive.manifest;
  } finally {
    archive.close();
  }
}

/** @throws Error when a later Healcast made the backup, before a database is touched */
function refuseLater({ migrations, madeAt }: Manifest): void {
  try {
    refuseUnknown(migrations);
  } catch (error) {
    throw new Error(
      `This backup of ${madeAt} cannot be restored by this Healcast. ${(error as Error).message} Nothing was changed.`,
      { cause: error },
    );
  }
}

/** The same of its jobs, whose tables are made by a library that has versions of its own. */
async function refuseLaterJobs(client: pg.Client, { jobsVersion }: Manifest): Promise<void> {
  const { rows } = await client.query<{ version: number }>('select version from pgboss.version');
  const here = rows[0]?.version ?? 0;
  if (jobsVersion > here)
    throw new Error(
      `The jobs in this backup are of version ${jobsVersion}, this Healcast knows ${here}. Restore it with the Healcast that made it, or a later one.`,
    );
}

/** @throws Error when the database holds anything of ours or of others */
async function refuseFilled(client: pg.Client): Promise<void> {
  const { rows } = await client.query<{ tables: string[]; jobs: boolean }>(
    `select array(select relname::text from pg_class where relnamespace = 'public'::regnamespace
        and relkind in ('r', 'p', 'v', 'm') order by 1) as tables,
      to_regclass('pgboss.job') is not null as jobs`,
  );
  const tables = rows[0]?.tables ?? [];
  if (tables.length > 0)
    throw new Error(
      `This database is not empty (${tables.slice(0, 5).join(', ')}${tables.length > 5 ? ', …' : ''}). Restore into a new one: another DATABASE_URL, or another folder in HEALCAST_STATE. Nothing was changed.`,
    );
  if (!rows[0]?.jobs) return;
  const jobs = await client.query('select from pgboss.job limit 1');
  if (jobs.rows.length > 0)
    throw new Error(
      'This database holds jobs of another house. Restore into a new one. Nothing was changed.',
    );
}

async function withOwner(
  owner: pg.ClientConfig,
  work: (client: pg.Client) => Promise<unknown>,
): Promise<void> {
  const client = new pg.Client(owner);
  await client.connect();
  await work(client).finally(() => client.end());
}
