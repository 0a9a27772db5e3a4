import { problem } from '../../../problem.ts';
import { clinicsOf } from '../../../store/clinic/accounts.ts';
import { endSignIn } from '../../../store/clinic/sign-ins.ts';
import { me, switchBody } from '../contract/access.ts';
import { signInAt } from '../signed-in.ts';
import { defineStaffRoute } from '../staff-route.ts';

/** Goes to another clinic of this account, under a new token. */
export const switchClinic = defineStaffRoute({
  method: 'POST',
  url: '/api/staff/clinic',
  least: 'read-only',
  summary: 'Work at another clinic of this account',
  body: switchBody,
  answers: { 200: { description: 'Signed in there.', schema: me } },
  handle: async ({ rooms, staff, body, request, reply, act }) => {
    const { accountId } = staff;
    const clinics = await clinicsOf(rooms, accountId);
    if (!clinics.some(({ id }) => id === body.clinicId)) throw problem('no-such-record');
    const there = await signInAt(rooms, request, reply, { accountId, clinicId: body.clinicId });
    await act((work) => endSignIn(work, staff.signInId));
    return there;
  },
});
