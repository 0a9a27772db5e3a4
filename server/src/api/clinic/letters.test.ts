import type { FastifyInstance } from 'fastify';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { ForecastPool } from '../../engine/forecast-pool.ts';
import type { House } from '../../house.ts';
import { brandOfClinic } from '../../store/clinic/brand.ts';
import { type Colleague, newClinic, newColleague } from '../../testing/clinic-staff.ts';
import { examplePng } from '../../testing/example-png.ts';
import { openTestDoors } from '../../testing/test-doors.ts';

let house: House;
let pool: ForecastPool;
let app: FastifyInstance;
let close: () => Promise<void>;
let owner: Colleague;
beforeAll(async () => {
  ({ house, pool, app, close } = await openTestDoors({ limits: { staff: 10_000 } }));
  await pool.ready();
  owner = await newColleague(house, app, await newClinic(house, 'Lake clinic'), 'owner');
});
afterAll(() => close());

const change = async (clinic: object, practice: object) => {
  const before = (await owner.ask('GET', '/api/clinic/settings')).json();
  return owner.ask('PUT', '/api/clinic/settings', {
    clinic: { ...before.clinic, ...clinic },
    practice: { ...before.practice, ...practice },
  });
};
/** The token of a page that a session of this clinic has made. */
const privatePage = async (): Promise<string> => {
  const known = { givenName: 'Eva', familyName: 'Paper', birthDate: '1980-05-17', history: [] };
  const { id } = (await owner.ask('POST', '/api/clinic/people', known)).json();
  const saved = await owner.ask('POST', `/api/clinic/people/${id}/sessions`, {
    ...{ date: '2026-11-20', modality: 'automated-pen', plannedSessions: 3 },
    zones: [{ area: 'face', depthMm: 1, passes: 4 }],
  });
  return saved.json().links[0].link.split('/').at(-1);
};
const preview = (query = '') => owner.ask('GET', `/api/clinic/letter-preview${query}`);

describe('letters of a clinic', () => {
  it('show in their preview what is saved: name, colour, own words, imprint, and no address outside', async () => {
    const aftercare = [{ stage: 'days-1-3', text: 'Use the gel we gave you.' }];
    const letters = { footer: 'Lake Clinic Ltd\nLake Road 1', replyTo: 'desk@lake.example' };
    expect((await change({ aftercare }, { colour: '#7a2e5e', letters })).statusCode).toBe(204);
    const html = await preview();
    expect(html.headers['content-security-policy']).toContain('sandbox');
    for (const words of ['Lake clinic', '#7a2e5e', 'Use the gel we gave you.', 'Lake Road 1'])
      expect(html.body).toContain(words);
    const text = await preview('?as=text');
    expect(text.headers['content-type']).toContain('text/plain');
    expect(text.body).toContain('Use the gel we gave you.');
    const kinds = ['reminder', 'answer', 'question', 'hand-over', 'request', 'invitation', 'reset'];
    const seen = await Promise.all(kinds.map((kind) => preview(`?kind=${kind}&as=text`)));
    for (const [at, { statusCode, body }] of seen.entries()) {
      expect(statusCode, kinds[at]).toBe(200);
      for (const words of ['Lake clinic', 'Lake Road 1']) expect(body, kinds[at]).toContain(words);
    }
    expect(new Set(seen.map(({ body }) => body)).size).toBe(kinds.length);
    const brand = await brandOfClinic(house, owner.clinicId);
    expect(brand.replyTo).toBe('desk@lake.example');
  });

  it('carry a picture once it was checked, and the name again when it is taken off', async () => {
    const png = examplePng(60, 30).toString('base64');
    expect((await owner.ask('PUT', '/api/clinic/logo', { png })).statusCode).toBe(204);
    expect((await preview()).body).toContain(`src="data:image/png;base64,${png}"`);
    const paper = await app.inject('/api/protocols/face/automated-pen/protocol.pdf');
    expect(paper.statusCode).toBe(200);
    expect(paper.rawPayload.includes('/Subtype /Image')).toBe(true);
    const plan = await app.inject(`/api/forecasts/${await privatePage()}/plan.pdf`);
    expect(plan.statusCode, plan.body).toBe(200);
    expect(plan.rawPayload.includes('/Subtype /Image')).toBe(true);
    const kept = await owner.ask('GET', '/api/clinic/logo');
    expect(kept.headers['content-type']).toBe('image/png');
    expect((await owner.ask('DELETE', '/api/clinic/logo')).statusCode).toBe(204);
    expect((await owner.ask('GET', '/api/clinic/logo')).statusCode).toBe(204);
    expect((await preview()).body).not.toContain('<img');
  });

  it('refuse a picture that is none, a zone that is none and a reply address that is none, naming each', async () => {
    const png = Buffer.from('<svg onload="alert(1)"/>').toString('base64');
    const picture = await owner.ask('PUT', '/api/clinic/logo', { png });
    expect([picture.statusCode, picture.json().errors[0].pointer]).toEqual([422, '/png']);
    const zone = await change({ timeZone: 'Mars/Olympus' }, {});
    expect([zone.statusCode, zone.json().errors[0].pointer]).toEqual([422, '/clinic/timeZone']);
    const reply = await change({}, { letters: { replyTo: 'x\r\nBcc: y@z.example' } });
    expect(reply.statusCode).toBe(422);
  });
});
