import { createHash, randomBytes } from 'node:crypto';
import { Secret as OtpSecret, TOTP } from 'otpauth';

const PERIOD_SECONDS = 30;
const RECOVERY_CODES = 10;

function totp(secret: string, label = 'staff'): TOTP {
  return new TOTP({ issuer: 'Healcast', label, secret, digits: 6, period: PERIOD_SECONDS });
}

/** A new secret for an authenticator app and its address for the QR code (RFC 6238). */
export function offerSecondFactor(email: string): { secret: string; uri: string } {
  const secret = new OtpSecret({ size: 20 }).base32;
  return { secret, uri: totp(secret, email).toString() };
}

/**
 * The step of a right code, or undefined. One step to either side is taken for clocks that differ;
 * a code of a step that was used already, or before it, is not.
 */
export function stepOfCode(
  secret: string,
  code: string,
  { lastStep, nowMs }: { lastStep: number; nowMs: number },
): number | undefined {
  const digits = code.replaceAll(/\s/g, '');
  if (!/^\d{6}$/.test(digits)) return undefined;
  const delta = totp(secret).validate({ token: digits, timestamp: nowMs, window: 1 });
  if (delta === null) return undefined;
  const step = Math.floor(nowMs / 1_000 / PERIOD_SECONDS) + delta;
  return step > lastStep ? step : undefined;
}

/** The code an authenticator app would show now. */
export function codeNow(secret: string, nowMs: number): string {
  return totp(secret).generate({ timestamp: nowMs });
}

/** Codes for the day the phone is lost, 50 random bits each; each works once. */
export function newRecoveryCodes(): string[] {
  return Array.from({ length: RECOVERY_CODES }, () => {
    const code = new OtpSecret({ buffer: new Uint8Array(randomBytes(7)).buffer }).base32.slice(
      0,
      10,
    );
    return `${code.slice(0, 5)}-${code.slice(5)}`;
  });
}

/** What the database keeps of a recovery code. */
export function hashRecoveryCode(code: string): Buffer {
  return createHash('sha256')
    .update(code.toUpperCase().replaceAll(/[^A-Z2-7]/g, ''))
    .digest();
}
