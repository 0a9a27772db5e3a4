import { generateRegistrationOptions, verifyRegistrationResponse } from '@simplewebauthn/server';
import { relyingParty } from '../../../access/passkey.ts';
import { problem } from '../../../problem.ts';
import { note } from '../../../store/clinic/audit.ts';
import {
  addPasskey,
  keepChallenge,
  passkeysOf,
  removePasskey,
  renamePasskey,
  takeChallenge,
} from '../../../store/clinic/passkeys.ts';
import { markSecondFactor } from '../../../store/clinic/team.ts';
import { passwordAloneBody } from '../contract/access.ts';
import {
  options,
  passkeyBody,
  passkeyNameBody,
  passkeyParams,
  passkeys,
} from '../contract/passkeys.ts';
import { requirePassword } from '../require-password.ts';
import { defineStaffRoute } from '../staff-route.ts';

/** The passkeys of the own account. */
export const listPasskeys = defineStaffRoute({
  method: 'GET',
  url: '/api/staff/passkeys',
  least: 'read-only',
  summary: 'The passkeys of the own account',
  answers: { 200: { description: 'The first first.', schema: passkeys } },
  handle: ({ act }) =>
    act(async (work) => ({
      passkeys: (await passkeysOf(work)).map(({ transports: _, ...shown }) => shown),
    })),
});

/** Begins to add a passkey; asks for the password again. */
export const offerPasskey = defineStaffRoute({
  method: 'POST',
  url: '/api/staff/passkeys/offer',
  least: 'read-only',
  summary: 'Begin to add a passkey',
  limit: 'signIn',
  body: passwordAloneBody,
  answers: { 200: { description: 'For the browser; good for five minutes.', schema: options } },
  handle: async ({ rooms, staff, body, act }) => {
    await requirePassword(rooms, staff, body.password);
    const { own, kept } = await act(async (work) => ({
      kept: await passkeysOf(work),
      own: await work
        .selectFrom('account')
        .select(['email', 'name'])
        .where('id', '=', staff.accountId)
        .executeTakeFirstOrThrow(),
    }));
    const made = await generateRegistrationOptions({
      rpName: 'Healcast',
      rpID: relyingParty(rooms.publicUrl).id,
      userID: new TextEncoder().encode(staff.accountId),
      userName: own.email,
      userDisplayName: own.name,
      attestationType: 'none',
      excludeCredentials: kept.map(({ id, transports }) => ({ id, transports: transports as [] })),
      authenticatorSelection: { residentKey: 'required', userVerification: 'required' },
    });
    await keepChallenge(rooms, made.challenge, staff.signInId);
    return made;
  },
});

/** Adds the passkey that the browser made. */
export const addPasskeyRoute = defineStaffRoute({
  method: 'POST',
  url: '/api/staff/passkeys',
  least: 'read-only',
  summary: 'Add a passkey',
  limit: 'signIn',
  body: passkeyBody,
  answers: { 204: { description: 'Added; it opens this account by itself from now on.' } },
  handle: async ({ rooms, staff, body, act, reply }) => {
    const { id, origin } = relyingParty(rooms.publicUrl);
    const verified = await verifyRegistrationResponse({
      response: { ...body.answer, clientExtensionResults: {} } as never,
      expectedChallenge: (challenge) => takeChallenge(rooms, challenge, staff.signInId),
      expectedOrigin: origin,
      expectedRPID: id,
      requireUserVerification: true,
    }).catch((cause: unknown) => {
      throw problem('wrong-passkey', undefined, {}, cause);
    });
    if (!verified.verified) throw problem('wrong-passkey');
    const { credential, credentialBackedUp } = verified.registrationInfo;
    await act(async (work) => {
      const added = await addPasskey(work, {
        ...{ id: credential.id, accountId: staff.accountId, name: body.name },
        ...{ publicKey: credential.publicKey, counter: credential.counter },
        ...{ transports: credential.transports ?? [], backedUp: credentialBackedUp },
      });
      if (!added) throw problem('conflict', 'This passkey is in use already.');
      await markSecondFactor(work, staff, true);
      await note(work, staff, { action: 'passkey-added' });
    });
    return reply.code(204).send();
  },
});

/** Gives a passkey another name. */
export const renamePasskeyRoute = defineStaffRoute({
  method: 'PATCH',
  url: '/api/staff/passkeys/:id',
  least: 'read-only',
  summary: 'Give a passkey another name',
  params: passkeyParams,
  body: passkeyNameBody,
  answers: { 204: { description: 'Renamed.' } },
  handle: async ({ params, body, act, reply }) => {
    if (!(await act((work) => renamePasskey(work, params.id, body.name))))
      throw problem('no-such-record');
    return reply.code(204).send();
  },
});

/** Takes a passkey away; asks for the password again. */
export const removePasskeyRoute = defineStaffRoute({
  method: 'DELETE',
  url: '/api/staff/passkeys/:id',
  least: 'read-only',
  summary: 'Take a passkey away',
  limit: 'signIn',
  params: passkeyParams,
  body: passwordAloneBody,
  answers: { 204: { description: 'It opens nothing any more.' } },
  handle: async ({ rooms, params, body, staff, act, reply }) => {
    await requirePassword(rooms, staff, body.password);
    await act(async (work) => {
      if (!(await removePasskey(work, params.id))) throw problem('no-such-record');
      const key = await work
        .selectFrom('account_key')
        .select('totp_sealed')
        .where('account_id', '=', staff.accountId)
        .executeTakeFirst();
      const left = (await passkeysOf(work)).length > 0 || Boolean(key?.totp_sealed);
      await markSecondFactor(work, staff, left);
      await note(work, staff, { action: 'passkey-removed' });
    });
    return reply.code(204).send();
  },
});
