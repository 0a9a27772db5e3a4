import type { FastifyInstance } from 'fastify';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { ForecastPool } from '../engine/forecast-pool.ts';
import type { House } from '../house.ts';
import { EXAMPLE_INPUT } from '../testing/example-forecast.ts';
import { openTestDoors } from '../testing/test-doors.ts';
import { planOfLink } from './plan-of-link.ts';
import type { Rooms } from './route.ts';

let house: House;
let pool: ForecastPool;
let app: FastifyInstance;
let close: () => Promise<void>;
let rooms: Rooms;
beforeAll(async () => {
  ({ house, pool, app, close } = await openTestDoors());
  rooms = Object.assign(Object.create(house), { pool });
});
afterAll(() => close());

const pen = (date: string) => ({ date, modality: 'automated-pen', depthMm: 1.5 });
async function make(more: object): Promise<string> {
  const payload = { ...EXAMPLE_INPUT, ...more };
  const answer = await app.inject({ method: 'POST', url: '/api/forecasts', payload });
  return answer.json().token;
}

describe('the plan behind a private link', () => {
  it('keeps what is done and booked, and suggests the rest with the same device', async () => {
    const token = await make({
      sessions: [pen('2026-01-10')],
      plannedSessions: [pen('2026-02-20')],
      asOf: '2026-01-11',
    });
    const { input, booked, plan } = await planOfLink(rooms, token, '2026-01-15');
    expect(booked).toEqual(['2026-02-20']);
    expect(input.sessions?.map(({ date }) => date)).toEqual(['2026-01-10', '2026-02-20']);
    expect(plan.plan?.modality).toBe('automated-pen');
    expect(plan.plan?.sessions).toHaveLength(2);
    expect(plan.plan?.sessions[0]?.date).toMatch(/^2026-03-(2\d|3\d)$/);
    expect(plan.perSession).toHaveLength(4);
    expect(plan.asks.length).toBeGreaterThan(10);
  });

  it('counts a booked day as done once it has passed', async () => {
    const token = await make({
      sessions: [pen('2026-01-10')],
      plannedSessions: [pen('2026-02-20')],
      asOf: '2026-01-11',
    });
    expect((await planOfLink(rooms, token, '2026-02-21')).booked).toEqual([]);
  });

  it('has no plan where something forbids it, and says what', async () => {
    const token = await make({
      patient: { ageYears: 41, history: ['pregnant'] },
      sessions: [pen('2026-01-10')],
      asOf: '2026-01-11',
    });
    const { plan } = await planOfLink(rooms, token, '2026-01-15');
    expect(plan.plan).toBeNull();
    expect(plan.findings[0]?.rule).toBe('pregnancy');
    const paper = await app.inject(`/api/forecasts/${token}/plan.pdf`);
    expect(paper.statusCode).toBe(409);
  });

  it('opens over the API under the link, as a document and on paper, and for nobody else', async () => {
    const token = await make({ sessions: [pen('2026-01-10')], asOf: '2026-01-11' });
    const read = await app.inject(`/api/forecasts/${token}/plan`);
    expect(read.statusCode).toBe(200);
    expect(read.json().plan.plan.sessions.length).toBeGreaterThan(0);
    const paper = await app.inject(`/api/forecasts/${token}/plan.pdf`);
    expect(paper.headers['content-type']).toBe('application/pdf');
    expect((await app.inject(`/api/forecasts/${'x'.repeat(32)}/plan`)).statusCode).toBe(404);
  });
});
