import { type Forecast, forecastOutput, type Triage } from '@healcast/engine';
import type { FastifyInstance } from 'fastify';
import ICAL from 'ical.js';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { EXAMPLE_INPUT } from '../testing/example-forecast.ts';
import { openTestDoors } from '../testing/test-doors.ts';

let app: FastifyInstance;
let close: () => Promise<void>;
beforeAll(async () => {
  ({ app, close } = await openTestDoors());
});
afterAll(() => close());

// Days of the past, so that the wall clock of the machine plays no part.
const INPUT = {
  ...EXAMPLE_INPUT,
  sessions: [{ date: '2026-01-10', modality: 'automated-pen', depthMm: 1.5 }],
  asOf: '2026-01-11',
};

async function make(more: object = {}): Promise<{ token: string; forecast: Forecast }> {
  const payload = { ...INPUT, ...more };
  const answer = await app.inject({ method: 'POST', url: '/api/forecasts', payload });
  expect(answer.statusCode).toBe(201);
  return answer.json();
}

interface Answered {
  id: string;
  triage: Triage;
  forecast: Forecast;
  version: number;
}
async function checkIn(token: string, answers: object, id: string = crypto.randomUUID()) {
  const answer = await app.inject({
    method: 'POST',
    url: `/api/forecasts/${token}/check-ins`,
    payload: { id, answers },
  });
  return { status: answer.statusCode, id, body: answer.json() as Answered };
}
const read = async (token: string, rest = '') =>
  (await app.inject(`/api/forecasts/${token}${rest}`)).json();

describe('a check-in', () => {
  it('is answered at once, and the forecast behind the link learns from it', async () => {
    const { token, forecast } = await make();
    const { status, body } = await checkIn(token, { date: '2026-01-14', redness: 4 });
    expect(status).toBe(201);
    expect(body.triage.today.redness.answer).toBe(4);
    expect(forecastOutput.safeParse(body.forecast).success).toBe(true);
    expect(body.forecast.recovery.learned.checkInsUsed).toBe(1);
    expect(body.forecast.recovery.rednessClears.day).toBeGreaterThan(
      forecast.recovery.rednessClears.day,
    );
    const kept = await read(token);
    expect(kept.forecast).toEqual(body.forecast);
    expect(kept.input.checkIns).toEqual([{ date: '2026-01-14', redness: 4 }]);
  });

  it('moves the events of the calendar under their names and raises their SEQUENCE', async () => {
    const { token } = await make();
    const events = async () => {
      const { body } = await app.inject(`/api/forecasts/${token}/calendar.ics`);
      const calendar = new ICAL.Component(ICAL.parse(body));
      const all = calendar.getAllSubcomponents('vevent').map((one) => new ICAL.Event(one));
      return all.find(({ uid }) => uid.startsWith('redness-clears.'));
    };
    const before = await events();
    await checkIn(token, { date: '2026-01-14', redness: 4 });
    const after = await events();
    expect(after?.uid).toBe(before?.uid);
    expect([before?.sequence, after?.sequence]).toEqual([0, 1]);
    expect(String(after?.startDate) > String(before?.startDate)).toBe(true);
  });

  it('is held beside those of like people on the same day, and of nobody else', async () => {
    const heated = await make({
      sessions: [{ date: '2026-01-10', modality: 'rf-microneedling', depthMm: 1.5 }],
    });
    const day = { date: '2026-01-17', redness: 2 };
    await checkIn(heated.token, day);
    const [first, second, third] = [await make(), await make(), await make()];
    const alone = (await checkIn(first.token, day)).body.triage;
    await checkIn(second.token, day);
    await checkIn(second.token, day);
    const beside = (await checkIn(third.token, day)).body.triage;
    expect([alone.today.others, beside.today.others]).toEqual([0, 2]);
    expect(beside.today.redness.percentile).toBeLessThan(alone.today.redness.percentile ?? 0);
    expect(beside.urgency).toBe(alone.urgency);
  });

  it('that is sent again is stored once and gets its first answer', async () => {
    const { token } = await make();
    const first = await checkIn(token, { date: '2026-01-12', redness: 3 });
    const again = await checkIn(token, { date: '2026-01-12', redness: 3 }, first.id);
    expect(again.status).toBe(200);
    expect(again.body).toEqual(first.body);
    expect((await read(token, '/check-ins')).checkIns).toHaveLength(1);
  });

  it('is stored once when it arrives many times at the same moment', async () => {
    const { token } = await make();
    const id = crypto.randomUUID();
    const sent = [1, 2, 3, 4].map(() => checkIn(token, { date: '2026-01-12', redness: 2 }, id));
    const statuses = (await Promise.all(sent)).map(({ status }) => status);
    expect(statuses.toSorted()).toEqual([200, 200, 200, 201]);
    expect((await read(token, '/check-ins')).checkIns).toHaveLength(1);
    expect((await read(token)).forecast.recovery.learned.checkInsUsed).toBe(1);
  });

  it('with a red flag is urgent whatever the crowd says, and stays in the history', async () => {
    const { token } = await make();
    const { body } = await checkIn(token, { date: '2026-01-13', redness: 0, pus: true });
    expect(body.triage.urgency).toBe('same-day');
    const { checkIns } = await read(token, '/check-ins');
    expect(checkIns[0]).toMatchObject({ id: body.id, urgency: 'same-day', date: '2026-01-13' });
  });

  it('given twice on one day counts once for the forecast: the last one', async () => {
    const { token } = await make();
    await checkIn(token, { date: '2026-01-12', redness: 4 });
    const { body } = await checkIn(token, { date: '2026-01-12', redness: 1 });
    expect(body.forecast.recovery.learned.checkInsUsed).toBe(1);
    expect((await read(token, '/check-ins')).checkIns).toHaveLength(2);
  });

  it('is refused before the session, in days to come, without an id, and under a link of nobody', async () => {
    const { token } = await make();
    expect((await checkIn(token, { date: '2026-01-09', redness: 1 })).status).toBe(422);
    expect((await checkIn(token, { date: '2999-01-01', redness: 1 })).status).toBe(422);
    expect((await checkIn(token, { date: '2026-01-12', redness: 1 }, 'x')).status).toBe(422);
    expect((await checkIn('A'.repeat(32), { date: '2026-01-12', redness: 1 })).status).toBe(404);
    expect((await read(token, '/check-ins')).checkIns).toEqual([]);
  });

  it('with a red flag is answered also before the session, with the wrong day named', async () => {
    const { token } = await make();
    const { status, body } = await checkIn(token, {
      ...{ date: '2025-12-01', redness: 0, breathing: true },
    });
    expect(status).toBe(201);
    expect(body.triage).toMatchObject({
      urgency: 'emergency',
      notRead: [{ pointer: '/answers/date' }],
    });
    expect((await read(token, '/check-ins')).checkIns).toHaveLength(1);
  });

  it.each([
    ['a grade in words', { date: '2026-01-12', redness: 'bad', breathing: true }],
    ['no day', { redness: 1, breathing: true }],
    ['a day to come', { date: '2190-01-01', redness: 1, breathing: true }],
    ['the sign as text', { date: '2026-01-12', redness: 1, breathing: 'yes' }],
  ])('with a red flag and %s is refused with the answer to the flag', async (_, answers) => {
    const { token } = await make();
    const { status, body } = await checkIn(token, answers);
    expect(status).toBe(422);
    expect(body).toMatchObject({ triage: { urgency: 'emergency' }, errors: [{}] });
    expect(body).toHaveProperty('detail', expect.stringMatching(/^Call an ambulance now\./));
  });

  it('that is refused without a red flag holds no answer', async () => {
    const { token } = await make();
    const { status, body } = await checkIn(token, { redness: 1 });
    expect(status).toBe(422);
    expect(body.triage).toBeUndefined();
  });

  it('cannot take the id of a check-in behind another link', async () => {
    const [mine, yours] = [await make(), await make()];
    const { id } = await checkIn(mine.token, { date: '2026-01-12', redness: 1 });
    const { status } = await checkIn(yours.token, { date: '2026-01-12', redness: 1 }, id);
    expect(status).toBe(409);
    expect((await read(yours.token)).forecast.recovery.learned.checkInsUsed).toBe(0);
  });

  it('is gone with the forecast', async () => {
    const { token } = await make();
    const { id } = await checkIn(token, { date: '2026-01-12', redness: 1 });
    await app.inject({ method: 'DELETE', url: `/api/forecasts/${token}` });
    const other = await make();
    expect((await checkIn(other.token, { date: '2026-01-12', redness: 1 }, id)).status).toBe(201);
  });
});
