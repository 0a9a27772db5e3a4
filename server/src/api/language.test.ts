import type { FastifyInstance } from 'fastify';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type ForecastPool, openForecastPool } from '../engine/forecast-pool.ts';
import type { House } from '../house.ts';
import { remindNow } from '../jobs/remind-now.ts';
import { sendLetter } from '../jobs/send-letter.ts';
import type { Message } from '../mail/message.ts';
import { clinicById } from '../store/clinics.ts';
import { inClinic } from '../store/database.ts';
import { type Colleague, newClinic, newColleague } from '../testing/clinic-staff.ts';
import { startTestHouse } from '../testing/test-house.ts';
import { openDoors } from './doors.ts';

let house: House;
let pool: ForecastPool;
let app: FastifyInstance;
let owner: Colleague;
let slug: string;
const sent: Message[] = [];
const today = new Date().toISOString().slice(0, 10);
const input = {
  patient: { ageYears: 44, phototype: 3, laxity: 'mild' },
  area: 'neck',
  sessions: [{ date: today, modality: 'automated-pen', depthMm: 1.5 }],
  asOf: today,
};

beforeAll(async () => {
  house = await startTestHouse({}, { deliver: async (message) => void sent.push(message) });
  pool = openForecastPool({ threads: 1 });
  app = await openDoors(house, { pool });
  owner = await newColleague(house, app, await newClinic(house, 'Clínica del Lago'), 'owner');
  slug = String((await clinicById(house, owner.clinicId))?.slug);
});
afterAll(async () => {
  await app.close();
  await pool.close();
  await house.close();
});

const settings = async () => (await owner.ask('GET', '/api/clinic/settings')).json();
const speak = async (language: unknown) =>
  owner.ask('PUT', '/api/clinic/settings', { ...(await settings()), language });
const make = async (query = '') =>
  (
    await app.inject({
      method: 'POST',
      url: `/api/forecasts?clinic=${slug}${query}`,
      payload: input,
    })
  ).json() as { token: string; forecast: { recovery: { activities: { title: string }[] } } };

/** Delivers every letter that is promised, and gives the ones it delivered. */
async function delivered(): Promise<Message[]> {
  const before = sent.length;
  const open = await inClinic(house.database, owner.clinicId, (work) =>
    work.selectFrom('letter').select('id').where('state', '=', 'promised').execute(),
  );
  for (const { id } of open) await sendLetter(house, { letterId: id, clinicId: owner.clinicId });
  return sent.slice(before);
}

describe('the language of a clinic', () => {
  it('is refused by the name of its field unless Healcast speaks it, and stays as it was', async () => {
    for (const language of ['xx', 'English', '']) {
      const refused = await speak(language);
      expect(refused.statusCode).toBe(422);
      expect(refused.json().errors).toEqual([
        { pointer: '/language', detail: 'Give a language that Healcast speaks: en, es.' },
      ]);
    }
    expect((await speak(7)).json().errors[0].pointer).toBe('/language');
    expect((await settings()).language).toBe('en');
  });

  it('is changed by an owner, with a line in the audit log that names it', async () => {
    expect((await speak('es')).statusCode).toBe(204);
    expect((await settings()).language).toBe('es');
    const audit = (await owner.ask('GET', '/api/clinic/audit')).json();
    expect(JSON.stringify(audit)).toMatch(/settings-changed.*"language":"es"/);
    const { language: _, ...without } = await settings();
    expect((await owner.ask('PUT', '/api/clinic/settings', without)).statusCode).toBe(204);
    expect((await settings()).language).toBe('es');
  });

  it('is that of a forecast made there, of its page, its calendar and its letter', async () => {
    const { token, forecast } = await make();
    expect(forecast.recovery.activities.map(({ title }) => title)).toContain('Maquillaje');
    for (const url of [`/f/${token}`, `/at/${slug}`]) {
      const page = await app.inject(url);
      expect(page.body, url).toMatch(/<html lang="es" data-page="(f|at)">/);
    }
    // The first clinic that is no demo is the one this installation speaks for.
    expect((await app.inject('/')).body).toContain('<html lang="es" data-page="start">');
    const calendar = await app.inject(`/api/forecasts/${token}/calendar.ics`);
    expect(calendar.body).toContain('Enrojecimiento probablemente pasado');
    await app.inject({
      method: 'POST',
      url: `/api/forecasts/${token}/letters`,
      payload: { email: 'reader@example.org' },
    });
    const [letter] = await delivered();
    expect(letter?.headers?.['Content-Language']).toBe('es');
    expect(letter?.subject).toMatch(/^Su pronóstico de recuperación de la piel para el \p{L}+ \d/u);
    expect(letter?.html).toContain('lang="es"');
    expect(letter?.text).toMatch(/cuándo llamar/i);
    expect(letter?.text).toContain('Dificultad para respirar');
    // The clinic's own words stand as it wrote them.
    const { outOfHours } = (await settings()).clinic;
    const text = String(letter?.text).replaceAll(/\s+/g, ' ').replace(outOfHours, '');
    expect(text).not.toMatch(/\b(the|your|skin|wait|call)\b/i);
  });

  it('is that of a reminder and of the page that stops it', async () => {
    const { token } = await make();
    await app.inject({
      method: 'PUT',
      url: `/api/forecasts/${token}/reminders`,
      payload: { email: 'reader@example.org' },
    });
    const kept = (await app.inject(`/api/forecasts/${token}/reminders`)).json();
    expect(kept.kinds.map(({ title }: { title: string }) => title)).toContain('Día 3');
    const due = await inClinic(house.database, owner.clinicId, (work) =>
      work
        .updateTable('reminder')
        .set({ due_at: new Date() })
        .where('kind', '=', 'day-3')
        .where('state', '=', 'planned')
        .returning('id')
        .execute(),
    );
    for (const { id } of due)
      await remindNow(house, { reminderId: id, clinicId: owner.clinicId }, new Date());
    const letters = await delivered();
    const reminder = letters.find(({ subject }) => subject.startsWith('Una nota breve'));
    expect(reminder?.text).toContain('Ya debería estar menos roja que el día 1.');
    expect(reminder?.headers?.['Content-Language']).toBe('es');
    const stop = /\/stop\/[^>]+/.exec(String(reminder?.headers?.['List-Unsubscribe']))?.[0];
    const page = await app.inject(String(stop));
    expect(page.body).toContain('<html lang="es">');
    expect(page.body).toContain('¿Parar estas notas?');
    const done = await app.inject({ method: 'POST', url: String(stop) });
    expect(done.body).toContain('Las hemos parado.');
    const forget = await app.inject(`/forget/${token}`);
    expect(forget.body).toContain('¿Borrar este pronóstico?');
  });

  it('answers a check-in, and a red flag in one that is refused', async () => {
    const { token } = await make();
    const say = (answers: object) =>
      app.inject({
        method: 'POST',
        url: `/api/forecasts/${token}/check-ins`,
        payload: {
          id: crypto.randomUUID(),
          answers: { date: today, redness: 2, pain: 1, ...answers },
        },
      });
    const answered = (await say({ swelling: 1, fever: true })).json();
    expect(answered.triage.urgency).toBe('same-day');
    expect(answered.triage.urgencyWords).toBe('Que alguien lo vea hoy.');
    const refused = (await say({ date: '2199-01-01', breathing: true })).json();
    expect(refused.triage.urgencyWords).toBe('Llame ya a una ambulancia.');
  });

  it('gives way to the one a question asks for, and to the one a person chooses', async () => {
    const { token, forecast } = await make('&language=en');
    expect(forecast.recovery.activities.map(({ title }) => title)).toContain('Make-up');
    const change = (language: string) =>
      app.inject({
        method: 'PUT',
        url: `/api/forecasts/${token}/language`,
        payload: { language },
      });
    expect((await change('xx')).json().errors[0].pointer).toBe('/language');
    const before = (await app.inject(`/api/forecasts/${token}`)).json();
    expect((await change('es')).statusCode).toBe(204);
    const after = (await app.inject(`/api/forecasts/${token}`)).json();
    expect([before.language, after.language]).toEqual(['en', 'es']);
    expect(after.forecast.recovery.rednessClears).toEqual(before.forecast.recovery.rednessClears);
    expect(after.forecast.result.firmness).toEqual(before.forecast.result.firmness);
    expect(JSON.stringify(after.forecast)).toContain('Maquillaje');
    const wrong = await app.inject({
      method: 'POST',
      url: `/api/forecasts?clinic=${slug}&language=xx`,
      payload: input,
    });
    expect(wrong.statusCode).toBe(422);
  });
});
