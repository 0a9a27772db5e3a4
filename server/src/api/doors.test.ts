import type { FastifyInstance } from 'fastify';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { newLinkToken } from '../access/link-token.ts';
import { type ForecastPool, openForecastPool, PoolBusy } from '../engine/forecast-pool.ts';
import type { House } from '../house.ts';
import { EXAMPLE_INPUT } from '../testing/example-forecast.ts';
import { startTestHouse } from '../testing/test-house.ts';
import { openDoors } from './doors.ts';
import { ROUTES } from './routes.ts';

const NO_LIMITS = { create: 100_000, letters: 100_000, read: 100_000 };
let house: House;
let pool: ForecastPool;
let app: FastifyInstance;
beforeAll(async () => {
  house = await startTestHouse();
  pool = openForecastPool({ threads: 1 });
  await pool.ready();
  app = await openDoors(house, { pool, limits: NO_LIMITS });
});
afterAll(async () => {
  await app.close();
  await pool.close();
  await house.close();
});

const post = (body: unknown, headers: Record<string, string> = {}) =>
  app.inject({
    method: 'POST',
    url: '/api/forecasts',
    headers: { 'content-type': 'application/json', ...headers },
    payload: typeof body === 'string' ? body : JSON.stringify(body),
  });
const with_ = (change: object) => ({ ...EXAMPLE_INPUT, ...change });
const sessionWith = (change: object) =>
  with_({ sessions: [{ ...EXAMPLE_INPUT.sessions?.[0], ...change }] });

describe('bad input', () => {
  const HOSTILE =
    "<script>alert(1)</script>\u0000\u202e\u{1f4a9}'; drop table forecast; --{{7*7}}${7*7}";
  it.each<[string, unknown, string]>([
    ['an impossible date', sessionWith({ date: '2026-02-30' }), '/sessions/0/date'],
    ['a date in words', sessionWith({ date: 'yesterday' }), '/sessions/0/date'],
    ['depth 0', sessionWith({ depthMm: 0 }), '/sessions/0/depthMm'],
    ['depth 40 mm', sessionWith({ depthMm: 40 }), '/sessions/0/depthMm'],
    ['an unknown area', with_({ area: 'nose' }), '/area'],
    ['a future session', sessionWith({ date: '2026-12-24' }), '/sessions/0/date'],
    [
      '400 sessions',
      with_({ sessions: Array(400).fill(EXAMPLE_INPUT.sessions?.[0]) }),
      '/sessions',
    ],
    ['no session', with_({ sessions: [] }), '/sessions'],
    ['a number as text', with_({ patient: { ageYears: '44' } }), '/patient/ageYears'],
    ['an age of -1', with_({ patient: { ageYears: -1 } }), '/patient/ageYears'],
    ['a missing patient', with_({ patient: undefined }), '/patient'],
    ['a missing asOf', with_({ asOf: undefined }), '/asOf'],
    ['a list as body', [], ''],
    ['nothing but null', 'null', ''],
    ['a hostile area', with_({ area: HOSTILE }), '/area'],
    ['a hostile date', with_({ asOf: HOSTILE }), '/asOf'],
    ['a hostile modality', sessionWith({ modality: HOSTILE }), '/sessions/0/modality'],
    [
      'a hostile history',
      with_({ patient: { ageYears: 44, history: [HOSTILE] } }),
      '/patient/history/0',
    ],
  ])('names the field of %s', async (_, body, pointer) => {
    const answer = await post(body);
    expect(answer.statusCode).toBe(422);
    expect(answer.headers['content-type']).toContain('application/problem+json');
    const { errors, status, type } = answer.json();
    expect({ status, type }).toEqual({ status: 422, type: '/api#invalid-input' });
    expect(errors.map((error: { pointer: string }) => error.pointer)).toContain(pointer);
    for (const { detail } of errors) expect(detail).toMatch(/^[A-Z].*[.]$/);
    expect(answer.body).not.toContain('<script>');
  });

  it.each<[string, number, string, () => ReturnType<typeof post>]>([
    ['1 MB', 413, 'too-large', () => post(JSON.stringify({ area: 'x'.repeat(1_000_000) }))],
    ['broken JSON', 400, 'malformed-body', () => post('{"area":')],
    ['an empty body', 400, 'malformed-body', () => post('')],
    ['text', 415, 'not-json', () => post('hello', { 'content-type': 'text/plain' })],
    ['XML', 415, 'not-json', () => post('<a/>', { 'content-type': 'application/xml' })],
    [
      'a form',
      415,
      'not-json',
      () => post('a=b', { 'content-type': 'application/x-www-form-urlencoded' }),
    ],
    ['a poisoned prototype', 400, 'malformed-body', () => post('{"__proto__":{"isAdmin":true}}')],
  ])('refuses %s with %i', async (_, status, kind, ask) => {
    const answer = await ask();
    expect(answer.statusCode).toBe(status);
    expect(answer.headers['content-type']).toContain('application/problem+json');
    expect(answer.json()).toMatchObject({ status, type: `/api#${kind}` });
  });

  it.each([
    '/api/nothing',
    '/api/forecasts/../../etc/passwd',
    '/%00',
    '/assets/../../package.json',
    '/%E0%A4%A',
  ])('finds nothing at %s', async (url) => {
    const answer = await app.inject({ url });
    expect([404, 400, 503]).toContain(answer.statusCode);
    expect(answer.headers['content-type']).toContain('application/problem+json');
  });

  it('names the methods an address takes (405)', async () => {
    for (const [method, url, allow] of [
      ['GET', '/api/forecasts', 'POST'],
      ['PUT', '/api/clinic', 'GET, HEAD'],
      ['POST', '/health/live', 'GET, HEAD'],
    ] as const) {
      const answer = await app.inject({ method, url });
      expect(answer.statusCode).toBe(405);
      expect(answer.headers.allow).toBe(allow);
      expect(answer.json().type).toBe('/api#method-not-allowed');
    }
  });

  it('tells nothing of a fault but the id under which the log has it', async () => {
    const broken: ForecastPool = {
      ...pool,
      forecastJson: () => Promise.reject(new Error('secret words at db.internal')),
    };
    const doors = await openDoors(house, { pool: broken, limits: NO_LIMITS });
    const answer = await doors.inject({
      method: 'POST',
      url: '/api/forecasts',
      payload: EXAMPLE_INPUT,
    });
    expect(answer.statusCode).toBe(500);
    expect(answer.body).not.toContain('secret');
    expect(answer.json().instance).toBe(`urn:uuid:${answer.headers['x-request-id']}`);
    await doors.close();
  });

  it('asks to come back when too many forecasts wait', async () => {
    const full: ForecastPool = {
      ...pool,
      forecastJson: () => Promise.reject(new PoolBusy('full', 2)),
    };
    const doors = await openDoors(house, { pool: full, limits: NO_LIMITS });
    const answer = await doors.inject({
      method: 'POST',
      url: '/api/forecasts',
      payload: EXAMPLE_INPUT,
    });
    expect(answer.statusCode).toBe(503);
    expect(answer.headers['retry-after']).toBe('2');
    expect(answer.json().type).toBe('/api#busy');
    await doors.close();
  });
});

describe('how often a client may ask', () => {
  const THERE = { remoteAddress: '192.0.2.7', headers: { host: 'healcast.example' } };
  it.each<[string, object, number[]]>([
    ['another machine', THERE, [404, 404, 429]],
    ['this very machine', { headers: { host: 'localhost:8080' } }, [404, 404, 404]],
  ])('is limited for strangers alone: links tried from %s', async (_, from, expected) => {
    const doors = await openDoors(house, { pool, limits: { read: 2 } });
    const statuses = [];
    for (let count = 0; count < 3; count += 1) {
      const url = `/api/forecasts/${newLinkToken()}`;
      statuses.push((await doors.inject({ url, ...from })).statusCode);
    }
    expect(statuses).toEqual(expected);
    await doors.close();
  });
});

describe('access', () => {
  it('is stated by every route', () => {
    for (const route of ROUTES)
      expect(route.access, route.url).toMatch(/^(public|private-link|this-machine|staff|metrics)$/);
  });

  it('is missed: a route without a rule keeps the server from starting', async () => {
    const doors = await openDoors(house, { pool });
    await doors.close();
    const late = await openDoors(house, { pool });
    expect(() => late.get('/no-rule', () => 'x')).toThrow('has no access rule');
    await late.close();
  });

  const LOCAL = ROUTES.filter(({ access }) => access === 'this-machine').map(({ url }) =>
    url.replace(':letterId', crypto.randomUUID()).replace(':index', '0'),
  );
  it.each<[string, object]>([
    ['another machine', { remoteAddress: '192.0.2.7', headers: { host: 'localhost' } }],
    ['a page that points its own name here', { headers: { host: 'evil.example' } }],
    ['a proxy on this machine', { headers: { host: 'localhost', 'x-forwarded-for': '192.0.2.7' } }],
  ])('keeps the outbox and the failure list from %s', async (_, from) => {
    for (const url of LOCAL) {
      const answer = await app.inject({ url, ...from });
      expect(answer.statusCode, url).toBe(404);
    }
  });

  it('lets somebody at the machine itself see the outbox and the failure list', async () => {
    for (const url of ['/outbox', '/api/letters/failed'])
      expect((await app.inject({ url, headers: { host: 'localhost:8080' } })).statusCode).toBe(200);
  });
});

describe('every answer', () => {
  it.each(['/api/clinic', '/api', '/api/nothing', '/health/live', '/api/openapi.json'])(
    'of %s carries the security headers and a strict policy',
    async (url) => {
      const { headers } = await app.inject({ url });
      const policy = String(headers['content-security-policy']);
      expect(policy).toContain("default-src 'none'");
      expect(policy).toContain("script-src 'self'");
      expect(policy).not.toMatch(/unsafe|https?:|\*/);
      expect(headers).toMatchObject({
        'referrer-policy': 'no-referrer',
        'x-content-type-options': 'nosniff',
        'x-frame-options': 'DENY',
        'x-request-id': expect.stringMatching(/^[0-9a-f-]{36}$/),
      });
      expect(headers['x-powered-by']).toBeUndefined();
    },
  );

  it('on health says live at once and ready when database and engine answer', async () => {
    expect((await app.inject('/health/live')).json()).toEqual({ status: 'live' });
    expect((await app.inject('/health/ready')).json()).toEqual({ status: 'ready' });
  });

  it('has no script and no inline style in the pages the server makes itself', async () => {
    const { body } = await app.inject('/api');
    expect(body).not.toMatch(/<script|style=|<style/);
  });
});
