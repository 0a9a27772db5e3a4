import { z } from '@healcast/engine';
import { problem } from '../../../problem.ts';
import { note } from '../../../store/clinic/audit.ts';
import { erasePerson } from '../../../store/clinic/erase.ts';
import { everythingAbout } from '../../../store/clinic/everything.ts';
import { defineStaffRoute } from '../staff-route.ts';
import { personParams } from './people.ts';

/** Everything about one person, for them to take along. */
export const exportPerson = defineStaffRoute({
  method: 'GET',
  url: '/api/clinic/people/:personId/export',
  least: 'owner',
  summary: 'Everything kept about one person, as JSON',
  params: personParams,
  answers: {
    200: {
      description: 'All rows about the person, table by table.',
      schema: z.record(z.string(), z.array(z.record(z.string(), z.unknown()))),
    },
  },
  handle: ({ params, staff, act, reply }) =>
    act(async (work) => {
      const all = await everythingAbout(work, params.personId);
      if (!all.person) throw problem('no-such-record');
      await note(work, staff, {
        action: 'person-exported',
        subject: 'person',
        subjectId: params.personId,
      });
      reply.header('content-disposition', 'attachment; filename="person.json"');
      return all;
    }),
});

/** Erases a person for good. */
export const erasePersonRoute = defineStaffRoute({
  method: 'DELETE',
  url: '/api/clinic/people/:personId',
  least: 'owner',
  summary: 'Erase a person and all that hangs on them',
  params: personParams,
  answers: { 204: { description: 'Gone, also private pages and letters not sent yet.' } },
  handle: async ({ params, staff, act, reply }) => {
    await act(async (work) => {
      if (!(await erasePerson(work, params.personId))) throw problem('no-such-record');
      await note(work, staff, {
        action: 'person-erased',
        subject: 'person',
        subjectId: params.personId,
      });
    });
    return reply.code(204).send();
  },
});
