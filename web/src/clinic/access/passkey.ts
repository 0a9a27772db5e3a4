import {
  type PublicKeyCredentialCreationOptionsJSON,
  type PublicKeyCredentialRequestOptionsJSON,
  startAuthentication,
  startRegistration,
} from '@simplewebauthn/browser';
import { ask, type Reply, type Trouble } from '../api.ts';
import type { Me } from '../types.ts';
import { say } from '../words.ts';

/** Whether this browser knows passkeys; they need a secure address. */
export const knowsPasskeys = typeof PublicKeyCredential === 'function';

/** What the browser itself would not do: dismissed, too late, or a passkey that is there already. */
function trouble(error: unknown): { ok: false; trouble: Trouble } {
  const isThere = (error as Error).name === 'InvalidStateError';
  const detail = say(isThere ? 'passkey-there' : 'passkey-dismissed');
  return { ok: false, trouble: { kind: 'refused', status: 0, title: detail, fields: [] } };
}

/** Makes a passkey on this device and gives it to the account. */
export async function makePasskey(name: string, password: string): Promise<Reply<undefined>> {
  const offer = await ask<PublicKeyCredentialCreationOptionsJSON>(
    'POST',
    '/api/staff/passkeys/offer',
    { password },
  );
  if (!offer.ok) return offer;
  try {
    const { id, rawId, type, response } = await startRegistration({ optionsJSON: offer.value });
    const { clientDataJSON, attestationObject, transports } = response;
    const answer = { id, rawId, type, response: { clientDataJSON, attestationObject, transports } };
    return await ask<undefined>('POST', '/api/staff/passkeys', { name, answer });
  } catch (error) {
    return trouble(error);
  }
}

/** Signs in by a passkey that this device or a key holds. */
export async function signInByPasskey(): Promise<Reply<Me>> {
  const offer = await ask<PublicKeyCredentialRequestOptionsJSON>(
    'POST',
    '/api/staff/passkeys/sign-in/offer',
  );
  if (!offer.ok) return offer;
  try {
    const { id, rawId, type, response } = await startAuthentication({ optionsJSON: offer.value });
    const { clientDataJSON, authenticatorData, signature, userHandle } = response;
    const said = { clientDataJSON, authenticatorData, signature, userHandle };
    return await ask<Me>('POST', '/api/staff/passkeys/sign-in', {
      answer: { id, rawId, type, response: said },
    });
  } catch (error) {
    return trouble(error);
  }
}
