import { z } from '@healcast/engine';
import { isPassword } from '../../../access/password.ts';
import { problem } from '../../../problem.ts';
import { findAccount, insertAccount } from '../../../store/clinic/accounts.ts';
import { note } from '../../../store/clinic/audit.ts';
import { openInvitation, takeInvitation } from '../../../store/clinic/invitations.ts';
import { factorsOf } from '../../../store/clinic/passkeys.ts';
import { takeCode } from '../../../store/clinic/second-factors.ts';
import { asAccount, asStaff } from '../../../store/clinic/staff-work.ts';
import { clinicById } from '../../../store/clinics.ts';
import { refuseOtherSites, whoAsks } from '../../access.ts';
import { defineRoute, type Rooms, read } from '../../route.ts';
import { acceptBody, me, openedInvitation } from '../contract/access.ts';
import { newPassword } from '../contract/words.ts';
import { signInAt } from '../signed-in.ts';
import { failed, refuseLocked } from './sign-in.ts';

const params = z.object({ token: z.string().check(z.maxLength(64)) });

async function open(rooms: Rooms, token: string) {
  const found = await openInvitation(rooms, token);
  if (!found) throw problem('no-such-link', 'This invitation was used, withdrawn or is too old.');
  return { ...found, account: await findAccount(rooms, found.email) };
}

/** What an invitation says to who opens it. */
export const readInvitation = defineRoute({
  method: 'GET',
  url: '/api/staff/invitations/:token',
  access: 'private-link',
  summary: 'Read an invitation by its link',
  limit: 'signIn',
  params,
  answers: { 200: { description: 'Who invites whom, in which role.', schema: openedInvitation } },
  handle: async ({ params: { token }, rooms }) => {
    const { email, role, clinicId, account } = await open(rooms, token);
    const clinic = await clinicById(rooms, clinicId);
    return { clinic: clinic?.settings.name ?? '', email, role, known: account !== undefined };
  },
});

const newName = z.string({ error: 'Give your name.' });

async function provePassword(
  rooms: Rooms,
  email: string,
  account: { accountId: string; passwordHash: string },
  password = '',
): Promise<void> {
  await refuseLocked(rooms, email);
  if (!(await isPassword(password, account.passwordHash)))
    throw await failed(rooms, email, account.accountId);
}

/** The same second step as at the sign-in, a wrong code counted alike; a passkey is asked there alone. */
async function proveFactor(rooms: Rooms, email: string, accountId: string, given?: string) {
  const code = await asAccount(rooms, accountId, (work) =>
    takeCode(work, rooms.secret, accountId, given),
  );
  if (code === 'wrong') await failed(rooms, email, accountId);
  if (code === 'missing' || code === 'wrong') throw problem('wrong-code');
  const { hasPasskey, isRequired } = await factorsOf(rooms, accountId);
  if (code === 'none-needed' && hasPasskey && isRequired)
    throw problem(
      'conflict',
      'Your clinic asks for your passkey. Sign in with it, then open this invitation again.',
    );
}

/**
 * Takes an invitation: a new account chooses its password, a known one gives its own or is signed in
 * with it.
 */
export const acceptInvitation = defineRoute({
  method: 'POST',
  url: '/api/staff/invitations/:token',
  access: 'private-link',
  summary: 'Take an invitation',
  limit: 'signIn',
  params,
  body: acceptBody,
  answers: { 201: { description: 'A member now, and signed in (cookie).', schema: me } },
  handle: async ({ params: { token }, body, rooms, request, reply }) => {
    refuseOtherSites(request);
    const invitation = await open(rooms, token);
    const { clinicId, account, email } = invitation;
    const isSignedIn = account && (await whoAsks(rooms, request))?.accountId === account.accountId;
    if (account && !isSignedIn) {
      await provePassword(rooms, email, account, body.password);
      await proveFactor(rooms, email, account.accountId, body.code);
    }
    const fresh = account
      ? undefined
      : { email, ...read(z.object({ name: newName, password: newPassword }), body) };
    const accountId = account?.accountId ?? crypto.randomUUID();
    await asStaff(rooms, { accountId, clinicId }, async (work) => {
      if (fresh) await insertAccount(work, { ...fresh, id: accountId });
      if (!(await takeInvitation(work, invitation, accountId))) throw problem('conflict');
      await note(
        work,
        { accountId, clinicId },
        { action: 'joined', subject: 'invitation', subjectId: invitation.id },
      );
    });
    reply.code(201);
    return signInAt(rooms, request, reply, { accountId, clinicId });
  },
});
