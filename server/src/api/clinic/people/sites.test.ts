import type { FastifyInstance } from 'fastify';
import { afterAll, beforeAll, expect, it } from 'vitest';
import type { ForecastPool } from '../../../engine/forecast-pool.ts';
import type { House } from '../../../house.ts';
import { type Colleague, newClinic, newColleague } from '../../../testing/clinic-staff.ts';
import { openTestDoors } from '../../../testing/test-doors.ts';

let house: House;
let pool: ForecastPool;
let app: FastifyInstance;
let close: () => Promise<void>;
let owner: Colleague;
let stranger: Colleague;
beforeAll(async () => {
  ({ house, pool, app, close } = await openTestDoors({ limits: { staff: 10_000 } }));
  await pool.ready();
  owner = await newColleague(house, app, await newClinic(house), 'owner');
  stranger = await newColleague(house, app, await newClinic(house), 'owner');
});
afterAll(() => close());

const PERSON = { givenName: 'On', familyName: 'Site', birthDate: '1980-01-01', history: [] };
const session = (siteId?: string) => ({
  ...{ date: new Date().toISOString().slice(0, 10), modality: 'automated-pen' },
  ...{ zones: [{ area: 'face', depthMm: 1 }], ...(siteId && { siteId }) },
});
const board = async (query: string) =>
  (await owner.ask('GET', `/api/clinic/board?${query}`)).json() as {
    rows: { personId: string; site: string | null }[];
    counts: { none: number };
  };

it('a session is at a site, and the board shows one site at a time', async () => {
  const sites = new Map<string, string>();
  for (const name of ['North', 'South'])
    sites.set(name, (await owner.ask('POST', '/api/clinic/sites', { name })).json().id);
  const add = async (siteId?: string) =>
    (await owner.ask('POST', '/api/clinic/people', { ...PERSON, siteId })).json().id as string;
  const usual = await add(sites.get('South'));
  const here = await add();
  await owner.ask('POST', `/api/clinic/people/${usual}/sessions`, session());
  await owner.ask('POST', `/api/clinic/people/${here}/sessions`, session(sites.get('North')));
  expect(await board('')).toMatchObject({ counts: { none: 2 } });
  const north = await board(`site=${sites.get('North')}`);
  expect(north.rows).toMatchObject([{ personId: here, site: 'North' }]);
  expect(north.counts.none).toBe(1);
  const renamed = { name: 'Uptown', address: '1 High Street' };
  await owner.ask('PUT', `/api/clinic/sites/${sites.get('South')}`, renamed);
  const south = await board(`site=${sites.get('South')}`);
  expect(south.rows).toMatchObject([{ personId: usual, site: 'Uptown' }]);
});

it('a site of another clinic is no site here', async () => {
  const theirs = (await stranger.ask('POST', '/api/clinic/sites', { name: 'Theirs' })).json().id;
  const person = await owner.ask('POST', '/api/clinic/people', { ...PERSON, siteId: theirs });
  expect(person.json().errors[0].pointer).toBe('/siteId');
  const { id } = (await owner.ask('POST', '/api/clinic/people', PERSON)).json();
  const saved = await owner.ask('POST', `/api/clinic/people/${id}/sessions`, session(theirs));
  expect(saved.statusCode).toBe(422);
  const renamed = await owner.ask('PUT', `/api/clinic/sites/${theirs}`, { name: 'Ours' });
  expect(renamed.statusCode).toBe(404);
});
