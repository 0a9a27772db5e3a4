import type { Work } from '../database.ts';

/** The sites of a clinic, by name. */
export const sitesOf = (work: Work) =>
  work.selectFrom('site').select(['id', 'name', 'address']).orderBy('name').execute();

/** Whether a site is one of this clinic; no site at all is fine. */
export async function isOwnSite(work: Work, siteId: string | null | undefined): Promise<boolean> {
  if (!siteId) return true;
  const row = await work
    .selectFrom('site')
    .select('id')
    .where('id', '=', siteId)
    .executeTakeFirst();
  return row !== undefined;
}

/** Adds a site. @returns its id */
export async function insertSite(
  work: Work,
  clinicId: string,
  { name, address }: { name: string; address?: string | undefined },
): Promise<string> {
  const row = await work
    .insertInto('site')
    .values({ clinic_id: clinicId, name, address: address ?? null })
    .returning('id')
    .executeTakeFirstOrThrow();
  return row.id;
}

/** Changes name and address of a site. @returns false without such a site */
export async function updateSite(
  work: Work,
  siteId: string,
  { name, address }: { name: string; address?: string | undefined },
): Promise<boolean> {
  const done = await work
    .updateTable('site')
    .set({ name, address: address ?? null })
    .where('id', '=', siteId)
    .executeTakeFirst();
  return done.numUpdatedRows > 0n;
}
