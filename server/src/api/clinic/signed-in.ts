import type { FastifyReply, FastifyRequest } from 'fastify';
import type { Staff } from '../../access/staff.ts';
import { problem } from '../../problem.ts';
import { clinicsOf, describeMe } from '../../store/clinic/accounts.ts';
import { note } from '../../store/clinic/audit.ts';
import { beginSignIn, whoHolds } from '../../store/clinic/sign-ins.ts';
import { asStaff } from '../../store/clinic/staff-work.ts';
import type { Rooms } from '../route.ts';
import { deviceOf, giveToken } from './cookie.ts';

/**
 * Signs an account in at a clinic, or at its first one, and gives the browser its cookie.
 * @throws ProblemError 403 when the account belongs to no clinic any more
 */
export async function signInAt(
  rooms: Rooms,
  request: FastifyRequest,
  reply: FastifyReply,
  { accountId, clinicId }: { accountId: string; clinicId?: string },
) {
  const at = clinicId ?? (await clinicsOf(rooms, accountId))[0]?.id;
  if (!at) throw problem('not-your-role', 'This account belongs to no clinic any more.');
  const token = await asStaff(rooms, { accountId, clinicId: at }, async (work) => {
    const made = await beginSignIn(work, { accountId, clinicId: at, device: deviceOf(request) });
    await note(
      work,
      { accountId, clinicId: at },
      { action: 'signed-in', detail: { device: deviceOf(request) } },
    );
    return made;
  });
  giveToken(reply, rooms.publicUrl, token);
  const staff = (await whoHolds(rooms, token)) as Staff;
  return describeMe(rooms, staff);
}
