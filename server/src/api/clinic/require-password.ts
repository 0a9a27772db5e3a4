import { isPassword } from '../../access/password.ts';
import type { Staff } from '../../access/staff.ts';
import { problem } from '../../problem.ts';
import { noteFailure } from '../../store/clinic/lock-out.ts';
import { asStaff } from '../../store/clinic/staff-work.ts';
import type { Rooms } from '../route.ts';
import { refuseLocked } from './access/sign-in.ts';

/** Asks for the own password again before what matters. @throws ProblemError 403 when it is wrong */
export async function requirePassword(rooms: Rooms, staff: Staff, password: string): Promise<void> {
  const own = await asStaff(rooms, staff, (work) =>
    work
      .selectFrom('account')
      .innerJoin('account_key', 'account_key.account_id', 'account.id')
      .select(['email', 'password_hash'])
      .where('account.id', '=', staff.accountId)
      .executeTakeFirstOrThrow(),
  );
  await refuseLocked(rooms, own.email);
  if (await isPassword(password, own.password_hash)) return;
  await noteFailure(rooms, own.email);
  throw problem('wrong-password');
}
