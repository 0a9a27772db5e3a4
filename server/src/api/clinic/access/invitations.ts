import { z } from '@healcast/engine';
import { problem } from '../../../problem.ts';
import { note } from '../../../store/clinic/audit.ts';
import { invite, withdraw } from '../../../store/clinic/invitations.ts';
import { invitationBody } from '../contract/access.ts';
import { id, made } from '../contract/words.ts';
import { defineStaffRoute } from '../staff-route.ts';

/** Invites a colleague by e-mail. */
export const inviteRoute = defineStaffRoute({
  method: 'POST',
  url: '/api/clinic/invitations',
  least: 'owner',
  summary: 'Invite a colleague by e-mail',
  limit: 'letters',
  body: invitationBody,
  answers: { 201: { description: 'The letter is promised.', schema: made } },
  handle: async ({ rooms, staff, body, act, reply }) => {
    const invited = await act(async (work) => {
      const { id } = await invite(rooms, work, staff, body);
      await note(work, staff, {
        action: 'invited',
        subject: 'invitation',
        subjectId: id,
        detail: { role: body.role },
      });
      return id;
    });
    reply.code(201);
    return { id: invited };
  },
});

/** Withdraws an invitation that was not taken. */
export const withdrawInvitation = defineStaffRoute({
  method: 'DELETE',
  url: '/api/clinic/invitations/:id',
  least: 'owner',
  summary: 'Withdraw an invitation',
  params: z.object({ id }),
  answers: { 204: { description: 'Its link opens nothing any more.' } },
  handle: async ({ params, staff, act, reply }) => {
    const gone = await act(async (work) => {
      const found = await withdraw(work, params.id);
      if (found)
        await note(work, staff, {
          action: 'invitation-withdrawn',
          subject: 'invitation',
          subjectId: params.id,
        });
      return found;
    });
    if (!gone) throw problem('no-such-record');
    return reply.code(204).send();
  },
});
