import { sql } from 'kysely';
import type { Work } from '../database.ts';

/** Rows of a table that are about one person. */
export type RowsByTable = Record<string, Record<string, unknown>[]>;

/** One table points to a row of another. */
interface Reference {
  child: string;
  column: string;
  parent: string;
  key: string;
}

/** Where a row of the person points to another row that is theirs alone. */
const OWN = [
  { child: 'course', column: 'forecast_id' },
  { child: 'lead', column: 'forecast_id' },
  { child: 'message', column: 'notice_id' },
];

/** How the tables point to one another; a reference over several columns leads to texts of a clinic. */
async function references(work: Work): Promise<Reference[]> {
  const { rows } = await sql<Reference>`
    select c.conrelid::regclass::text as child, a.attname as "column",
      c.confrelid::regclass::text as parent, k.attname as key
    from pg_constraint c
    join pg_attribute a on a.attrelid = c.conrelid and a.attnum = c.conkey[1]
    join pg_attribute k on k.attrelid = c.confrelid and k.attnum = c.confkey[1]
    where c.contype = 'f' and c.connamespace = 'public'::regnamespace and cardinality(c.conkey) = 1
    order by 1, 2`.execute(work);
  return rows;
}

/**
 * Everything the clinic of this transaction keeps about a person: their row, and every row of every
 * table that hangs on it, found by the references of the database, so that a table that is new is in.
 * Keys (sealed links, hashes, marks) are left out: they are no facts about the person.
 */
export async function everythingAbout(work: Work, personId: string): Promise<RowsByTable> {
  const all = await references(work);
  const keysOf = await secretColumns(work);
  const found = new Map<string, Map<string, Record<string, unknown>>>();
  const add = async (table: string, column: string, values: unknown[]): Promise<void> => {
    const { rows } = await sql<{ place: string; row: Record<string, unknown> }>`
      select ctid::text as place, to_jsonb(t) as row from ${sql.table(table)} t
      where ${sql.ref(`t.${column}`)}::text = any (${values.map(String)}::text[])`.execute(work);
    const known = found.get(table) ?? new Map();
    found.set(table, known);
    const fresh = rows.filter(({ place }) => !known.has(place));
    for (const { place, row } of fresh) known.set(place, row);
    if (fresh.length === 0) return;
    for (const { child, column: pointing, parent, key } of all) {
      const values = (name: string) =>
        fresh.map(({ row }) => row[name]).filter((value) => value !== null && value !== undefined);
      if (parent === table) await add(child, pointing, values(key));
      const own = OWN.some((one) => one.child === child && one.column === pointing);
      if (child === table && own) await add(parent, key, values(pointing));
    }
  };
  await add('person', 'id', [personId]);
  await add('audit_entry', 'subject_id', [personId]);
  return Object.fromEntries(
    [...found]
      .filter(([, rows]) => rows.size > 0)
      .map(([table, rows]) => [
        table,
        [...rows.values()].map((row) => without(row, keysOf.get(table) ?? [])),
      ]),
  );
}

/** Columns of bytes: in this house they hold sealed texts, hashes and marks. */
async function secretColumns(work: Work): Promise<Map<string, string[]>> {
  const { rows } = await sql<{ table: string; columns: string[] }>`
    select attrelid::regclass::text as "table", array_agg(attname::text) as columns
    from pg_attribute a join pg_class c on c.oid = a.attrelid
    where c.relnamespace = 'public'::regnamespace and c.relkind = 'r'
      and atttypid = 'bytea'::regtype and not attisdropped
    group by 1`.execute(work);
  return new Map(rows.map(({ table, columns }) => [table, columns]));
}

function without(row: Record<string, unknown>, columns: readonly string[]) {
  return Object.fromEntries(Object.entries(row).filter(([name]) => !columns.includes(name)));
}
