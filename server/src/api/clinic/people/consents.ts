import { z } from '@healcast/engine';
import { problem } from '../../../problem.ts';
import { note } from '../../../store/clinic/audit.ts';
import {
  addConsentText,
  consentTexts,
  revokeConsent,
  consentSheet as sheetOf,
  signConsents,
} from '../../../store/clinic/consents.ts';
import { findPerson } from '../../../store/clinic/people.ts';
import { settingsOf } from '../../../store/clinic/practice.ts';
import {
  consentBody,
  consentSheet,
  consentText,
  consentTextBody,
  signedConsents,
  consentTexts as texts,
} from '../contract/people.ts';
import { id } from '../contract/words.ts';
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

/** Keeps one signature under versions of wordings. */
export const signConsentRoute = defineStaffRoute({
  method: 'POST',
  url: '/api/clinic/people/:personId/consents',
  least: 'front-desk',
  summary: 'Keep signed consents: each purpose is a choice of its own',
  params: personParams,
  body: consentBody,
  bodyLimitBytes: 1_000_000,
  answers: { 201: { description: 'Kept.', schema: signedConsents } },
  handle: async ({ params, body, staff, act, reply }) => {
    const ids = await act(async (work) => {
      if (!(await findPerson(work, params.personId))) throw problem('no-such-record');
      const signed = await signConsents(work, staff, params.personId, body);
      if (!signed) throw problem('no-such-record', 'There is no such version of this wording.');
      await note(work, staff, {
        ...{ action: 'consent-signed', subject: 'person', subjectId: params.personId },
        detail: { consentIds: signed, wordings: body.wordings, method: body.method },
      });
      return signed;
    });
    reply.code(201);
    return { ids };
  },
});

/** A signed consent with its wording and signature, to read and to print. */
export const readConsent = defineStaffRoute({
  method: 'GET',
  url: '/api/clinic/consents/:id',
  least: 'front-desk',
  summary: 'A signed consent with its wording and signature',
  params: z.object({ id }),
  answers: { 200: { description: 'As it was signed.', schema: consentSheet } },
  handle: ({ params, staff, act }) =>
    act(async (work) => {
      const sheet = await sheetOf(work, params.id);
      if (!sheet) throw problem('no-such-record');
      const { clinic } = await settingsOf(work, staff.clinicId);
      await note(work, staff, {
        ...{ action: 'consent-read', subject: 'person', subjectId: sheet.person.id },
        detail: { consentId: params.id },
      });
      return { ...sheet, clinic: clinic.name };
    }),
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
      const personId = await revokeConsent(work, params.id);
      if (!personId) throw problem('no-such-record');
      await note(work, staff, {
        ...{ action: 'consent-revoked', subject: 'person', subjectId: personId },
        detail: { consentId: params.id },
      });
    });
    return reply.code(204).send();
  },
});
