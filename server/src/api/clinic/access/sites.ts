import { note } from '../../../store/clinic/audit.ts';
import { siteBody, sites } from '../contract/access.ts';
import { made } from '../contract/words.ts';
import { defineStaffRoute } from '../staff-route.ts';

/** The sites of a clinic. */
export const listSites = defineStaffRoute({
  method: 'GET',
  url: '/api/clinic/sites',
  least: 'read-only',
  summary: 'The sites of this clinic',
  answers: { 200: { description: 'By name.', schema: sites } },
  handle: ({ act }) =>
    act(async (work) => ({
      sites: await work
        .selectFrom('site')
        .select(['id', 'name', 'address'])
        .orderBy('name')
        .execute(),
    })),
});

/** Adds a site. */
export const addSite = defineStaffRoute({
  method: 'POST',
  url: '/api/clinic/sites',
  least: 'owner',
  summary: 'Add a site to this clinic',
  body: siteBody,
  answers: { 201: { description: 'Added.', schema: made } },
  handle: async ({ body, staff, act, reply }) => {
    const added = await act(async (work) => {
      const row = await work
        .insertInto('site')
        .values({ clinic_id: staff.clinicId, name: body.name, address: body.address ?? null })
        .returning('id')
        .executeTakeFirstOrThrow();
      await note(work, staff, { action: 'site-added', subject: 'site', subjectId: row.id });
      return row;
    });
    reply.code(201);
    return added;
  },
});
