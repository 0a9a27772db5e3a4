import { signInsOf } from '../../../store/clinic/sign-ins.ts';
import { signIns } from '../contract/access.ts';
import { defineStaffRoute } from '../staff-route.ts';

/** Where this account is signed in. */
export const listSignIns = defineStaffRoute({
  method: 'GET',
  url: '/api/staff/sign-ins',
  least: 'read-only',
  summary: 'Where this account is signed in',
  answers: { 200: { description: 'The latest first.', schema: signIns } },
  handle: async ({ staff, act }) => ({
    signIns: await act((work) => signInsOf(work, staff.signInId)),
  }),
});
