import { z } from '@healcast/engine';
import { problem } from '../../../problem.ts';
import { findAccount, insertAccount } from '../../../store/clinic/accounts.ts';
import { note } from '../../../store/clinic/audit.ts';
import { join } from '../../../store/clinic/invitations.ts';
import { foundClinic } from '../../../store/clinic/set-up.ts';
import { asAccount, enterClinic } from '../../../store/clinic/staff-work.ts';
import { newClinicSettings, slugOf } from '../../../store/clinics.ts';
import { refuseOtherSites } from '../../access.ts';
import { defineRoute } from '../../route.ts';
import { me, setUpBody } from '../contract/access.ts';
import { signInAt } from '../signed-in.ts';

/** Makes a clinic and its owner, by the link the first start showed or `healcast clinic add` made. */
export const setUp = defineRoute({
  method: 'POST',
  url: '/api/staff/set-up/:token',
  access: 'private-link',
  summary: 'Make a clinic and its owner by a one-time link',
  limit: 'signIn',
  params: z.object({ token: z.string().check(z.maxLength(64)) }),
  body: setUpBody,
  answers: {
    201: { description: 'The clinic is there, its owner signed in (cookie).', schema: me },
  },
  handle: async ({ params, body, rooms, request, reply }) => {
    refuseOtherSites(request);
    if (await findAccount(rooms, body.email))
      throw problem('conflict', 'There is an account with this address already.');
    const accountId = crypto.randomUUID();
    const clinicId = await asAccount(rooms, accountId, async (work) => {
      const made = await foundClinic(work, params.token, {
        slug: slugOf(body.clinic),
        settings: newClinicSettings(body.clinic, body.timeZone),
      });
      if (!made) throw problem('no-such-record', 'This link is wrong or was used already.');
      await enterClinic(work, made);
      await insertAccount(work, { ...body, id: accountId });
      await join(work, { clinicId: made, role: 'owner' }, accountId);
      await note(work, { accountId, clinicId: made }, { action: 'clinic-founded' });
      return made;
    });
    reply.code(201);
    return signInAt(rooms, request, reply, { accountId, clinicId });
  },
});
