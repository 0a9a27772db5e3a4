import type { FastifyInstance } from 'fastify';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { type ForecastPool, openForecastPool } from '../../../engine/forecast-pool.ts';
import type { House } from '../../../house.ts';
import { startJobs } from '../../../jobs/start-jobs.ts';
import { DeliveryFault, type Message } from '../../../mail/message.ts';
import { type Colleague, newClinic, newColleague } from '../../../testing/clinic-staff.ts';
import { startTestHouse } from '../../../testing/test-house.ts';
import { openDoors } from '../../doors.ts';

let house: House;
let pool: ForecastPool;
let app: FastifyInstance;
let jobs: Awaited<ReturnType<typeof startJobs>>;
let owner: Colleague;
/** Addresses that the receiving side knows. */
const known = new Set<string>();
const received: Message[] = [];

beforeAll(async () => {
  const deliver = async (message: Message) => {
    if (!known.has(message.to)) throw new DeliveryFault('550 no such mailbox', true, 550);
    received.push(message);
  };
  house = await startTestHouse({}, { deliver });
  pool = openForecastPool({ threads: 1 });
  await pool.ready();
  app = await openDoors(house, { pool, limits: { staff: 10_000 } });
  jobs = await startJobs(house);
  owner = await newColleague(house, app, await newClinic(house), 'owner');
});
afterAll(async () => {
  await jobs.stop();
  await app.close();
  await pool.close();
  await house.close();
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
  }[];
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
});
