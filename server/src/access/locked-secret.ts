import { createCipheriv, createDecipheriv, randomBytes, scryptSync } from 'node:crypto';

/** scrypt with 128 MB and about half a second: a passphrase may be guessed at leisure, offline. */
const COST = { N: 2 ** 17, r: 8, p: 1, maxmem: 256 * 1024 * 1024 };
const FORM = 'scrypt-aes-256-gcm';
/** Shorter ones are refused. */
export const SHORTEST_PASSPHRASE = 12;

const keyOf = (passphrase: string, salt: Buffer) =>
  scryptSync(passphrase.normalize('NFKC'), salt, 32, COST);

/** The installation's secret, locked by a passphrase so that it can travel beside the rows it opens. */
export function lockSecret(master: string, passphrase: string): string {
  const [salt, nonce] = [randomBytes(16), randomBytes(12)];
  const cipher = createCipheriv('aes-256-gcm', keyOf(passphrase, salt), nonce);
  const body = Buffer.concat([cipher.update(master, 'utf8'), cipher.final()]);
  const parts = [salt, nonce, cipher.getAuthTag(), body];
  return [FORM, ...parts.map((part) => part.toString('base64'))].join('$');
}

/** @returns undefined when it is another passphrase, or the text was changed */
export function unlockSecret(locked: string, passphrase: string): string | undefined {
  const [form, ...parts] = locked.split('$');
  const [salt, nonce, tag, body] = parts.map((part) => Buffer.from(part, 'base64'));
  if (form !== FORM || !salt || !nonce || !tag || !body) return undefined;
  try {
    const key = keyOf(passphrase, salt);
    const cipher = createDecipheriv('aes-256-gcm', key, nonce, { authTagLength: 16 });
    cipher.setAuthTag(tag);
    return Buffer.concat([cipher.update(body), cipher.final()]).toString('utf8');
  } catch {
    return undefined;
  }
}
