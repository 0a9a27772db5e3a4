import { z } from '@healcast/engine';
import { problem } from '../../../problem.ts';
import { note } from '../../../store/clinic/audit.ts';
import { endSignIn } from '../../../store/clinic/sign-ins.ts';
import { id } from '../contract/words.ts';
import { defineStaffRoute } from '../staff-route.ts';

/** Ends a sign-in elsewhere, as on a lost phone. */
export const endSignInRoute = defineStaffRoute({
  method: 'DELETE',
  url: '/api/staff/sign-ins/:id',
  least: 'read-only',
  summary: 'End a sign-in of this account',
  params: z.object({ id }),
  answers: { 204: { description: 'It is ended at once.' } },
  handle: async ({ params, staff, act, reply }) => {
    const ended = await act(async (work) => {
      const found = await endSignIn(work, params.id);
      if (found)
        await note(work, staff, {
          action: 'sign-in-ended',
          subject: 'sign-in',
          subjectId: params.id,
        });
      return found;
    });
    if (!ended) throw problem('no-such-record');
    return reply.code(204).send();
  },
});
