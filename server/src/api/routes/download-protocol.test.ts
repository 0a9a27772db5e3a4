import type { FastifyInstance } from 'fastify';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { House } from '../../house.ts';
import { clinicById } from '../../store/clinics.ts';
import { newClinic, newColleague } from '../../testing/clinic-staff.ts';
import { examplePng } from '../../testing/example-png.ts';
import { allTags, readPdf } from '../../testing/tag-tree.ts';
import { openTestDoors } from '../../testing/test-doors.ts';

let house: House;
let app: FastifyInstance;
let close: () => Promise<void>;
beforeAll(async () => {
  ({ house, app, close } = await openTestDoors());
});
afterAll(() => close());

describe('the protocol over the network', () => {
  it('is a tagged PDF for anybody, without signing in', async () => {
    const url = '/api/protocols/face/automated-pen/protocol.pdf';
    const answer = await app.inject({ method: 'GET', url });
    expect(answer.statusCode).toBe(200);
    expect(answer.headers['content-type']).toBe('application/pdf');
    const { root } = readPdf(answer.rawPayload);
    expect(allTags(root).filter(({ tag }) => tag === 'H1')).toHaveLength(1);
    expect((await app.inject({ method: 'GET', url })).rawPayload).toEqual(answer.rawPayload);
  });

  it('comes from the clinic the person came by, else from that of who is signed in', async () => {
    const first = await newClinic(house, 'First clinic');
    const owner = await newColleague(house, app, await newClinic(house, 'Lake clinic'), 'owner');
    const other = await newColleague(house, app, first, 'owner');
    const png = examplePng(60, 30).toString('base64');
    expect((await owner.ask('PUT', '/api/clinic/logo', { png })).statusCode).toBe(204);
    const slugOf = async (id: string) => (await clinicById(house, id))?.slug;
    const ofLake = `?clinic=${await slugOf(owner.clinicId)}`;
    const hasPicture = async (query: string, cookie?: string) => {
      const url = `/api/protocols/neck/automated-pen/protocol.pdf${query}`;
      const answer = await app.inject({ url, headers: cookie ? { cookie } : {} });
      expect(answer.statusCode, answer.body.slice(0, 200)).toBe(200);
      expect(answer.headers.vary).toContain('cookie');
      return answer.rawPayload.includes('/Subtype /Image');
    };
    expect(await hasPicture(ofLake)).toBe(true);
    expect(await hasPicture('', owner.cookie)).toBe(true);
    expect(await hasPicture(ofLake, other.cookie)).toBe(true);
    expect(await hasPicture('', other.cookie)).toBe(false);
    expect(await hasPicture(`?clinic=${await slugOf(first)}`, owner.cookie)).toBe(false);
    expect(await hasPicture('')).toBe(false);
    const none = await app.inject('/api/protocols/neck/automated-pen/protocol.pdf?clinic=none');
    expect(none.statusCode).toBe(404);
  });

  it('names an area that is none', async () => {
    const answer = await app.inject('/api/protocols/nose/pen/protocol.pdf');
    expect(answer.statusCode).toBe(422);
    expect(answer.json().errors[0].pointer).toBe('/area');
  });
});
