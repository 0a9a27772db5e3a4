import { describeMe } from '../../../store/clinic/accounts.ts';
import { me } from '../contract/access.ts';
import { defineStaffRoute } from '../staff-route.ts';

/** Who is signed in. */
export const readMe = defineStaffRoute({
  method: 'GET',
  url: '/api/staff/me',
  least: 'read-only',
  summary: 'Who is signed in, where, in which role',
  answers: { 200: { description: 'The account and its clinics.', schema: me } },
  handle: ({ rooms, staff }) => describeMe(rooms, staff),
});
