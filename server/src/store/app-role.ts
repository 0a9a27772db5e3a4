import type pg from 'pg';

/** duplicate_object, and unique_violation when both were made in the same instant. */
const ROLE_IS_THERE = new Set(['42710', '23505']);

/** The application's role: it reads and writes rows, owns nothing and cannot step past row security. */
export async function makeAppRole(client: pg.Client): Promise<void> {
  const { rows } = await client.query<{ found: boolean; may: boolean }>(
    `select exists (select from pg_roles where rolname = 'healcast_app') as found,
      (select rolcreaterole or rolsuper from pg_roles where rolname = current_user) as may`,
  );
  if (rows[0]?.found) return;
  if (!rows[0]?.may)
    throw new Error(
      `The role healcast_app is missing and this login may not create it. Let an administrator run:
  create role healcast_app nologin nosuperuser nobypassrls;
  grant healcast_app to <the role in DATABASE_URL>;`,
    );
  try {
    await client.query('create role healcast_app nologin nosuperuser nobypassrls');
  } catch (error) {
    // Roles belong to the whole server: a house on another database of it was quicker.
    if (!ROLE_IS_THERE.has(String((error as { code?: string }).code))) throw error;
  }
  await client.query('grant healcast_app to current_user');
}
