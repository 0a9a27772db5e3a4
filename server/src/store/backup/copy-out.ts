import type { Writable } from 'node:stream';
import type pg from 'pg';
import { to } from 'pg-copy-streams';
import { writeArchive } from './archive.ts';
import { jobsToCopy, sequencesToCopy, type TableToCopy, tablesToCopy } from './catalogue.ts';
import { FORMAT, type Manifest } from './manifest.ts';
import { unread, WHOLE } from './policies.ts';

/** Values are written in one way, whatever the server is set to. */
export const PLAIN_VALUES = `set local timezone = 'UTC'; set local datestyle = 'ISO, YMD';
  set local intervalstyle = 'postgres'; set local bytea_output = 'hex'; set local extra_float_digits = 1;
  set local xmloption = 'content'; set local client_encoding = 'UTF8'; set local statement_timeout = 0;`;

/**
 * Copies everything as it stands at one instant: tables, open jobs, sequences, the list of migrations.
 * Nobody who writes meanwhile waits.
 * @param client the owner's
 */
export async function copyOut(
  client: pg.Client,
  out: Writable,
  secret: Manifest['secret'],
): Promise<Manifest> {
  await client.query('begin isolation level repeatable read read only');
  await client.query(`${PLAIN_VALUES} set local ${WHOLE} = 'on'`);
  await refuseHalfSight(client);
  const about = await aboutDatabase(client);
  const archive = writeArchive(out);
  const tables: Manifest['tables'] = [];
  for (const table of [...(await tablesToCopy(client)), await jobsToCopy(client)]) {
    const file = fileOf(table);
    const source = client.query(to(`copy (${table.select}) to stdout`));
    const { schema, name, columns } = table;
    tables.push({ schema, name, columns, file, ...(await archive.add(file, source)) });
  }
  const sequences = await sequencesToCopy(client);
  await client.query('commit');
  const manifest = { format: FORMAT, ...about, tables, sequences, secret } as const;
  await archive.end(manifest);
  return manifest;
}

const fileOf = ({ schema, name }: TableToCopy) => `${schema}/${name}.copy`;

/** @throws Error when a table would keep rows from the backup, or there is no table at all */
async function refuseHalfSight(client: pg.Client): Promise<void> {
  const { rows } = await client.query(
    `select to_regclass('public.migration') as ours, to_regclass('pgboss.job') as jobs`,
  );
  const shut = rows[0]?.ours && rows[0]?.jobs ? await unread(client) : ['all tables'];
  if (shut.length > 0)
    throw new Error(
      `This database is not at the version that makes backups (${shut.join(', ')}). Run this first: healcast migrate`,
    );
}

async function aboutDatabase(client: pg.Client) {
  const { rows } = await client.query<{ server: string; jobs: number; at: Date }>(
    `select current_setting('server_version') as server, now() as at,
      (select max(version) from pgboss.version) as jobs`,
  );
  const migrations = await client.query<Manifest['migrations'][number]>(
    `select name, sha256, applied_at::text as "appliedAt" from migration where name like '%.sql' order by name`,
  );
  const seals = await client.query<{ clinic: string; number: string; hash: string; at: Date }>(
    `select e.clinic_id as clinic, e.number, encode(e.hash, 'hex') as hash, e.at
      from audit_head h join audit_entry e on e.clinic_id = h.clinic_id and e.number = h.number
      order by e.clinic_id`,
  );
  const { server = '', jobs = 0, at = new Date() } = rows[0] ?? {};
  return {
    ...{ madeAt: at.toISOString(), server, jobsVersion: jobs, migrations: migrations.rows },
    seals: seals.rows.map((seal) => ({
      ...seal,
      ...{ number: Number(seal.number), at: seal.at.toISOString() },
    })),
  };
}
