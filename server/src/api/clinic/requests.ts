import { z } from '@healcast/engine';
import { problem } from '../../problem.ts';
import { note } from '../../store/clinic/audit.ts';
import {
  everythingAboutLead,
  leadById,
  leadsOf,
  newLeads,
  settleLead,
} from '../../store/clinic/lead-list.ts';
import { eraseLead } from '../../store/clinic/leads.ts';
import { addPerson } from '../../store/clinic/people.ts';
import { leadCount, leadPersonBody, leads, leadsQuery } from './contract/leads.ts';
import { id, made } from './contract/words.ts';
import { defineStaffRoute } from './staff-route.ts';

const params = z.object({ leadId: id });

/** Requests of people who would like to hear from this clinic. */
export const listLeads = defineStaffRoute({
  method: 'GET',
  url: '/api/clinic/requests',
  least: 'read-only',
  summary: 'Requests of people who would like to hear from this clinic',
  query: leadsQuery,
  answers: { 200: { description: 'Fifty, the newest first.', schema: leads } },
  handle: ({ query, staff, rooms, act }) =>
    act(async (work) => {
      const found = await leadsOf(rooms, work, query);
      const ids = found.leads.map((one) => one.id);
      if (ids.length > 0) await note(work, staff, { action: 'requests-read', detail: { ids } });
      return found;
    }),
});

/** How many requests wait, for the navigation. */
export const countLeads = defineStaffRoute({
  method: 'GET',
  url: '/api/clinic/requests/count',
  least: 'read-only',
  summary: 'How many requests wait',
  answers: { 200: { description: 'The number alone.', schema: leadCount } },
  handle: ({ act }) => act(async (work) => ({ waiting: await newLeads(work) })),
});

/** Notes that somebody got in touch. */
export const settleLeadRoute = defineStaffRoute({
  method: 'POST',
  url: '/api/clinic/requests/:leadId/settle',
  least: 'front-desk',
  summary: 'Note that somebody got in touch',
  params,
  answers: { 204: { description: 'It waits no longer.' } },
  handle: async ({ params, staff, act, reply }) => {
    await act(async (work) => {
      if (!(await leadById(work, params.leadId))) throw problem('no-such-record');
      if (!(await settleLead(work, params.leadId, staff)))
        throw problem('conflict', 'Somebody of your team has done this already.');
      const settled = {
        action: 'request-settled',
        subject: 'lead',
        subjectId: params.leadId,
      } as const;
      await note(work, staff, settled);
    });
    return reply.code(204).send();
  },
});

/** Takes the person of a request into the clinic's book. */
export const leadToPerson = defineStaffRoute({
  method: 'POST',
  url: '/api/clinic/requests/:leadId/person',
  least: 'front-desk',
  summary: 'Add the person of a request to the people of the clinic',
  params,
  body: leadPersonBody,
  answers: { 201: { description: 'The new person.', schema: made } },
  handle: async ({ params, body, staff, act, reply }) => {
    const personId = await act(async (work) => {
      const lead = await leadById(work, params.leadId);
      if (!lead) throw problem('no-such-record');
      if (lead.state === 'person')
        throw problem('conflict', 'This person is in your book already.');
      const { email, phone, wish } = lead;
      // The consent is for this request: letters need a consent of their own.
      const known = { email, phone, note: wish, letters: false };
      const added = await addPerson(work, staff.clinicId, { ...body, ...known });
      await settleLead(work, params.leadId, { accountId: staff.accountId, personId: added });
      await note(work, staff, {
        ...{ action: 'person-added', subject: 'person', subjectId: added },
        detail: { leadId: params.leadId },
      });
      return added;
    });
    reply.code(201);
    return { id: personId };
  },
});

/** Everything kept about one request, for the person who asks for it. */
export const exportLead = defineStaffRoute({
  method: 'GET',
  url: '/api/clinic/requests/:leadId/export',
  least: 'owner',
  summary: 'Everything kept about one request, as JSON',
  params,
  answers: {
    200: {
      description: 'The request with its consent, and its forecast.',
      schema: z.record(z.string(), z.nullable(z.record(z.string(), z.unknown()))),
    },
  },
  handle: ({ params, staff, act, reply }) =>
    act(async (work) => {
      const all = await everythingAboutLead(work, params.leadId);
      if (!all) throw problem('no-such-record');
      const exported = {
        action: 'request-exported',
        subject: 'lead',
        subjectId: params.leadId,
      } as const;
      await note(work, staff, exported);
      reply.header('content-disposition', 'attachment; filename="request.json"');
      return all;
    }),
});

/** Erases a request for good. */
export const eraseLeadRoute = defineStaffRoute({
  method: 'DELETE',
  url: '/api/clinic/requests/:leadId',
  least: 'front-desk',
  summary: 'Erase a request with its forecast',
  params,
  answers: { 204: { description: 'Gone.' } },
  handle: async ({ params, staff, act, reply }) => {
    await act(async (work) => {
      if (!(await eraseLead(work, params.leadId))) throw problem('no-such-record');
      const erased = {
        action: 'request-erased',
        subject: 'lead',
        subjectId: params.leadId,
      } as const;
      await note(work, staff, erased);
    });
    return reply.code(204).send();
  },
});
