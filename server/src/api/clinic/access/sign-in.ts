import { isPassword } from '../../../access/password.ts';
import { problem } from '../../../problem.ts';
import { clinicsOf, findAccount } from '../../../store/clinic/accounts.ts';
import { note } from '../../../store/clinic/audit.ts';
import { forgetFailures, lockedUntil, noteFailure } from '../../../store/clinic/lock-out.ts';
import { factorsOf } from '../../../store/clinic/passkeys.ts';
import { takeCode } from '../../../store/clinic/second-factors.ts';
import { asAccount, asStaff } from '../../../store/clinic/staff-work.ts';
import { refuseOtherSites } from '../../access.ts';
import { defineRoute, type Rooms } from '../../route.ts';
import { signInAnswer, signInBody } from '../contract/access.ts';
import { signInAt } from '../signed-in.ts';

/** Signs in by address, password and, where it is on, the second factor. */
export const signIn = defineRoute({
  method: 'POST',
  url: '/api/staff/sign-in',
  access: 'public',
  summary: 'Sign in as staff',
  limit: 'signIn',
  body: signInBody,
  answers: {
    200: { description: 'Signed in (cookie), or asked for the code.', schema: signInAnswer },
  },
  handle: async ({ body, rooms, request, reply }) => {
    refuseOtherSites(request);
    await refuseLocked(rooms, body.email);
    const account = await findAccount(rooms, body.email);
    if (!(await isPassword(body.password, account?.passwordHash)) || !account)
      throw await failed(rooms, body.email, account?.accountId);
    const { accountId } = account;
    const code = await asAccount(rooms, accountId, (work) =>
      takeCode(work, rooms.secret, accountId, body.code),
    );
    const { hasPasskey, isRequired } = await factorsOf(rooms, accountId);
    const byPasskey = hasPasskey ? (['passkey'] as const) : [];
    if (code === 'missing') return { state: 'second-factor', by: ['code', ...byPasskey] };
    if (code === 'none-needed' && hasPasskey && isRequired)
      return { state: 'second-factor', by: byPasskey };
    if (code === 'wrong') throw await failed(rooms, body.email, accountId);
    await forgetFailures(rooms, body.email);
    return { state: 'signed-in', me: await signInAt(rooms, request, reply, { accountId }) };
  },
});

/** @throws ProblemError 429 while the address is locked */
export async function refuseLocked(rooms: Rooms, email: string): Promise<void> {
  const until = await lockedUntil(rooms, email);
  if (!until) return;
  const seconds = Math.max(1, Math.ceil((until.getTime() - Date.now()) / 1_000));
  throw problem('locked', `Try again in ${Math.ceil(seconds / 60)} minutes.`, {
    'retry-after': String(seconds),
  });
}

/** Notes a wrong password or code, in the failures of the address and the logs of its clinics. */
export async function failed(rooms: Rooms, email: string, accountId: string | undefined) {
  const locked = await noteFailure(rooms, email);
  for (const clinic of accountId ? await clinicsOf(rooms, accountId) : [])
    await asStaff(rooms, { accountId: String(accountId), clinicId: clinic.id }, (work) =>
      note(
        work,
        { accountId: accountId ?? null, clinicId: clinic.id },
        { action: locked ? 'sign-in-locked' : 'sign-in-failed' },
      ),
    );
  return problem('wrong-sign-in');
}
