import { endSignIn } from '../../../store/clinic/sign-ins.ts';
import { takeToken } from '../cookie.ts';
import { defineStaffRoute } from '../staff-route.ts';

/** Ends this sign-in. */
export const signOut = defineStaffRoute({
  method: 'POST',
  url: '/api/staff/sign-out',
  least: 'read-only',
  summary: 'Sign out',
  answers: { 204: { description: 'Signed out; the cookie is worth nothing any more.' } },
  handle: async ({ staff, act, rooms, reply }) => {
    await act((work) => endSignIn(work, staff.signInId));
    takeToken(reply, rooms.publicUrl);
    return reply.code(204).send();
  },
});
