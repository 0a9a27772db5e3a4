import { createHash, randomBytes } from 'node:crypto';

/** The secret part of a private link: 192 random bits, 32 characters. It is never stored as it is. */
export function newLinkToken(): string {
  return randomBytes(24).toString('base64url');
}

/** What the database keeps of a token. The token is random, so a plain hash cannot be guessed back. */
export function hashLinkToken(token: string): Buffer {
  return createHash('sha256').update(token).digest();
}

/** Whether this text has the shape of a token; anything else cannot be a private link. */
export function isLinkToken(text: string): boolean {
  return /^[A-Za-z0-9_-]{32}$/.test(text);
}
