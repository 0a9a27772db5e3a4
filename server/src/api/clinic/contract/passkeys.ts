import { z } from '@healcast/engine';
import { instant, line } from './words.ts';

const base64url = z.string().check(z.regex(/^[\w-]*$/), z.maxLength(20_000));
const keyId = z.string().check(z.regex(/^[\w-]{1,1400}$/, 'Give the id of a passkey.'));
const answered = {
  id: keyId,
  rawId: keyId,
  type: z.literal('public-key'),
  authenticatorAttachment: z.optional(z.enum(['platform', 'cross-platform'])),
};

/** What a browser answers (W3C Web Authentication, 5.1), as JSON. */
export const registration = z.object({
  ...answered,
  response: z.object({
    clientDataJSON: base64url,
    attestationObject: base64url,
    transports: z.optional(z.array(z.string().check(z.maxLength(20))).check(z.maxLength(10))),
  }),
});
export const authentication = z.object({
  ...answered,
  response: z.object({
    clientDataJSON: base64url,
    authenticatorData: base64url,
    signature: base64url,
    userHandle: z.optional(base64url),
  }),
});
/** What the browser is asked for (PublicKeyCredentialCreationOptionsJSON, …RequestOptionsJSON). */
export const options = z.record(z.string(), z.unknown());
export const passkeyBody = z.object({ name: line, answer: registration });
export const passkeySignInBody = z.object({ answer: authentication });
export const passkeyNameBody = z.object({ name: line });
export const passkeyParams = z.object({ id: keyId });
export const passkey = z.object({
  id: z.string(),
  name: z.string(),
  /** Kept by a password manager, so that it outlives this device. */
  backedUp: z.boolean(),
  madeAt: instant,
  lastUsedAt: z.nullable(instant),
});
export const passkeys = z.object({ passkeys: z.array(passkey) });
