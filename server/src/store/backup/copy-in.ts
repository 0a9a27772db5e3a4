import { Writable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import pg from 'pg';
import { from, to } from 'pg-copy-streams';
import { applyNamed } from '../migrate.ts';
import type { ArchiveToRead } from './archive.ts';
import { jobsToCopy, type TableToCopy, tablesToCopy } from './catalogue.ts';
import { PLAIN_VALUES } from './copy-out.ts';
import type { CopiedTable, Manifest } from './manifest.ts';
import { openMeter } from './meter.ts';

/**
 * Fills an empty database from an archive in one transaction: the tables as they were when it was
 * made, every row, every sequence. Before it is kept, each table is read back and must give the
 * checksum of the archive.
 * @param client the owner's, while it holds the lock of `oneAtATime`; the tables of jobs are there
 * @throws Error with nothing changed
 */
export async function copyIn(client: pg.Client, archive: ArchiveToRead): Promise<void> {
  const { manifest } = archive;
  await client.query('begin');
  try {
    await client.query(PLAIN_VALUES);
    await applyNamed(client, manifest.migrations);
    const here = [...(await tablesToCopy(client)), await jobsToCopy(client)];
    refuseOtherTables(manifest.tables, here);
    for (const table of manifest.tables) await fill(client, archive, table, findIn(here, table));
    for (const { name, last } of manifest.sequences)
      if (last !== null)
        await client.query('select setval($1::regclass, $2::bigint)', [`public.${name}`, last]);
    for (const table of here) await shut(client, table);
    await client.query('commit');
  } catch (error) {
    await client.query('rollback').catch(() => {}); // a lost connection has done it already
    throw error;
  }
}

const findIn = (here: readonly TableToCopy[], { schema, name }: CopiedTable) =>
  here.find((table) => table.schema === schema && table.name === name) as TableToCopy;

function refuseOtherTables(copied: Manifest['tables'], here: readonly TableToCopy[]): void {
  const names = (tables: readonly { schema: string; name: string }[]) =>
    tables.map(({ schema, name }) => `${schema}.${name}`).sort();
  const [inArchive, inDatabase] = [names(copied), names(here)];
  if (inArchive.join() !== inDatabase.join())
    throw new Error(
      `The tables of the backup (${inArchive.join(', ')}) are not those that its migrations make (${inDatabase.join(', ')}).`,
    );
}

async function fill(
  client: pg.Client,
  archive: ArchiveToRead,
  copied: CopiedTable,
  table: TableToCopy,
): Promise<void> {
  const place = placeOf(table);
  // Rows come as they were: no trigger writes them anew, and their owner may write those of all clinics.
  if (table.forced) await client.query(`alter table ${place} no force row level security`);
  if (table.schema === 'public') {
    await client.query(`alter table ${place} disable trigger user`);
    await client.query(`delete from ${place}`); // what a migration wrote is in the archive as well
  }
  const columns = copied.columns.map(pg.escapeIdentifier).join(', ');
  const meter = openMeter();
  await pipeline(
    await archive.open(copied.file),
    meter.stream,
    client.query(from(`copy ${place} (${columns}) from stdin`)),
  );
  // Columns that a later version added cannot be in the archive; then the count must do.
  const whole = table.columns.join() === copied.columns.join();
  const { rows, sha256 } = await readBack(client, table);
  const same = rows === copied.rows && (!whole || sha256 === copied.sha256);
  if (!same || meter.measured().sha256 !== copied.sha256)
    throw new Error(`The table ${copied.name} did not come out as it is in the backup.`);
}

async function readBack(client: pg.Client, { select }: TableToCopy) {
  const meter = openMeter();
  const nowhere = new Writable({ write: (_piece, _encoding, done) => done() });
  await pipeline(client.query(to(`copy (${select}) to stdout`)), meter.stream, nowhere);
  return meter.measured();
}

async function shut(client: pg.Client, table: TableToCopy): Promise<void> {
  const place = placeOf(table);
  if (table.schema === 'public') await client.query(`alter table ${place} enable trigger user`);
  if (table.forced) await client.query(`alter table ${place} force row level security`);
}

const placeOf = ({ schema, name }: TableToCopy) => `${schema}.${pg.escapeIdentifier(name)}`;
