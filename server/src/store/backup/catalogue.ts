import pg from 'pg';

/** A table as a backup takes it. */
export interface TableToCopy {
  schema: 'public' | 'pgboss';
  name: string;
  columns: string[];
  /** The whole statement whose rows are copied, in an order that no locale of a server changes. */
  select: string;
  /** Whether its owner is held to row security as well. */
  forced: boolean;
}

/** Where a sequence stands; null when it was never asked. */
export interface SequenceToCopy {
  name: string;
  last: string | null;
}

interface Found {
  name: string;
  forced: boolean;
  columns: string[];
  order: string[];
  /** Tables that must hold their rows first. */
  needs: string[];
}

/** Every table of ours but the list of migrations, those that others point to first. */
export async function tablesToCopy(client: pg.Client): Promise<TableToCopy[]> {
  const { rows } = await client.query<Found>(OUR_TABLES);
  return inOrder(rows).map(({ name, forced, columns, order }) => ({
    ...{ schema: 'public' as const, name, columns, forced },
    select: `select ${columns.map(pg.escapeIdentifier).join(', ')} from public.${pg.escapeIdentifier(name)} order by ${order.join(', ')}`,
  }));
}

/** Columns that are computed are left out; text is ordered by its bytes, without a key by the whole row. */
const OUR_TABLES = `
  select c.relname as name, c.relforcerowsecurity as forced,
    (select array_agg(a.attname::text order by a.attnum) from pg_attribute a
      where a.attrelid = c.oid and a.attnum > 0 and not a.attisdropped and a.attgenerated = '') as columns,
    coalesce(
      (select array_agg(quote_ident(a.attname) || case when a.attcollation = 0 then '' else ' collate "C"' end
          order by array_position(k.conkey, a.attnum))
        from pg_constraint k join pg_attribute a on a.attrelid = c.oid and a.attnum = any (k.conkey)
        where k.conrelid = c.oid and k.contype = 'p'),
      array[quote_ident(c.relname) || '::text collate "C"']) as "order",
    array(select distinct f.confrelid::regclass::text from pg_constraint f
      where f.conrelid = c.oid and f.contype = 'f' and f.confrelid <> c.oid) as needs
  from pg_class c
  where c.relnamespace = 'public'::regnamespace and c.relkind = 'r' and c.relname <> 'migration'
  order by 1`;

function inOrder(tables: readonly Found[]): Found[] {
  const placed: Found[] = [];
  const open = new Set(tables);
  while (open.size > 0) {
    const waiting = new Set([...open].map(({ name }) => name));
    const next = [...open].filter(({ needs }) => !needs.some((name) => waiting.has(name)));
    if (next.length === 0)
      throw new Error(`The tables ${[...waiting].join(', ')} point to one another in a circle.`);
    for (const table of next) open.delete(table);
    placed.push(...next);
  }
  return placed;
}

/** Jobs that are still to be done; those that ended say nothing any more. */
export async function jobsToCopy(client: pg.Client): Promise<TableToCopy> {
  const { rows } = await client.query<{ columns: string[] }>(
    `select array_agg(a.attname::text order by a.attnum) as columns from pg_attribute a
      where a.attrelid = 'pgboss.job'::regclass and a.attnum > 0 and not a.attisdropped and a.attgenerated = ''`,
  );
  const columns = rows[0]?.columns ?? [];
  return {
    ...{ schema: 'pgboss', name: 'job', columns, forced: false },
    select: `select ${columns.map(pg.escapeIdentifier).join(', ')} from pgboss.job where state < 'completed' order by id`,
  };
}

/** Where the sequences of our tables stand. */
export async function sequencesToCopy(client: pg.Client): Promise<SequenceToCopy[]> {
  const { rows } = await client.query<SequenceToCopy>(
    `select sequencename as name, last_value::text as last from pg_sequences where schemaname = 'public' order by 1`,
  );
  return rows;
}
