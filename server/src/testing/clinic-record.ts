import type { FastifyInstance } from 'fastify';
import { expect } from 'vitest';
import type { Colleague } from './clinic-staff.ts';
import { EXAMPLE_INPUT } from './example-forecast.ts';
import { examplePng } from './example-png.ts';

/** Ids of what stands in a filled clinic, by the names of route parameters. */
export interface FilledClinic {
  personId: string;
  courseId: string;
  /** A consent. */
  id: string;
  accountId: string;
  siteId: string;
  /** Of the private page. */
  token: string;
  /** Ids by the collection whose address they follow, where several are called `id`. */
  in: Record<string, string>;
}

/**
 * Fills a clinic through its doors with every kind of record: site, invitation, consent, session with
 * its private page and letter, check-in, alert, message, reminders, measurement, adverse event, logo.
 * @param owner of the clinic @param mark a word that stands in all of it
 */
export async function fillClinic(
  app: FastifyInstance,
  owner: Colleague,
  mark = 'Somebody',
): Promise<FilledClinic> {
  const post = async (url: string, body: object) => {
    const answer = await owner.ask('POST', url, body);
    expect(answer.statusCode, `${url} ${answer.body}`).toBe(201);
    return answer.json();
  };
  const today = new Date().toISOString().slice(0, 10);
  const person = { givenName: 'A', familyName: mark, birthDate: '1980-01-01', history: [] };
  const mail = { email: 'mark@example.org', letters: true };
  const { id: personId } = await post('/api/clinic/people', { ...person, ...mail });
  const { id: siteId } = await post('/api/clinic/sites', { name: mark });
  const invited = await post('/api/clinic/invitations', {
    email: 'invited@example.org',
    role: 'clinician',
  });
  const text = `${mark} words to be signed by people.`;
  const { version } = await post('/api/clinic/consent-texts', { kind: 'treatment', text });
  const of = `/api/clinic/people/${personId}`;
  const wordings = [{ kind: 'treatment', version }];
  const signed = { wordings, signedName: mark, method: 'typed', signature: [] };
  const { ids } = await post(`${of}/consents`, signed);
  const zones = [{ area: 'face', depthMm: 1 }];
  const session = { date: today, modality: 'automated-pen', zones };
  const { links, courseIds } = await post(`${of}/sessions`, session);
  const measured = { area: 'face', measure: 'laxity-grade', value: 2, date: today };
  const outcome = await post(`${of}/outcomes`, measured);
  const event = { kind: 'infection', severity: 'moderate', serious: false, onset: today };
  const adverse = await post('/api/clinic/adverse-events', {
    ...event,
    personId,
    description: mark,
  });
  const token = String(links[0].link.split('/').at(-1));
  await fillPrivatePage(app, token, { date: today, mark });
  const { clinic, practice, language } = (await owner.ask('GET', '/api/clinic/settings')).json();
  await owner.ask('PUT', '/api/clinic/settings', { clinic, practice, language });
  const png = examplePng(20, 20).toString('base64');
  await owner.ask('PUT', '/api/clinic/logo', { png });
  return {
    ...{ personId, courseId: courseIds[0], id: ids[0], accountId: owner.accountId, siteId, token },
    in: {
      ...{ consents: ids[0], invitations: invited.id },
      ...{ outcomes: outcome.id, 'adverse-events': adverse.id },
    },
  };
}

/** Somebody who is no patient yet asks the clinic to get in touch. @returns the id of the request */
export async function fillRequest(
  app: FastifyInstance,
  owner: Colleague,
  mark: string,
): Promise<string> {
  const { slug } = (await owner.ask('GET', '/api/staff/me')).json().clinic;
  const { requests } = (await app.inject(`/api/clinics/${slug}`)).json();
  const id = crypto.randomUUID();
  const consent = { given: true, version: requests.version };
  const payload = { id, name: mark, phone: '020 7946 0000', input: EXAMPLE_INPUT, consent };
  const url = `/api/clinics/${slug}/requests`;
  const answer = await app.inject({ method: 'POST', url, payload });
  expect(answer.statusCode, answer.body).toBe(202);
  return id;
}

/** What the person does on their page: reminders, a check-in with a red flag, a message. */
async function fillPrivatePage(
  app: FastifyInstance,
  token: string,
  { date, mark }: { date: string; mark: string },
): Promise<void> {
  const send = async (method: 'POST' | 'PUT', url: string, payload: object) => {
    const answer = await app.inject({ method, url, payload });
    expect(answer.statusCode, `${url} ${answer.body}`).toBeLessThan(300);
  };
  await send('PUT', `/api/forecasts/${token}/reminders`, { email: 'mark@example.org' });
  const answers = { date, redness: 3, pus: true, fever: true };
  await send('POST', `/api/forecasts/${token}/check-ins`, { id: crypto.randomUUID(), answers });
  await send('POST', `/api/f/${token}/messages`, { text: mark });
}
