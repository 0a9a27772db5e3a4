import { z } from '@healcast/engine';
import { problem } from '../../../problem.ts';
import { note } from '../../../store/clinic/audit.ts';
import { openInvitations } from '../../../store/clinic/invitations.ts';
import { changeMember, teamOf } from '../../../store/clinic/team.ts';
import { memberChange, team } from '../contract/access.ts';
import { id } from '../contract/words.ts';
import { defineStaffRoute } from '../staff-route.ts';

/** Who works here, and who was invited. */
export const readTeam = defineStaffRoute({
  method: 'GET',
  url: '/api/clinic/team',
  least: 'read-only',
  summary: 'Who works at this clinic, and who was invited',
  answers: { 200: { description: 'By name.', schema: team } },
  handle: ({ staff, act }) =>
    act(async (work) => ({
      members: await teamOf(work, staff.clinicId),
      invitations: await openInvitations(work),
    })),
});

/** Changes the role of a colleague, or shuts them out; what they are signed in to ends at once. */
export const changeMemberRoute = defineStaffRoute({
  method: 'PATCH',
  url: '/api/clinic/team/:accountId',
  least: 'owner',
  summary: 'Change the role of a colleague, or shut them out',
  params: z.object({ accountId: id }),
  body: memberChange,
  answers: { 204: { description: 'Changed; it holds from their next request on.' } },
  handle: async ({ params, body, staff, act, reply }) => {
    const end = await act(async (work) => {
      const changed = await changeMember(work, staff.clinicId, params.accountId, body);
      if (changed === 'changed')
        await note(work, staff, {
          action: 'member-changed',
          subject: 'account',
          subjectId: params.accountId,
          detail: body,
        });
      return changed;
    });
    if (end === 'unknown') throw problem('no-such-record');
    if (end === 'last-owner')
      throw problem('conflict', 'A clinic needs an owner. Make somebody else one first.');
    return reply.code(204).send();
  },
});
