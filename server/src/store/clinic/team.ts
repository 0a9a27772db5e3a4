import type { Role } from '../../access/staff.ts';
import type { Work } from '../database.ts';
import { tellAll } from './live.ts';

/** Everybody who works at the clinic. */
export async function teamOf(work: Work, clinicId: string) {
  const rows = await work
    .selectFrom('membership')
    .innerJoin('account', 'account.id', 'membership.account_id')
    .select(['account.id', 'name', 'email', 'role', 'active', 'second_factor', 'since'])
    .where('membership.clinic_id', '=', clinicId)
    .orderBy('name')
    .execute();
  return rows.map(({ id, since, second_factor: secondFactor, ...row }) => ({
    ...row,
    accountId: id,
    secondFactor,
    since: since.toISOString(),
  }));
}

/**
 * Changes a colleague's role or lets them in or out. The last active owner stays one.
 * @returns `unknown` without such a colleague, `last-owner` when nobody could run the clinic any more
 */
export async function changeMember(
  work: Work,
  clinicId: string,
  accountId: string,
  change: { role?: Role | undefined; active?: boolean | undefined },
): Promise<'changed' | 'unknown' | 'last-owner'> {
  const all = await work
    .selectFrom('membership')
    .select(['account_id', 'role', 'active'])
    .where('clinic_id', '=', clinicId)
    .forUpdate()
    .execute();
  const found = all.find((member) => member.account_id === accountId);
  if (!found) return 'unknown';
  const next = { role: change.role ?? found.role, active: change.active ?? found.active };
  const others = all.some(
    (member) => member.account_id !== accountId && member.active && member.role === 'owner',
  );
  if (!others && !(next.active && next.role === 'owner')) return 'last-owner';
  await work
    .updateTable('membership')
    .set(next)
    .where('clinic_id', '=', clinicId)
    .where('account_id', '=', accountId)
    .execute();
  await tellAll(work, [clinicId]);
  return 'changed';
}

/** Shows colleagues of this clinic whether the account has a second factor. */
export async function markSecondFactor(
  work: Work,
  { clinicId, accountId }: { clinicId: string; accountId: string },
  on: boolean,
): Promise<void> {
  await work
    .updateTable('membership')
    .set({ second_factor: on })
    .where('clinic_id', '=', clinicId)
    .where('account_id', '=', accountId)
    .execute();
}
