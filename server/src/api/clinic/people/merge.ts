import { problem } from '../../../problem.ts';
import { note } from '../../../store/clinic/audit.ts';
import { mergePeople } from '../../../store/clinic/merge.ts';
import { mergeBody } from '../contract/people.ts';
import { defineStaffRoute } from '../staff-route.ts';
import { personParams } from './people.ts';

/** Makes one of two records of the same person. */
export const mergePeopleRoute = defineStaffRoute({
  method: 'POST',
  url: '/api/clinic/people/:personId/merge',
  least: 'clinician',
  summary: 'Empty another record of the same person into this one',
  params: personParams,
  body: mergeBody,
  answers: { 204: { description: 'One record now; nothing is lost.' } },
  handle: async ({ params: { personId }, body, staff, act, reply }) => {
    await act(async (work) => {
      if (personId === body.from) throw problem('conflict', 'These are one record already.');
      if (!(await mergePeople(work, { from: body.from, into: personId })))
        throw problem('no-such-record');
      await note(work, staff, {
        ...{ action: 'people-merged', subject: 'person', subjectId: personId },
        detail: { from: body.from },
      });
    });
    return reply.code(204).send();
  },
});
