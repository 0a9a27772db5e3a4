import {
  hashRecoveryCode,
  newRecoveryCodes,
  offerSecondFactor,
  stepOfCode,
} from '../../access/second-factor.ts';
import type { Secret } from '../../access/secret.ts';
import type { Work } from '../database.ts';

/** Whether the account of this transaction asks for a second factor, and whether this code is one. */
export async function takeCode(
  work: Work,
  secret: Secret,
  accountId: string,
  code: string | undefined,
): Promise<'none-needed' | 'right' | 'missing' | 'wrong'> {
  // Held until the transaction ends: two requests at once cannot use one code twice.
  const key = await work
    .selectFrom('account_key')
    .selectAll()
    .where('account_id', '=', accountId)
    .forUpdate()
    .executeTakeFirst();
  if (!key?.totp_sealed) return 'none-needed';
  if (!code) return 'missing';
  const held = work.updateTable('account_key').where('account_id', '=', accountId);
  const step = stepOfCode(secret.open(key.totp_sealed, accountId), code, {
    lastStep: Number(key.totp_last_step),
    nowMs: Date.now(),
  });
  if (step !== undefined) {
    await held.set({ totp_last_step: String(step) }).execute();
    return 'right';
  }
  const hash = hashRecoveryCode(code);
  const left = key.recovery_hashes.filter((kept) => !kept.equals(hash));
  if (left.length === key.recovery_hashes.length) return 'wrong';
  await held.set({ recovery_hashes: left }).execute();
  return 'right';
}

/** Offers a secret for an authenticator app; it counts once a code of it was given. */
export async function offer(work: Work, secret: Secret, account: { id: string; email: string }) {
  const made = offerSecondFactor(account.email);
  await work
    .updateTable('account_key')
    .set({ totp_offer: secret.seal(made.secret, account.id) })
    .where('account_id', '=', account.id)
    .execute();
  return made;
}

/** Turns the second factor on. @returns recovery codes, shown once, or undefined for a wrong code */
export async function confirm(
  work: Work,
  secret: Secret,
  accountId: string,
  code: string,
): Promise<string[] | undefined> {
  const key = await work
    .selectFrom('account_key')
    .select('totp_offer')
    .where('account_id', '=', accountId)
    .executeTakeFirst();
  if (!key?.totp_offer) return undefined;
  const offered = secret.open(key.totp_offer, accountId);
  const step = stepOfCode(offered, code, { lastStep: 0, nowMs: Date.now() });
  if (step === undefined) return undefined;
  const codes = newRecoveryCodes();
  await work
    .updateTable('account_key')
    .set({
      totp_sealed: key.totp_offer,
      totp_offer: null,
      totp_last_step: String(step),
      recovery_hashes: codes.map(hashRecoveryCode),
    })
    .where('account_id', '=', accountId)
    .execute();
  return codes;
}

/** Turns the second factor off. */
export async function turnOff(work: Work, accountId: string): Promise<void> {
  await work
    .updateTable('account_key')
    .set({ totp_sealed: null, totp_offer: null, recovery_hashes: [] })
    .where('account_id', '=', accountId)
    .execute();
}
