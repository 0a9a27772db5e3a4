import { refused } from '../../../problem.ts';
import { isOwnSite } from '../../../store/clinic/sites.ts';
import type { Work } from '../../../store/database.ts';

/** @throws ProblemError 422 when a body names a site that is not of this clinic */
export async function requireOwnSite(work: Work, siteId: string | null | undefined): Promise<void> {
  if (await isOwnSite(work, siteId)) return;
  throw refused({
    kind: 'invalid-input',
    fields: [{ pointer: '/siteId', detail: 'This clinic has no such site.' }],
  });
}
