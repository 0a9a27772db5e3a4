import { clinicSettings, forecastOutput } from '@healcast/engine';
import type { FastifyInstance } from 'fastify';
import ICAL from 'ical.js';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import type { ForecastPool } from '../engine/forecast-pool.ts';
import type { House } from '../house.ts';
import { startJobs } from '../jobs/start-jobs.ts';
import { openLog } from '../log.ts';
import { findClinic } from '../store/clinics.ts';
import { countLettersTo } from '../store/letters.ts';
import { readOutbox } from '../store/outbox.ts';
import { EXAMPLE_INPUT } from '../testing/example-forecast.ts';
import { openTestDoors } from '../testing/test-doors.ts';
import { openDoors } from './doors.ts';

const lines: string[] = [];
let house: House;
let pool: ForecastPool;
let app: FastifyInstance;
let close: () => Promise<void>;
beforeAll(async () => {
  const log = openLog({ write: (line: string) => void lines.push(line) }, 'info');
  ({ house, pool, app, close } = await openTestDoors({
    limits: { create: 1_000, read: 1_000, letters: 1_000 },
    given: { log },
  }));
  await pool.ready();
});
afterAll(() => close());

const make = async () => {
  const answer = await app.inject({
    method: 'POST',
    url: '/api/forecasts',
    payload: EXAMPLE_INPUT,
  });
  expect(answer.statusCode).toBe(201);
  return answer.json();
};
const ask = (token: string, email: string, doors = app) =>
  doors.inject({ method: 'POST', url: `/api/forecasts/${token}/letters`, payload: { email } });

describe('a forecast made over HTTP', () => {
  it('comes with a private link of at least 128 random bits and can be read by it', async () => {
    const made = await make();
    expect(Buffer.from(made.token, 'base64url').length * 8).toBeGreaterThanOrEqual(128);
    expect(made.link).toBe(`${house.publicUrl}/f/${made.token}`);
    expect(forecastOutput.safeParse(made.forecast).success).toBe(true);
    const kept = await app.inject(`/api/forecasts/${made.token}`);
    expect(kept.json()).toMatchObject({ input: EXAMPLE_INPUT, forecast: made.forecast });
    expect(kept.headers['cache-control']).toBe('no-store');
  });

  it('is gone after it was deleted, by the API or by the button of the letter', async () => {
    for (const remove of [
      { method: 'DELETE', url: (token: string) => `/api/forecasts/${token}`, payload: '' },
      {
        method: 'POST',
        url: (token: string) => `/forget/${token}`,
        payload: 'List-Unsubscribe=One-Click',
      },
    ] as const) {
      const { token } = await make();
      const page = await app.inject(`/forget/${token}`);
      expect(page.body).toContain('<button type="submit">');
      expect((await app.inject(`/api/forecasts/${token}`)).statusCode).toBe(200);
      const form = { 'content-type': 'application/x-www-form-urlencoded' };
      const answer = await app.inject({
        method: remove.method,
        url: remove.url(token),
        ...(remove.payload ? { payload: remove.payload, headers: form } : {}),
      });
      expect([200, 204]).toContain(answer.statusCode);
      for (const url of [
        `/api/forecasts/${token}`,
        `/api/forecasts/${token}/calendar.ics`,
        `/forget/${token}`,
      ])
        expect((await app.inject(url)).statusCode).toBe(404);
    }
  });

  it.each(['x', 'A'.repeat(32), 'A'.repeat(128), "' or 1=1 --", '..%2f..%2f'])(
    'is not found under the link %s',
    async (token) => {
      const answer = await app.inject(`/api/forecasts/${encodeURIComponent(token)}`);
      expect(answer.statusCode).toBe(404);
      expect(answer.json().type).toMatch(/no-such-forecast|not-found/);
    },
  );
});

describe('the calendar of a forecast', () => {
  it('is a feed with its time zone, stable names and a wish to be fetched again', async () => {
    const { token, forecast } = await make();
    const first = await app.inject(`/api/forecasts/${token}/calendar.ics`);
    expect(first.headers['content-type']).toContain('text/calendar');
    const calendar = new ICAL.Component(ICAL.parse(first.body));
    expect(calendar.getFirstSubcomponent('vtimezone')?.getFirstPropertyValue('tzid')).toBe(
      'Europe/London',
    );
    expect(String(calendar.getFirstPropertyValue('refresh-interval'))).toBe('PT12H');
    const events = calendar.getAllSubcomponents('vevent').map((event) => new ICAL.Event(event));
    expect(new Set(events.map(({ uid }) => uid)).size).toBe(events.length);
    const clears = events.find(({ uid }) => uid.startsWith('redness-clears.'));
    expect(clears?.startDate.isDate).toBe(true);
    expect(clears?.startDate.toString()).toBe(forecast.recovery.rednessClears.date);
    const again = await app.inject(`/api/forecasts/${token}/calendar.ics`);
    expect(again.body).toBe(first.body);
    const unchanged = await app.inject({
      url: `/api/forecasts/${token}/calendar.ics`,
      headers: { 'if-none-match': String(first.headers.etag) },
    });
    expect(unchanged.statusCode).toBe(304);
  });

  it('can be kept as a file', async () => {
    const { token } = await make();
    const file = await app.inject(`/api/forecasts/${token}/healcast.ics`);
    expect(file.headers['content-disposition']).toBe('attachment; filename="healcast.ics"');
    expect(file.body).not.toContain('REFRESH-INTERVAL');
  });
});

describe('a letter asked for over HTTP', () => {
  it('lies in the outbox, to be seen on this machine: subject, HTML, text and calendar', async () => {
    const { token } = await make();
    expect((await ask(token, 'reader@example.org')).statusCode).toBe(202);
    const jobs = await startJobs(house);
    const clinicId = String((await findClinic(house, 'demo'))?.id);
    const letter = await vi.waitFor(async () => {
      const found = (await readOutbox(house, clinicId)).find(({ message }) =>
        message.text.includes(token),
      );
      expect(found).toBeDefined();
      return found;
    }, 15_000);
    await jobs.stop();
    expect((await app.inject('/outbox')).body).toContain('reader@example.org');
    const shown = await app.inject(`/outbox/${letter?.letterId}`);
    expect(shown.body).toContain('WHEN THE REDNESS GOES');
    const html = await app.inject(`/outbox/${letter?.letterId}/html`);
    expect(html.headers['content-security-policy']).toContain('sandbox');
    const calendar = await app.inject(`/outbox/${letter?.letterId}/0`);
    expect(calendar.body).toContain('BEGIN:VCALENDAR');
  });

  it('is promised three times a day to one address, and the answer never tells', async () => {
    const { token } = await make();
    const answers = [];
    for (let count = 0; count < 5; count += 1) answers.push(await ask(token, 'Often@Example.org'));
    const said = answers.map(({ statusCode, body }) => ({ statusCode, body }));
    expect(new Set(said.map((one) => JSON.stringify(one))).size).toBe(1);
    expect(said[0]?.statusCode).toBe(202);
    const clinicId = String((await findClinic(house, 'demo'))?.id);
    expect(await countLettersTo(house, { clinicId, to: 'often@example.org', hours: 24 })).toBe(3);
  });

  it('is limited for each client', async () => {
    const { token } = await make();
    const doors = await openDoors(house, { pool, limits: { letters: 2 } });
    const statuses = [];
    for (let count = 0; count < 3; count += 1)
      statuses.push((await ask(token, `one${count}@example.org`, doors)).statusCode);
    expect(statuses).toEqual([202, 202, 429]);
    await doors.close();
  });

  it.each(['', 'nobody', 'a@b', 'a@b.c\r\nBcc: x@y.z', `${'a'.repeat(300)}@example.org`, 5, null])(
    'is refused for the address %j',
    async (email) => {
      const { token } = await make();
      const answer = await ask(token, email as string);
      expect(answer.statusCode).toBe(422);
      expect(answer.json().errors[0].pointer).toBe('/email');
    },
  );
});

describe('the public page of the clinic', () => {
  it('says who answers and when, and that a demo clinic is none', async () => {
    const answer = (await app.inject('/api/clinic')).json();
    expect(clinicSettings.safeParse(answer).success).toBe(true);
    expect(answer.demo).toBe(true);
  });
});

describe('the log of requests', () => {
  it('names route and request, and never a token, an address or a body', async () => {
    lines.length = 0;
    const { token } = await make();
    await ask(token, 'private@example.org');
    await app.inject(`/f/${token}?from=private@example.org`);
    await app.inject({
      url: `/api/nothing/${token}`,
      headers: { 'user-agent': 'private@example.org' },
    });
    const log = lines.join('');
    expect(log).toContain('"route":"/api/forecasts/:token/letters"');
    expect(log).toMatch(/"reqId":"[0-9a-f-]{36}"/);
    for (const secret of [token, 'private@example.org', 'phototype', '127.0.0.1'])
      expect(log).not.toContain(secret);
  });
});
