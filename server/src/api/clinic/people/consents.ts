import { z } from '@healcast/engine';
import { problem } from '../../../problem.ts';
import { note } from '../../../store/clinic/audit.ts';
import {
  addConsentText,
  consentTexts,
  revokeConsent,
  signConsent,
} from '../../../store/clinic/consents.ts';
import { findPerson } from '../../../store/clinic/people.ts';
import {
  consentBody,
  consentText,
  consentTextBody,
  consentTexts as texts,
} from '../contract/people.ts';
import { id, made } from '../contract/words.ts';
import { defineStaffRoute } from '../staff-route.ts';
import { personParams } from './people.ts';

/** The wordings people sign. */
export const listConsentTexts = defineStaffRoute({
  method: 'GET',
  url: '/api/clinic/consent-texts',
  least: 'read-only',
  summary: 'The wordings people sign, every version',
  answers: { 200: { description: 'The latest of each kind first.', schema: texts } },
  handle: ({ act }) => act(async (work) => ({ texts: await consentTexts(work) })),
});

/** A new version of a wording. */
export const addConsentTextRoute = defineStaffRoute({
  method: 'POST',
  url: '/api/clinic/consent-texts',
  least: 'owner',
  summary: 'Write a new version of a wording; signed ones stay as they were',
  body: consentTextBody,
  answers: { 201: { description: 'The next version.', schema: consentText } },
  handle: async ({ body, staff, act, reply }) => {
    const written = await act(async (work) => {
      const text = await addConsentText(work, staff.clinicId, body);
      const { kind, version } = text;
      await note(work, staff, { action: 'consent-text-written', detail: { kind, version } });
      return text;
    });
    reply.code(201);
    return written;
  },
});

/** Keeps a signature under a version of a wording. */
export const signConsentRoute = defineStaffRoute({
  method: 'POST',
  url: '/api/clinic/people/:personId/consents',
  least: 'front-desk',
  summary: 'Keep a signed consent',
  params: personParams,
  body: consentBody,
  answers: { 201: { description: 'Kept.', schema: made } },
  handle: async ({ params, body, staff, act, reply }) => {
    const signed = await act(async (work) => {
      if (!(await findPerson(work, params.personId))) throw problem('no-such-record');
      const consentId = await signConsent(work, staff.clinicId, params.personId, body);
      if (!consentId) throw problem('no-such-record', 'There is no such version of this wording.');
      await note(work, staff, {
        ...{ action: 'consent-signed', subject: 'person', subjectId: params.personId },
        detail: { consentId, kind: body.kind, version: body.version },
      });
      return consentId;
    });
    reply.code(201);
    return { id: signed };
  },
});

/** Revokes a consent. */
export const revokeConsentRoute = defineStaffRoute({
  method: 'POST',
  url: '/api/clinic/consents/:id/revoke',
  least: 'front-desk',
  summary: 'Revoke a consent from now on',
  params: z.object({ id }),
  answers: { 204: { description: 'Revoked; that it was given stays on record.' } },
  handle: async ({ params, staff, act, reply }) => {
    await act(async (work) => {
      if (!(await revokeConsent(work, params.id))) throw problem('no-such-record');
      await note(work, staff, {
        action: 'consent-revoked',
        subject: 'consent',
        subjectId: params.id,
      });
    });
    return reply.code(204).send();
  },
});
