import { z } from '@healcast/engine';
import type { FastifyRequest } from 'fastify';
import type { Staff } from '../../../access/staff.ts';
import { problem } from '../../../problem.ts';
import { findAccount, insertAccount, isDemoAccount } from '../../../store/clinic/accounts.ts';
import { note } from '../../../store/clinic/audit.ts';
import { join } from '../../../store/clinic/invitations.ts';
import { foundClinic, isSetUpOpen } from '../../../store/clinic/set-up.ts';
import { endSignIn } from '../../../store/clinic/sign-ins.ts';
import { asAccount, asStaff, enterClinic } from '../../../store/clinic/staff-work.ts';
import { newClinicSettings, slugOf } from '../../../store/clinics.ts';
import { refuseOtherSites, whoAsks } from '../../access.ts';
import { defineRoute, type Rooms } from '../../route.ts';
import { me, setUpBody } from '../contract/access.ts';
import { signInAt } from '../signed-in.ts';

const params = z.object({ token: z.string().check(z.maxLength(64)) });
const WRONG = 'It is wrong or was used already.';

/** Whether a one-time link still makes a clinic, for whoever opens it; it tells nothing else. */
export const readSetUp = defineRoute({
  method: 'GET',
  url: '/api/staff/set-up/:token',
  access: 'private-link',
  summary: 'Ask whether a one-time link still makes a clinic',
  limit: 'signIn',
  params,
  answers: { 204: { description: 'It does.' } },
  handle: async ({ params: { token }, rooms, reply }) => {
    if (!(await isSetUpOpen(rooms, token))) throw problem('no-such-link', WRONG);
    return reply.code(204).send();
  },
});

/** Makes a clinic by the link the first start showed or `healcast clinic add` made, and its owner. */
export const setUp = defineRoute({
  method: 'POST',
  url: '/api/staff/set-up/:token',
  access: 'private-link',
  summary: 'Make a clinic by a one-time link, for a new account or the one that is signed in',
  limit: 'signIn',
  params,
  body: setUpBody,
  answers: {
    201: { description: 'The clinic is there, its owner signed in (cookie).', schema: me },
  },
  handle: async ({ params, body, rooms, request, reply }) => {
    refuseOtherSites(request);
    const { owner } = body;
    const signedIn = owner ? undefined : await signedInOwner(rooms, request);
    if (owner) await refuseKnown(rooms, owner.email);
    const accountId = signedIn?.accountId ?? crypto.randomUUID();
    const clinicId = await asAccount(rooms, accountId, async (work) => {
      const made = await foundClinic(work, params.token, {
        slug: slugOf(body.clinic),
        settings: newClinicSettings(body.clinic, body.timeZone),
      });
      if (!made) throw problem('no-such-link', WRONG);
      await enterClinic(work, made);
      if (owner) await insertAccount(work, { ...owner, id: accountId });
      await join(work, { clinicId: made, role: 'owner' }, accountId);
      await note(work, { accountId, clinicId: made }, { action: 'clinic-founded' });
      return made;
    });
    const there = await signInAt(rooms, request, reply, { accountId, clinicId });
    if (signedIn) await asStaff(rooms, signedIn, (work) => endSignIn(work, signedIn.signInId));
    reply.code(201);
    return there;
  },
});

async function refuseKnown(rooms: Rooms, address: string): Promise<void> {
  if (await findAccount(rooms, address))
    throw problem(
      'conflict',
      'There is an account with this address already. Sign in with it: the clinic then comes to it.',
    );
}

/** @throws ProblemError 401 for who is not signed in, 409 for the demo's accounts */
async function signedInOwner(rooms: Rooms, request: FastifyRequest): Promise<Staff> {
  const staff = await whoAsks(rooms, request);
  if (!staff) throw problem('not-signed-in');
  if (await asStaff(rooms, staff, (work) => isDemoAccount(work, staff.accountId)))
    throw problem('conflict', 'An account of the demo cannot own a clinic. Sign out first.');
  return staff;
}
