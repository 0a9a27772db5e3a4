import { problem } from '../../../problem.ts';
import { note } from '../../../store/clinic/audit.ts';
import { passkeysOf } from '../../../store/clinic/passkeys.ts';
import { confirm, offer, turnOff } from '../../../store/clinic/second-factors.ts';
import { markSecondFactor } from '../../../store/clinic/team.ts';
import {
  codeBody,
  passwordAloneBody,
  recoveryCodes,
  secondFactorOffer,
} from '../contract/access.ts';
import { requirePassword } from '../require-password.ts';
import { defineStaffRoute } from '../staff-route.ts';

/** Offers a secret for an authenticator app. */
export const offerSecondFactorRoute = defineStaffRoute({
  method: 'POST',
  url: '/api/staff/second-factor/offer',
  least: 'read-only',
  summary: 'Begin to set up the second factor',
  limit: 'signIn',
  answers: {
    200: { description: 'For the authenticator app; not on yet.', schema: secondFactorOffer },
  },
  handle: ({ rooms, staff, act }) =>
    act(async (work) => {
      const account = await work
        .selectFrom('account')
        .select(['id', 'email'])
        .where('id', '=', staff.accountId)
        .executeTakeFirstOrThrow();
      return offer(work, rooms.secret, account);
    }),
});

/** Turns the second factor on with a first code. */
export const turnOnSecondFactor = defineStaffRoute({
  method: 'POST',
  url: '/api/staff/second-factor',
  least: 'read-only',
  summary: 'Turn the second factor on',
  limit: 'signIn',
  body: codeBody,
  answers: {
    200: { description: 'On. The recovery codes are shown this once.', schema: recoveryCodes },
  },
  handle: ({ rooms, staff, body, act }) =>
    act(async (work) => {
      const codes = await confirm(work, rooms.secret, staff.accountId, body.code);
      if (!codes) throw problem('wrong-code');
      await markSecondFactor(work, staff, true);
      await note(work, staff, { action: 'second-factor-on' });
      return { recoveryCodes: codes };
    }),
});

/** Turns the second factor off; asks for the password again. */
export const turnOffSecondFactor = defineStaffRoute({
  method: 'DELETE',
  url: '/api/staff/second-factor',
  least: 'read-only',
  summary: 'Turn the second factor off',
  limit: 'signIn',
  body: passwordAloneBody,
  answers: { 204: { description: 'Off.' } },
  handle: async ({ rooms, staff, body, act, reply }) => {
    await requirePassword(rooms, staff, body.password);
    await act(async (work) => {
      await turnOff(work, staff.accountId);
      // A passkey is a second factor as well.
      await markSecondFactor(work, staff, (await passkeysOf(work)).length > 0);
      await note(work, staff, { action: 'second-factor-off' });
    });
    return reply.code(204).send();
  },
});
