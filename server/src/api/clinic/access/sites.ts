import { z } from '@healcast/engine';
import { problem } from '../../../problem.ts';
import { note } from '../../../store/clinic/audit.ts';
import { insertSite, sitesOf, updateSite } from '../../../store/clinic/sites.ts';
import { siteBody, sites } from '../contract/access.ts';
import { id, made } from '../contract/words.ts';
import { defineStaffRoute } from '../staff-route.ts';

/** The sites of a clinic. */
export const listSites = defineStaffRoute({
  method: 'GET',
  url: '/api/clinic/sites',
  least: 'read-only',
  summary: 'The sites of this clinic',
  answers: { 200: { description: 'By name.', schema: sites } },
  handle: ({ act }) => act(async (work) => ({ sites: await sitesOf(work) })),
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
      const siteId = await insertSite(work, staff.clinicId, body);
      await note(work, staff, { action: 'site-added', subject: 'site', subjectId: siteId });
      return siteId;
    });
    reply.code(201);
    return { id: added };
  },
});

/** Changes name and address of a site. */
export const changeSite = defineStaffRoute({
  method: 'PUT',
  url: '/api/clinic/sites/:siteId',
  least: 'owner',
  summary: 'Change name and address of a site',
  params: z.object({ siteId: id }),
  body: siteBody,
  answers: { 204: { description: 'Changed.' } },
  handle: async ({ params: { siteId }, body, staff, act, reply }) => {
    await act(async (work) => {
      if (!(await updateSite(work, siteId, body))) throw problem('no-such-record');
      await note(work, staff, { action: 'site-changed', subject: 'site', subjectId: siteId });
    });
    return reply.code(204).send();
  },
});
