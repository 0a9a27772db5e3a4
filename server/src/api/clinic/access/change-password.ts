import { setPassword } from '../../../store/clinic/accounts.ts';
import { note } from '../../../store/clinic/audit.ts';
import { endOtherSignIns } from '../../../store/clinic/sign-ins.ts';
import { passwordBody } from '../contract/access.ts';
import { requirePassword } from '../require-password.ts';
import { defineStaffRoute } from '../staff-route.ts';

/** Sets a new password and ends all other sign-ins. */
export const changePassword = defineStaffRoute({
  method: 'POST',
  url: '/api/staff/password',
  least: 'read-only',
  summary: 'Change the own password',
  limit: 'signIn',
  body: passwordBody,
  answers: { 204: { description: 'Changed; all other sign-ins are ended.' } },
  handle: async ({ rooms, body, staff, act, reply }) => {
    await requirePassword(rooms, staff, body.current);
    await act(async (work) => {
      await setPassword(work, staff.accountId, body.next);
      await endOtherSignIns(work, staff.signInId);
      await note(work, staff, { action: 'password-changed' });
    });
    return reply.code(204).send();
  },
});
