import type { Work } from '../database.ts';
import { type LetterHouse, writeLetter } from '../letters.ts';
import { settingsOf } from './practice.ts';

/**
 * Writes to the clinic's own address for notices, else to its owners, in the transaction of what
 * the notice tells of. Demo accounts get no letter.
 */
export async function writeToClinic(
  house: LetterHouse,
  work: Work,
  clinicId: string,
  notice: { kind: 'question' | 'hand-over' | 'request'; about?: Record<string, string> },
): Promise<void> {
  const { noticeEmail } = (await settingsOf(work, clinicId)).practice;
  const owners = await work
    .selectFrom('membership')
    .innerJoin('account', 'account.id', 'membership.account_id')
    .select('email')
    .where('membership.clinic_id', '=', clinicId)
    .where('active', '=', true)
    .where('role', '=', 'owner')
    .where('demo', '=', false)
    .execute();
  const addresses = noticeEmail ? [noticeEmail] : owners.map(({ email }) => email);
  for (const to of addresses)
    await writeLetter(house, work, {
      ...{ clinicId, to, token: '', forecastId: null },
      ...notice,
    });
}
