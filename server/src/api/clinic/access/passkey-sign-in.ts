import {
  generateAuthenticationOptions,
  verifyAuthenticationResponse,
} from '@simplewebauthn/server';
import { relyingParty } from '../../../access/passkey.ts';
import { problem } from '../../../problem.ts';
import {
  findPasskey,
  keepChallenge,
  takeChallenge,
  usePasskey,
} from '../../../store/clinic/passkeys.ts';
import { asAccount } from '../../../store/clinic/staff-work.ts';
import { refuseOtherSites } from '../../access.ts';
import { defineRoute } from '../../route.ts';
import { me } from '../contract/access.ts';
import { options, passkeySignInBody } from '../contract/passkeys.ts';
import { signInAt } from '../signed-in.ts';

/** Begins a sign-in by passkey: the browser offers those it holds for this house. */
export const offerPasskeySignIn = defineRoute({
  method: 'POST',
  url: '/api/staff/passkeys/sign-in/offer',
  access: 'public',
  summary: 'Begin to sign in by passkey',
  limit: 'signIn',
  answers: { 200: { description: 'For the browser; good for five minutes.', schema: options } },
  handle: async ({ rooms, request }) => {
    refuseOtherSites(request);
    const asked = await generateAuthenticationOptions({
      rpID: relyingParty(rooms.publicUrl).id,
      userVerification: 'required',
    });
    await keepChallenge(rooms, asked.challenge);
    return asked;
  },
});

/**
 * Signs in by passkey alone: the authenticator holds the key and has checked who uses it, which is
 * two factors. Each challenge is good for one answer, and a counter that went back is refused: the
 * key was copied.
 */
export const passkeySignIn = defineRoute({
  method: 'POST',
  url: '/api/staff/passkeys/sign-in',
  access: 'public',
  summary: 'Sign in by passkey',
  limit: 'signIn',
  body: passkeySignInBody,
  answers: { 200: { description: 'Signed in (cookie).', schema: me } },
  handle: async ({ body: { answer }, rooms, request, reply }) => {
    refuseOtherSites(request);
    const { id, origin } = relyingParty(rooms.publicUrl);
    const kept = await findPasskey(rooms, answer.id);
    if (!kept) throw problem('wrong-passkey');
    const { accountId, publicKey, counter, transports } = kept;
    const verified = await verifyAuthenticationResponse({
      response: { ...answer, clientExtensionResults: {} } as never,
      expectedChallenge: (challenge) => takeChallenge(rooms, challenge),
      expectedOrigin: origin,
      expectedRPID: id,
      requireUserVerification: true,
      credential: {
        ...{ id: answer.id, counter, transports: transports as [] },
        publicKey: new Uint8Array(publicKey),
      },
    }).catch((cause: unknown) => {
      throw problem('wrong-passkey', undefined, {}, cause);
    });
    if (!verified.verified) throw problem('wrong-passkey');
    const { newCounter } = verified.authenticationInfo;
    const used = await asAccount(rooms, accountId, (work) =>
      usePasskey(work, answer.id, newCounter),
    );
    if (!used) throw problem('wrong-passkey');
    return signInAt(rooms, request, reply, { accountId });
  },
});
