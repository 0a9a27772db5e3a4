import pg from 'pg';

/** The setting by which a transaction of the owner asks to see the rows of all clinics, to copy them. */
export const WHOLE = 'app.whole_copy';

/**
 * Lets the owner's backup read every table under row security: such a policy holds for the owner
 * alone, and only in a transaction that asks for it. A table that is new gets its own here, so that no
 * migration can forget it and no backup can leave rows out.
 */
export async function letBackupRead(client: pg.Client): Promise<void> {
  for (const table of await unread(client)) {
    const name = pg.escapeIdentifier(table);
    await client.query(`drop policy if exists whole_copy on ${name}`);
    await client.query(
      `create policy whole_copy on ${name} for select to current_user
        using (current_setting('${WHOLE}', true) = 'on')`,
    );
  }
}

/** Tables whose rows a backup by their owner would not see. */
export async function unread(client: pg.Client): Promise<string[]> {
  const { rows } = await client.query<{ name: string }>(
    `select c.relname as name from pg_class c
      where c.relnamespace = 'public'::regnamespace and c.relkind = 'r' and c.relforcerowsecurity
        and not exists (select from pg_policy p
          where p.polrelid = c.oid and p.polname = 'whole_copy' and c.relowner = any (p.polroles))
      order by 1`,
  );
  return rows.map(({ name }) => name);
}
