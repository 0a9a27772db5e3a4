import type { FastifyInstance } from 'fastify';
import { sql } from 'kysely';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { newLinkToken } from '../../../access/link-token.ts';
import type { ForecastPool } from '../../../engine/forecast-pool.ts';
import type { House } from '../../../house.ts';
import { remindNow } from '../../../jobs/remind-now.ts';
import { startJobs } from '../../../jobs/start-jobs.ts';
import { DeliveryFault, type Message } from '../../../mail/message.ts';
import { asStaff } from '../../../store/clinic/staff-work.ts';
import { stopReminders, wishForReminders } from '../../../store/reminders.ts';
import { type Colleague, newClinic, newColleague } from '../../../testing/clinic-staff.ts';
import { openTestDoors } from '../../../testing/test-doors.ts';

let house: House;
let pool: ForecastPool;
let app: FastifyInstance;
let close: () => Promise<void>;
let jobs: Awaited<ReturnType<typeof startJobs>>;
let owner: Colleague;
/** Addresses that the receiving side knows. */
const known = new Set<string>();
const received: Message[] = [];
const refused: Message[] = [];

beforeAll(async () => {
  const deliver = async (message: Message) => {
    (known.has(message.to) ? received : refused).push(message);
    if (!known.has(message.to)) throw new DeliveryFault('550 no such mailbox', true, 550);
  };
  ({ house, pool, app, close } = await openTestDoors({
    limits: { staff: 10_000 },
    given: { deliver },
  }));
  await pool.ready();
  jobs = await startJobs(house);
  owner = await newColleague(house, app, await newClinic(house), 'owner');
});
afterAll(async () => {
  await jobs.stop();
  await close();
});

const list = async () =>
  (await owner.ask('GET', '/api/clinic/failed-notices')).json().letters as {
    id: string;
    kind: string;
    again: string;
    lastProblem: string;
    handled: string | null;
    handledBy: string | null;
    person: { name: string } | null;
    colleague: string | null;
  }[];
/** The one that waits, of this kind, once it was given up. */
const given = (kind: string) =>
  vi.waitFor(async () => {
    const found = (await list()).find((one) => one.kind === kind && one.handled === null);
    if (!found) throw new Error(`no failed letter of kind ${kind}`);
    return found;
  }, 20_000);
const arrived = (to: string) =>
  vi.waitFor(() => {
    const found = received.filter((message) => message.to === to);
    if (found.length === 0) throw new Error(`nothing arrived at ${to}`);
    return found;
  }, 20_000);
const tokenIn = ({ text }: Message, room: string) =>
  new RegExp(`/clinic/${room}/([\\w-]+)`).exec(text)?.[1];
const waiting = async () =>
  (await owner.ask('GET', '/api/clinic/failed-notices/count')).json().waiting;
const handle = (id: string | undefined, how: string) =>
  owner.ask('POST', `/api/clinic/failed-notices/${id}`, { how });

/** A person with a session and an answer of the clinic. */
async function answered(email: string) {
  const person = { givenName: 'Far', familyName: 'Away', birthDate: '1980-01-01', history: [] };
  const { id } = (
    await owner.ask('POST', '/api/clinic/people', { ...person, email, letters: true })
  ).json();
  const saved = await owner.ask('POST', `/api/clinic/people/${id}/sessions`, {
    ...{ date: new Date().toISOString().slice(0, 10), modality: 'automated-pen' },
    zones: [{ area: 'face', depthMm: 1 }],
  });
  const [courseId] = saved.json().courseIds;
  await owner.ask('POST', `/api/clinic/courses/${courseId}/messages`, { text: 'All is well.' });
  return { id, courseId, person };
}

describe('a letter that could not be delivered', () => {
  it('is listed with its reason, goes again to the address of today, and is seen with its message', async () => {
    const { id, courseId, person } = await answered('wrong@example.org');
    await vi.waitFor(async () => expect(await waiting()).toBe(2), 20_000);
    const letters = await list();
    expect(letters.map(({ kind }) => kind).sort()).toEqual(['answer', 'forecast']);
    expect(letters[0]).toMatchObject({ again: 'yes', person: { name: 'Far Away' }, handled: null });
    expect(letters[0]?.lastProblem).toContain('no such mailbox');
    known.add('right@example.org');
    const right = { ...person, email: 'right@example.org', letters: true };
    await owner.ask('PUT', `/api/clinic/people/${id}`, right);
    const answer = letters.find(({ kind }) => kind === 'answer');
    expect((await handle(answer?.id, 'send-again')).statusCode).toBe(204);
    expect((await handle(answer?.id, 'send-again')).statusCode).toBe(404);
    await vi.waitFor(() => expect(received.at(-1)?.to).toBe('right@example.org'), 20_000);
    await vi.waitFor(async () => {
      const { messages } = (await owner.ask('GET', `/api/clinic/courses/${courseId}`)).json();
      expect(messages[0].notice).toBe('delivered');
    }, 20_000);
    const { letters: all } = (await owner.ask('GET', `/api/clinic/courses/${courseId}`)).json();
    expect(all.map(({ state }: { state: string }) => state).sort()).toEqual([
      ...['delivered', 'failed', 'failed'],
    ]);
    const forecast = letters.find(({ kind }) => kind === 'forecast');
    expect((await handle(forecast?.id, 'settle')).statusCode).toBe(204);
    expect(await waiting()).toBe(0);
    expect((await list()).map(({ handled }) => handled).sort()).toEqual(['sent-again', 'settled']);
    expect((await list())[0]?.handledBy).toBe('A owner');
  });

  it('cannot go again where there is no address any more, and is settled instead', async () => {
    const { id, person } = await answered('gone@example.org');
    await vi.waitFor(async () => expect(await waiting()).toBe(2), 20_000);
    await owner.ask('PUT', `/api/clinic/people/${id}`, { ...person, email: null });
    const [letter] = await list();
    expect(letter?.again).toBe('no-address');
    expect((await handle(letter?.id, 'send-again')).statusCode).toBe(409);
    expect((await handle(letter?.id, 'burn')).statusCode).toBe(422);
    expect((await handle(letter?.id, 'settle')).statusCode).toBe(204);
    expect(await waiting()).toBe(1);
  });

  it('goes once, however many ask for it at the same time', async () => {
    await answered('twice@example.org');
    const { id } = await given('answer');
    known.add('twice@example.org');
    const asked = await Promise.all(Array.from({ length: 5 }, () => handle(id, 'send-again')));
    expect(asked.map(({ statusCode }) => statusCode).sort()).toEqual([204, 404, 404, 404, 404]);
    await arrived('twice@example.org');
    await handle((await given('forecast')).id, 'settle');
    const { rows } = await asOwner(
      sql`select from letter l join letter f on f.forecast_id = l.forecast_id
        where f.id = ${id} and l.kind = 'answer' and l.id <> f.id`,
    );
    expect(rows).toHaveLength(1);
  });
});

const asOwner = (statement: ReturnType<typeof sql>) =>
  asStaff(house, owner, (work) => statement.execute(work));

describe('a reminder that could not be delivered', () => {
  /** Asked for at an address that nobody knows, for a session of today; its hour has come. */
  async function reminded(wishedAt: string) {
    const there = await answered(`${wishedAt}-record@example.org`);
    for (const kind of ['answer', 'forecast'] as const)
      await handle((await given(kind)).id, 'settle');
    const forecastId = (
      await asStaff(house, owner, (work) =>
        work
          .selectFrom('course')
          .select('forecast_id')
          .where('id', '=', there.courseId)
          .executeTakeFirstOrThrow(),
      )
    ).forecast_id as string;
    const place = { clinicId: owner.clinicId, forecastId };
    const reminderId = crypto.randomUUID();
    await asStaff(house, owner, async (work) => {
      const wish = { to: `${wishedAt}@example.org`, token: newLinkToken() };
      await wishForReminders(house, work, place, wish);
      await sql`insert into reminder (id, clinic_id, forecast_id, kind, due_at)
        values (${reminderId}, ${owner.clinicId}, ${forecastId}, 'day-1', now())`.execute(work);
    });
    await remindNow(house, { reminderId, clinicId: owner.clinicId });
    return { ...there, forecastId, letter: await given('reminder') };
  }

  it('goes again to the address of the record, and so do the notes to come', async () => {
    const { letter, forecastId } = await reminded('reminded');
    expect(letter).toMatchObject({ again: 'yes', person: { name: 'Far Away' } });
    known.add('reminded-record@example.org');
    expect((await handle(letter.id, 'send-again')).statusCode).toBe(204);
    const [message] = await arrived('reminded-record@example.org');
    expect(message?.text).toContain('Red and swollen skin is common');
    const wish = await asStaff(house, owner, (work) =>
      work
        .selectFrom('reminder_wish')
        .select('sealed_recipient')
        .where('forecast_id', '=', forecastId)
        .executeTakeFirstOrThrow(),
    );
    expect(house.secret.open(wish.sealed_recipient, forecastId)).toBe(
      'reminded-record@example.org',
    );
  });

  it('goes to the address of the wish where the record has none', async () => {
    const { letter, id, person } = await reminded('wished');
    await owner.ask('PUT', `/api/clinic/people/${id}`, { ...person, email: null });
    expect((await list()).find((one) => one.id === letter.id)?.again).toBe('yes');
    known.add('wished@example.org');
    await handle(letter.id, 'send-again');
    expect(await arrived('wished@example.org')).toHaveLength(1);
  });

  it('gives way to the page once its day is over, and to the wish to get no more', async () => {
    const { letter, forecastId } = await reminded('over');
    await asOwner(
      sql`update reminder set due_at = now() - interval '21 hours' where forecast_id = ${forecastId}`,
    );
    const again = async () => (await list()).find((one) => one.id === letter.id)?.again;
    expect(await again()).toBe('page');
    const place = { clinicId: owner.clinicId, forecastId };
    await asOwner(
      sql`update reminder_wish set stopped = '{day-1}' where forecast_id = ${forecastId}`,
    );
    expect(await again()).toBe('stopped');
    expect((await handle(letter.id, 'send-again')).statusCode).toBe(409);
    await asOwner(sql`update reminder_wish set stopped = '{}' where forecast_id = ${forecastId}`);
    known.add('over-record@example.org');
    expect((await handle(letter.id, 'send-again')).statusCode).toBe(204);
    const [message] = await arrived('over-record@example.org');
    expect(message?.attachments?.length).toBeGreaterThan(0); // the forecast with its calendar
    await stopReminders(house, place, 'all');
    expect(await again()).toBe('stopped');
  });
});

describe('a letter to a colleague that could not be delivered', () => {
  it('is an invitation with a new link, also when the old one was too old, for an owner to send', async () => {
    const email = 'invited@example.org';
    const made = await owner.ask('POST', '/api/clinic/invitations', { email, role: 'clinician' });
    const letter = await given('invitation');
    expect(letter).toMatchObject({ again: 'yes', colleague: email });
    const desk = await newColleague(house, app, owner.clinicId, 'front-desk');
    const seen = (await desk.ask('GET', '/api/clinic/failed-notices')).json().letters;
    expect(seen.find(({ id }: { id: string }) => id === letter.id).again).toBe('owner');
    const url = `/api/clinic/failed-notices/${letter.id}`;
    expect((await desk.ask('POST', url, { how: 'send-again' })).statusCode).toBe(409);
    await asOwner(
      sql`update invitation set expires_at = now() - interval '1 day' where id = ${made.json().id}`,
    );
    const open = (token = '') => app.inject(`/api/staff/invitations/${token}`);
    const old = tokenIn(refused.findLast(({ to }) => to === email) as Message, 'join');
    expect(old).toBeDefined();
    expect((await open(old)).statusCode).toBe(404);
    known.add(email);
    expect((await handle(letter.id, 'send-again')).statusCode).toBe(204);
    const [message] = await arrived(email);
    const token = tokenIn(message as Message, 'join');
    expect(token).not.toBe(old);
    expect((await open(token)).json()).toMatchObject({ email, role: 'clinician' });
    expect((await open(old)).statusCode).toBe(404);
    const { invitations } = (await owner.ask('GET', '/api/clinic/team')).json();
    expect(invitations).toMatchObject([{ email, letter: 'delivered' }]);
  });

  it('cannot go once the invitation was taken back or taken', async () => {
    const invite = async (email: string) => {
      const made = await owner.ask('POST', '/api/clinic/invitations', { email, role: 'read-only' });
      return { id: made.json().id as string, letter: await given('invitation') };
    };
    const again = async (id: string) => (await list()).find((one) => one.id === id)?.again;
    const back = await invite('back@example.org');
    await owner.ask('DELETE', `/api/clinic/invitations/${back.id}`);
    expect(await again(back.letter.id)).toBe('withdrawn');
    expect((await handle(back.letter.id, 'send-again')).statusCode).toBe(409);
    await handle(back.letter.id, 'settle');
    const taken = await invite('taken@example.org');
    await asOwner(sql`update invitation set accepted_at = now() where id = ${taken.id}`);
    expect(await again(taken.letter.id)).toBe('taken');
    await handle(taken.letter.id, 'settle');
  });

  it('is a new password with a new link, for who works here still', async () => {
    const clinician = await newColleague(house, app, owner.clinicId, 'clinician');
    const { email } = clinician;
    await app.inject({
      ...{ method: 'POST', url: '/api/staff/password-reset' },
      payload: { email },
    });
    const letter = await given('reset');
    expect(letter).toMatchObject({ again: 'yes', colleague: 'A clinician' });
    known.add(email);
    const active = (value: boolean) =>
      owner.ask('PATCH', `/api/clinic/team/${clinician.accountId}`, { active: value });
    expect((await active(false)).statusCode).toBe(204);
    expect((await list()).find(({ id }) => id === letter.id)?.again).toBe('left');
    await active(true);
    expect((await handle(letter.id, 'send-again')).statusCode).toBe(204);
    const [message] = await arrived(email);
    const open = (token = '') => app.inject(`/api/staff/password-reset/${token}`);
    expect((await open(tokenIn(message as Message, 'reset'))).statusCode).toBe(204);
    const old = refused.findLast(({ to }) => to === email) as Message;
    expect((await open(tokenIn(old, 'reset'))).statusCode).toBe(404);
    const { rows } = await asOwner(sql`select state, attempts from letter where kind = 'reset'`);
    expect(rows).toHaveLength(2);
  });
});
