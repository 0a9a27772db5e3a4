import { z } from '@healcast/engine';
import { problem } from '../../../problem.ts';
import { clinicsOf, findAccount, setPassword } from '../../../store/clinic/accounts.ts';
import { note } from '../../../store/clinic/audit.ts';
import { forgetFailures } from '../../../store/clinic/lock-out.ts';
import { openReset, promiseReset, takeReset } from '../../../store/clinic/password-resets.ts';
import { endSignIns } from '../../../store/clinic/sign-ins.ts';
import { asStaff } from '../../../store/clinic/staff-work.ts';
import { countLettersTo } from '../../../store/letters.ts';
import { refuseOtherSites } from '../../access.ts';
import { defineRoute, type Rooms } from '../../route.ts';
import { resetAskBody, resetBody } from '../contract/access.ts';

const params = z.object({ token: z.string().check(z.maxLength(64)) });
/** Letters to one address in an hour: enough to look for one twice, too few to pester. */
const LETTERS_AN_HOUR = 3;

/** Asks for a link to choose a new password. The answer tells nobody who has an account. */
export const askForReset = defineRoute({
  method: 'POST',
  url: '/api/staff/password-reset',
  access: 'public',
  summary: 'Ask for a link to choose a new password',
  limit: 'letters',
  body: resetAskBody,
  answers: {
    202: {
      description: 'If the address has an account, a letter is on its way. The same otherwise.',
      schema: z.object({ status: z.literal('accepted') }),
    },
  },
  handle: async ({ body, rooms, request, reply }) => {
    refuseOtherSites(request);
    // Answered before the work is done: how long it takes tells nothing either.
    promise(rooms, body.email).catch((error) =>
      request.log.error({ err: error }, 'a link for a new password was not promised'),
    );
    reply.code(202);
    return { status: 'accepted' };
  },
});

async function promise(rooms: Rooms, email: string): Promise<void> {
  const account = await findAccount(rooms, email);
  if (!account) return;
  const { accountId } = account;
  const clinicId = (await clinicsOf(rooms, accountId))[0]?.id;
  if (!clinicId) return;
  const sent = await countLettersTo(rooms, { clinicId, to: email, hours: 1 });
  if (sent >= LETTERS_AN_HOUR) return;
  await promiseReset(rooms, { accountId, clinicId, email: email.toLowerCase() });
  await asStaff(rooms, { accountId, clinicId }, (work) =>
    note(work, { accountId, clinicId }, { action: 'password-reset-asked' }),
  );
}

/** Whether a link is still good, before somebody types a new password in vain. */
export const readReset = defineRoute({
  method: 'GET',
  url: '/api/staff/password-reset/:token',
  access: 'private-link',
  summary: 'Whether a link to choose a new password is good',
  limit: 'signIn',
  params,
  answers: { 204: { description: 'It is good.' } },
  handle: async ({ params: { token }, rooms, reply }) => {
    if (!(await openReset(rooms, token))) throw tooOld();
    return reply.code(204).send();
  },
});

const tooOld = () =>
  problem('no-such-link', 'It was used or is older than 30 minutes. Ask for a new one.');

/** Chooses a new password by the link. All sign-ins end; a second factor stays as it is. */
export const resetPassword = defineRoute({
  method: 'POST',
  url: '/api/staff/password-reset/:token',
  access: 'private-link',
  summary: 'Choose a new password by the link',
  limit: 'signIn',
  params,
  body: resetBody,
  answers: { 204: { description: 'Changed; all sign-ins are ended, and the link with them.' } },
  handle: async ({ params: { token }, body, rooms, request, reply }) => {
    refuseOtherSites(request);
    const reset = await openReset(rooms, token);
    if (!reset) throw tooOld();
    const { accountId, email } = reset;
    const clinics = await clinicsOf(rooms, accountId);
    const clinicId = clinics[0]?.id;
    if (!clinicId) throw tooOld();
    await asStaff(rooms, { accountId, clinicId }, async (work) => {
      if (!(await takeReset(work, token))) throw tooOld();
      await setPassword(work, accountId, body.password);
      await endSignIns(work);
      await note(work, { accountId, clinicId }, { action: 'password-reset' });
    });
    await forgetFailures(rooms, email);
    return reply.code(204).send();
  },
});
