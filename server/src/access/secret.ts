import { createCipheriv, createDecipheriv, createHmac, hkdfSync, randomBytes } from 'node:crypto';
import { linkSync, readFileSync, rmSync, writeFileSync } from 'node:fs';

/** What the installation's secret is used for; each purpose has its own key. */
type Purpose = 'seal-link' | 'mark-address' | `word:${string}`;

/** Keys made from the installation's one secret. */
export interface Secret {
  /** Encrypts a short text (AES-256-GCM). `context` binds it to its row and must match at opening. */
  seal(text: string, context: string): Buffer;
  /** @throws Error when the text was not sealed by this secret for this context. */
  open(sealed: Buffer, context: string): string;
  /** A keyed mark of an e-mail address: equal addresses give equal marks, nobody else can tell which. */
  markAddress(address: string): Buffer;
  /** A secret word of its own for one purpose, the same at every start. */
  wordFor(purpose: string): string;
}

/** Reads a secret file or makes it with 256 random bits, readable by this account alone. */
export function secretFile(path: string): string {
  const existing = secretIfThere(path);
  if (existing) return existing;
  // Written aside and linked into place: two starts at once agree on one secret.
  const aside = `${path}.${process.pid}`;
  writeFileSync(aside, `${randomBytes(32).toString('base64url')}\n`, { mode: 0o600 });
  try {
    linkSync(aside, path);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error;
  } finally {
    rmSync(aside, { force: true });
  }
  return readFileSync(path, 'utf8').trim();
}

/** The secret of that file, or undefined without one. */
export function secretIfThere(path: string): string | undefined {
  try {
    return readFileSync(path, 'utf8').trim() || undefined;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return undefined;
    throw error;
  }
}

/** Derives the keys (HKDF-SHA-256) from the installation's secret. */
export function secretFrom(master: string): Secret {
  const key = (purpose: Purpose) =>
    Buffer.from(hkdfSync('sha256', master, 'healcast', purpose, 32));
  const sealKey = key('seal-link');
  const markKey = key('mark-address');
  return {
    seal: (text, context) => {
      const nonce = randomBytes(12);
      const cipher = createCipheriv('aes-256-gcm', sealKey, nonce).setAAD(Buffer.from(context));
      const body = Buffer.concat([cipher.update(text, 'utf8'), cipher.final()]);
      return Buffer.concat([nonce, cipher.getAuthTag(), body]);
    },
    open: (sealed, context) => {
      const cipher = createDecipheriv('aes-256-gcm', sealKey, sealed.subarray(0, 12), {
        authTagLength: 16,
      });
      cipher.setAAD(Buffer.from(context)).setAuthTag(sealed.subarray(12, 28));
      return Buffer.concat([cipher.update(sealed.subarray(28)), cipher.final()]).toString('utf8');
    },
    markAddress: (address) =>
      createHmac('sha256', markKey).update(address.trim().toLowerCase()).digest(),
    wordFor: (purpose) => key(`word:${purpose}`).subarray(0, 24).toString('base64url'),
  };
}
