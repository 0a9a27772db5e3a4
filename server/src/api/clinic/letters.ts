import { addDays, type ForecastInput, knowledgeIn, type z } from '@healcast/engine';
import { checkPng } from '../../brand/png.ts';
import { withPictures } from '../../mail/letter-frame.ts';
import type { Message } from '../../mail/message.ts';
import { refused } from '../../problem.ts';
import { note } from '../../store/clinic/audit.ts';
import { brandOf, dropLogo, keepLogo, logoOf } from '../../store/clinic/brand.ts';
import { settingsOf } from '../../store/clinic/practice.ts';
import type { Work } from '../../store/database.ts';
import { LETTER_POLICY } from '../letter-policy.ts';
import { HTML } from '../page.ts';
import type { Rooms } from '../route.ts';
import { logoBody, previewQuery } from './contract/settings.ts';
import { defineStaffRoute } from './staff-route.ts';

/** Keeps the picture of letters and papers, after reading it part by part. */
export const changeLogo = defineStaffRoute({
  method: 'PUT',
  url: '/api/clinic/logo',
  least: 'owner',
  summary: 'Change the picture on letters and papers (PNG)',
  body: logoBody,
  bodyLimitBytes: 400_000,
  answers: { 204: { description: 'Changed.' } },
  handle: async ({ body, staff, act, reply }) => {
    const checked = checkPng(Buffer.from(body.png, 'base64'));
    if (typeof checked === 'string')
      throw refused({ kind: 'invalid-input', fields: [{ pointer: '/png', detail: checked }] });
    await act(async (work) => {
      await keepLogo(work, staff.clinicId, checked);
      await note(work, staff, { action: 'logo-changed' });
    });
    return reply.code(204).send();
  },
});

/** Takes the picture away; letters then carry the name. */
export const removeLogo = defineStaffRoute({
  method: 'DELETE',
  url: '/api/clinic/logo',
  least: 'owner',
  summary: 'Take the picture off letters and papers',
  answers: { 204: { description: 'Gone.' } },
  handle: async ({ staff, act, reply }) => {
    await act(async (work) => {
      if (await dropLogo(work, staff.clinicId)) await note(work, staff, { action: 'logo-removed' });
    });
    return reply.code(204).send();
  },
});

/** The picture as it is kept. */
export const readLogo = defineStaffRoute({
  method: 'GET',
  url: '/api/clinic/logo',
  least: 'read-only',
  summary: 'The picture on letters and papers',
  answers: {
    200: { description: 'The picture.', contentType: 'image/png' },
    204: { description: 'There is none; letters carry the name.' },
  },
  handle: async ({ act, reply }) => {
    const logo = await act((work) => logoOf(work));
    if (!logo) return reply.code(204).send();
    return reply.type('image/png').send(logo.png);
  },
});

/** A letter as people get it, from the settings that are saved; it is sent to nobody. */
export const previewLetter = defineStaffRoute({
  method: 'GET',
  url: '/api/clinic/letter-preview',
  least: 'read-only',
  summary: 'A letter as people get it, with an example in place of a person',
  query: previewQuery,
  answers: { 200: { description: 'The letter as HTML or plain text.', contentType: 'text/html' } },
  handle: async ({ query, rooms, staff, act, reply }) => {
    const message = await act((work) => exampleLetter(rooms, work, staff.clinicId, query.kind));
    const asText = query.as === 'text';
    return reply
      .header('content-security-policy', LETTER_POLICY)
      .header('x-frame-options', 'SAMEORIGIN')
      .type(asText ? 'text/plain; charset=utf-8' : HTML)
      .send(asText ? message.text : withPictures(message));
  },
});

async function exampleLetter(
  rooms: Rooms,
  work: Work,
  clinicId: string,
  kind: z.infer<typeof previewQuery>['kind'] = 'forecast',
): Promise<Message> {
  const { clinic, language } = await settingsOf(work, clinicId);
  const knowledge = knowledgeIn(rooms.knowledge, language);
  const brand = await brandOf(work, clinicId);
  const token = 'x'.repeat(32);
  const id = '00000000-0000-4000-8000-000000000000';
  const envelope = { messageId: '<preview@localhost>', to: 'preview@localhost' };
  if (kind !== 'forecast') {
    const letter = {
      ...{ ...envelope, id, clinicId, token, kind, language, forecastId: null },
      ...{ attempt: 1, promisedAt: new Date(), about: { reminder: 'day-1' } },
    };
    const about = { id: clinicId, slug: '', language, settings: clinic };
    const { publicUrl, config } = rooms;
    const sender = { knowledge, publicUrl, config };
    if (kind === 'reminder') {
      const { composeReminderLetter } = await import('../../mail/compose-reminder-letter.ts');
      return composeReminderLetter(sender, letter, about, brand);
    }
    const { composeNoticeLetter } = await import('../../mail/compose-notice-letter.ts');
    return composeNoticeLetter(sender, letter, about, brand);
  }
  const today = new Date().toISOString().slice(0, 10);
  const input: ForecastInput = {
    patient: { ageYears: 40, phototype: 3 },
    area: 'face',
    sessions: [{ date: addDays(today, -1), modality: 'automated-pen', depthMm: 1 }],
    asOf: today,
  };
  const answer = await rooms.pool.forecast(input, language);
  if (!answer.ok) throw new Error('The example of the preview is refused.');
  const { composeForecastLetter } = await import('../../mail/compose-forecast-letter.ts');
  const url = `${rooms.publicUrl}/f/`;
  return composeForecastLetter(knowledge, {
    ...{ ...envelope, from: rooms.config.mailFrom, clinic, brand, today },
    ...{ input, forecast: answer.value, forecastId: id, madeAt: new Date() },
    ...{ pageUrl: url, deleteUrl: url, unsubscribeUrl: url },
  });
}
