import type { FastifyInstance } from 'fastify';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { ForecastPool } from '../../engine/forecast-pool.ts';
import type { House } from '../../house.ts';
import { newClinic, newColleague } from '../../testing/clinic-staff.ts';
import { examplePng } from '../../testing/example-png.ts';
import { allTags, readPdf } from '../../testing/tag-tree.ts';
import { openTestDoors } from '../../testing/test-doors.ts';

let house: House;
let pool: ForecastPool;
let app: FastifyInstance;
let close: () => Promise<void>;
beforeAll(async () => {
  ({ house, pool, app, close } = await openTestDoors());
  await pool.ready();
});
afterAll(() => close());

const ASKED = {
  patient: { ageYears: 44, phototype: 3, laxity: 'mild', history: [] },
  area: 'face',
  goal: 'firmness',
  earliest: '2026-03-01',
};
const ask = (payload: object) =>
  app.inject({ method: 'POST', url: '/api/plans/plan.pdf', payload });

describe('a plan as a document over the network', () => {
  it('is one tagged page for anybody, and nothing is kept of it', async () => {
    const answer = await ask(ASKED);
    expect(answer.statusCode).toBe(200);
    expect(answer.headers['content-type']).toBe('application/pdf');
    expect(answer.headers['cache-control']).toBe('no-store');
    const { root } = readPdf(answer.rawPayload);
    expect(allTags(root).filter(({ tag }) => tag === 'H1')).toHaveLength(1);
  });

  it('comes from the clinic the person came by', async () => {
    await newClinic(house, 'First clinic');
    const owner = await newColleague(house, app, await newClinic(house, 'Lake clinic'), 'owner');
    const png = examplePng(60, 30).toString('base64');
    await owner.ask('PUT', '/api/clinic/logo', { png });
    const { clinic } = (await owner.ask('GET', '/api/staff/me')).json();
    const url = `/api/plans/plan.pdf?clinic=${clinic.slug}`;
    const paper = await app.inject({ method: 'POST', url, payload: ASKED });
    expect(paper.statusCode).toBe(200);
    expect(paper.rawPayload.includes('/Subtype /Image')).toBe(true);
    expect((await ask(ASKED)).rawPayload.includes('/Subtype /Image')).toBe(false);
  });

  it('names the wrong field', async () => {
    const answer = await ask({ ...ASKED, area: 'nose' });
    expect(answer.statusCode).toBe(422);
    expect(answer.json().errors[0].pointer).toBe('/area');
  });

  it('says so where no plan fits, such as in pregnancy', async () => {
    const patient = { ...ASKED.patient, history: ['pregnant'] };
    const answer = await ask({ ...ASKED, patient });
    expect(answer.statusCode).toBe(409);
    expect(answer.headers['content-type']).toMatch(/problem\+json/);
  });
});
