import { addDays, type Forecast } from '@healcast/engine';
import type { FastifyInstance } from 'fastify';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { House } from '../house.ts';
import { remindNow } from '../jobs/remind-now.ts';
import { sendLetter } from '../jobs/send-letter.ts';
import type { Message } from '../mail/message.ts';
import { findClinic } from '../store/clinics.ts';
import { inClinic } from '../store/database.ts';
import { findForecast } from '../store/forecasts.ts';
import { openTestDoors } from '../testing/test-doors.ts';

let house: House;
let app: FastifyInstance;
let close: () => Promise<void>;
let clinicId: string;
const sent: Message[] = [];
const today = new Date().toISOString().slice(0, 10);

beforeAll(async () => {
  ({ house, app, close } = await openTestDoors({
    given: { deliver: async (message) => void sent.push(message) },
  }));
  clinicId = String((await findClinic(house, 'demo'))?.id);
});
afterAll(() => close());

/** A forecast whose session is today, so that every reminder after this evening is to come. */
async function make(): Promise<{ token: string; forecast: Forecast }> {
  const payload = {
    patient: { ageYears: 44, phototype: 3 },
    area: 'face',
    sessions: [{ date: today, modality: 'automated-pen', depthMm: 1.5 }],
    asOf: today,
  };
  return (await app.inject({ method: 'POST', url: '/api/forecasts', payload })).json();
}
const reminders = async (token: string) =>
  (await app.inject(`/api/forecasts/${token}/reminders`)).json();
const ask = async (token: string, email = 'reader@example.org') =>
  app.inject({ method: 'PUT', url: `/api/forecasts/${token}/reminders`, payload: { email } });
const sayToday = (token: string, signs: object = {}) =>
  app.inject({
    method: 'POST',
    url: `/api/forecasts/${token}/check-ins`,
    payload: { id: crypto.randomUUID(), answers: { date: today, redness: 1, pain: 0, ...signs } },
  });

/** Lets the hour of a kind come: brings its time to now and does its job. */
async function comes(token: string, kind: string, dayNow: string) {
  const forecast = await findForecast(house, token);
  if (!forecast) return 'erased';
  const row = await inClinic(house.database, clinicId, (work) =>
    work
      .updateTable('reminder')
      .set({ due_at: new Date() })
      .where('kind', '=', kind)
      .where('forecast_id', '=', forecast.id)
      .returning('id')
      .executeTakeFirst(),
  );
  if (!row) return 'erased';
  await remindNow(house, { reminderId: row.id, clinicId }, new Date(`${dayNow}T18:00:00Z`));
  const after = await inClinic(house.database, clinicId, (work) =>
    work.selectFrom('reminder').select('state').where('id', '=', row.id).executeTakeFirst(),
  );
  return after?.state;
}
const openLetters = () =>
  inClinic(house.database, clinicId, (work) =>
    work
      .selectFrom('letter')
      .select(['id', 'about'])
      .where('kind', '=', 'reminder')
      .where('state', '=', 'promised')
      .execute(),
  );

describe('reminders', () => {
  it('come to nobody who did not ask', async () => {
    const { token } = await make();
    expect(await reminders(token)).toEqual({ on: false, kinds: [] });
  });

  it('are planned once from day 1 to the upkeep, with a job for each hour', async () => {
    const { token } = await make();
    expect((await ask(token)).statusCode).toBe(200);
    await ask(token);
    const { on, kinds } = (await reminders(token)) as {
      on: boolean;
      kinds: { kind: string; dueAt: string }[];
    };
    expect(on).toBe(true);
    const names = kinds.map(({ kind }) => kind);
    expect(names).toEqual(expect.arrayContaining(['day-1', 'day-7', 'week-3', 'maintenance']));
    expect(new Set(names).size).toBe(names.length);
    const dayOne = kinds.find(({ kind }) => kind === 'day-1')?.dueAt ?? '';
    const clock = new Intl.DateTimeFormat('en-GB', {
      timeZone: 'Europe/London',
      timeStyle: 'short',
    });
    expect(clock.format(new Date(dayOne))).toBe('18:00');
    expect(dayOne.slice(0, 10)).toBe(addDays(today, 1));
    const jobs = await house.boss.findJobs('remind', {});
    expect(jobs.length).toBeGreaterThanOrEqual(kinds.length);
    // A job that waits for months is not cleared away before its hour.
    for (const { startAfter, keepUntil } of jobs) expect(+keepUntil).toBeGreaterThan(+startAfter);
  });

  it('go out with no word of health in the subject and one click that stops their kind', async () => {
    const { token } = await make();
    await ask(token);
    expect(await comes(token, 'day-3', addDays(today, 3))).toBe('promised');
    const [letter] = await openLetters();
    await sendLetter(house, { letterId: String(letter?.id), clinicId });
    const message = sent.at(-1);
    expect(message?.subject).toBe('A short note from Demo clinic');
    expect(message?.text).toContain(`/f/${token}`);
    expect(message?.headers['List-Unsubscribe-Post']).toBe('List-Unsubscribe=One-Click');
    const stop = new URL(String(message?.headers['List-Unsubscribe']).slice(1, -1)).pathname;
    expect((await app.inject(stop)).body).toContain('<button type="submit">');
    expect((await app.inject(stop)).body).toContain('this kind of note');
    expect((await app.inject(stop.replace('day-3', 'all'))).body).toContain('any of these notes');
    const click = { 'content-type': 'application/x-www-form-urlencoded' };
    const payload = 'List-Unsubscribe=One-Click';
    const day5 = stop.replace('day-3', 'day-5');
    const answer = await app.inject({ method: 'POST', url: day5, headers: click, payload });
    expect(answer.statusCode).toBe(200);
    expect(await comes(token, 'day-5', addDays(today, 5))).toBe('stopped');
    expect(await comes(token, 'day-7', addDays(today, 7))).toBe('promised');
  });

  it('say whom to call, and tell the signs of the first days only while skin heals', async () => {
    const { token } = await make();
    await ask(token);
    for (const [kind, day, signs] of [
      ['day-2', 2, true],
      ['maintenance', 210, false],
    ] as const) {
      expect(await comes(token, kind, addDays(today, day))).toBe('promised');
      for (const letter of await openLetters())
        await sendLetter(house, { letterId: letter.id, clinicId });
      const text = sent.at(-1)?.text ?? '';
      expect(text.includes('fever, pus, blisters')).toBe(signs);
      expect(text.includes('call 112')).toBe(signs);
      expect(text).toContain('call your clinic');
      expect(text).toContain('When the clinic is closed:');
    }
  });

  it('are fewer when all is well, and never fewer for somebody who worries', async () => {
    const [calm, worried] = [await make(), await make()];
    for (const { token } of [calm, worried]) await ask(token);
    await sayToday(calm.token);
    await sayToday(worried.token, { worried: true });
    const [later, muchLater] = [addDays(today, 2), addDays(today, 6)];
    expect(await comes(calm.token, 'day-5', later)).toBe('skipped');
    expect(await comes(worried.token, 'day-5', later)).toBe('promised');
    expect(await comes(calm.token, 'day-7', muchLater)).toBe('promised');
  });

  it('move with the next safe date when skin heals slowly', async () => {
    const { token } = await make();
    await ask(token);
    const due = async () =>
      ((await reminders(token)) as { kinds: { kind: string; dueAt: string }[] }).kinds.find(
        ({ kind }) => kind === 'next-session',
      )?.dueAt ?? '';
    const before = await due();
    const { forecast } = (await sayToday(token, { redness: 4 })).json() as { forecast: Forecast };
    const next = forecast.recovery.activities.find(({ activity }) => activity === 'next-needling');
    expect((await due()).slice(0, 10)).toBe(addDays(String(next?.date), -3));
    expect((await due()) >= before).toBe(true);
  });

  it('end with "stop all" and with deletion, also those on their way', async () => {
    const [stopped, deleted] = [await make(), await make()];
    for (const { token } of [stopped, deleted]) {
      await ask(token);
      await comes(token, 'day-1', addDays(today, 1));
    }
    const before = (await openLetters()).length;
    await app.inject({ method: 'DELETE', url: `/api/forecasts/${stopped.token}/reminders` });
    await app.inject({ method: 'DELETE', url: `/api/forecasts/${deleted.token}` });
    expect(before - (await openLetters()).length).toBe(2);
    expect(await reminders(stopped.token)).toEqual({ on: false, kinds: [] });
    expect(await comes(stopped.token, 'day-2', addDays(today, 2))).toBe('erased');
    expect(await comes(deleted.token, 'day-2', addDays(today, 2))).toBe('erased');
  });
});

describe('the export of a link', () => {
  it('holds answers, forecast, check-ins, letters and reminders, and no address', async () => {
    const { token } = await make();
    await ask(token, 'private@example.org');
    await sayToday(token);
    const file = await app.inject(`/api/forecasts/${token}/export`);
    expect(file.headers['content-disposition']).toBe('attachment; filename="healcast.json"');
    const all = file.json();
    expect(all.checkIns).toHaveLength(1);
    expect(all.reminders.length).toBeGreaterThan(5);
    expect(all.input.area).toBe('face');
    expect(all.deliveries).toEqual([]);
    expect(file.body).not.toContain('private@example.org');
  });
});
