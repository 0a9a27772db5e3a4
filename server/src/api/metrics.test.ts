import type { FastifyInstance } from 'fastify';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { ForecastPool } from '../engine/forecast-pool.ts';
import type { House } from '../house.ts';
import { EXAMPLE_INPUT } from '../testing/example-forecast.ts';
import { openTestDoors } from '../testing/test-doors.ts';
import { openDoors } from './doors.ts';

const TOKEN = 'a token for the metrics';
let house: House;
let pool: ForecastPool;
let app: FastifyInstance;
let close: () => Promise<void>;
beforeAll(async () => {
  ({ house, pool, app, close } = await openTestDoors({ settings: { metricsToken: TOKEN } }));
});
afterAll(() => close());

const elsewhere = { remoteAddress: '192.0.2.7' };
const read = async () => (await app.inject('/metrics')).body;
/** The value of one series; `labels` in the order of the text. */
const valueOf = (text: string, name: string) =>
  Number(
    text
      .split('\n')
      .find((line) => line.startsWith(`${name} `))
      ?.slice(name.length + 1),
  );

describe('metrics', () => {
  it('are read at the machine itself, or with the token from elsewhere, and by nobody else', async () => {
    const ask = async (more: object) => (await app.inject({ url: '/metrics', ...more })).statusCode;
    const bearing = (token: string) => ({ headers: { authorization: `Bearer ${token}` } });
    expect(await ask({})).toBe(200);
    expect(await ask(elsewhere)).toBe(404);
    expect(await ask({ ...elsewhere, ...bearing(TOKEN) })).toBe(200);
    expect(await ask({ ...elsewhere, ...bearing(`${TOKEN}x`) })).toBe(404);
    const house_ = Object.assign(Object.create(house), {
      config: { ...house.config, metricsToken: undefined },
    });
    const without = await openDoors(house_, { pool });
    const answer = await without.inject({ url: '/metrics', ...elsewhere, ...bearing('undefined') });
    expect(answer.statusCode).toBe(404);
    await without.close();
  });

  it('count requests by route, letters and jobs that wait, forecasts, connections and the process', async () => {
    const before = await read();
    const made = await app.inject({
      method: 'POST',
      url: '/api/forecasts',
      payload: EXAMPLE_INPUT,
    });
    const { token } = made.json();
    const url = `/api/forecasts/${token}/letters`;
    await app.inject({ method: 'POST', url, payload: { email: 'counted@example.org' } });
    await app.inject('/api/no-such-thing');
    const text = await read();
    const grown = (name: string) => valueOf(text, name) - (valueOf(before, name) || 0);
    const http = (labels: string) => `healcast_http_request_seconds_count{${labels}}`;
    expect(grown(http('method="POST",route="/api/forecasts",status="201"'))).toBe(1);
    expect(grown(http('method="POST",route="/api/forecasts/:token/letters",status="202"'))).toBe(1);
    expect(grown('healcast_letters{state="promised"}')).toBe(1);
    expect(grown('healcast_jobs{queue="send-letter",state="due"}')).toBe(1);
    expect(valueOf(text, 'healcast_jobs{queue="lost-letter",state="failed"}')).toBe(0);
    expect(grown('healcast_forecast_seconds_count{task="forecast",end="answered"}')).toBe(1);
    expect(valueOf(text, 'healcast_database_connections{state="idle"}')).toBeGreaterThan(0);
    expect(valueOf(text, 'healcast_letter_oldest_seconds')).toBeGreaterThanOrEqual(0);
    for (const name of ['process_cpu_seconds_total', 'nodejs_eventloop_lag_p99_seconds'])
      expect(valueOf(text, name), name).toBeGreaterThanOrEqual(0);
    // Nothing of a person, a link or a clinic stands in it.
    for (const secret of [token, 'counted', 'example.org', 'demo', 'no-such-thing'])
      expect(text).not.toContain(secret);
  });
});
