import { forecast } from '@healcast/engine';
import { readKnowledge } from '@healcast/engine/read-knowledge';
import { afterAll, describe, expect, it } from 'vitest';
import { EXAMPLE_INPUT } from '../testing/example-forecast.ts';
import { openForecastPool, PoolBusy } from './forecast-pool.ts';

describe('the pool of forecasts', () => {
  const pool = openForecastPool({ threads: 1 });
  afterAll(() => pool.close());

  it('gives what the engine gives, to the last digit', async () => {
    await pool.ready();
    expect(await pool.forecast(EXAMPLE_INPUT, 'en')).toEqual(
      forecast(readKnowledge(), EXAMPLE_INPUT),
    );
  });

  it('writes the same as JSON', async () => {
    const written = await pool.forecastJson(EXAMPLE_INPUT, 'en');
    const text = written.ok ? new TextDecoder().decode(written.value) : '';
    expect({ ok: true, value: JSON.parse(text) }).toEqual(await pool.forecast(EXAMPLE_INPUT, 'en'));
  });

  it("hands on the engine's refusal as a value", async () => {
    const answer = await pool.forecast({ ...EXAMPLE_INPUT, area: 'nose' as never }, 'en');
    expect(answer).toMatchObject({ ok: false, refusal: { kind: 'invalid-input' } });
  });

  it('answers in the order in which it was asked', async () => {
    const answered: number[] = [];
    const ask = async (asked: number) => {
      await pool.forecast({ ...EXAMPLE_INPUT, seed: asked }, 'en');
      answered.push(asked);
    };
    await Promise.all([1, 2, 3, 4, 5, 6, 7, 8].map(ask));
    expect(answered).toEqual([1, 2, 3, 4, 5, 6, 7, 8]);
  });

  it('turns away what would wait too long, and answers the others', async () => {
    const small = openForecastPool({ threads: 1, longestQueue: 2 });
    await small.ready();
    const all = await Promise.allSettled(
      Array.from({ length: 8 }, () => small.forecast(EXAMPLE_INPUT, 'en')),
    );
    const turnedAway = all.filter(({ status }) => status === 'rejected');
    expect(turnedAway.length).toBeGreaterThan(0);
    expect(turnedAway.length).toBeLessThan(8);
    for (const one of turnedAway)
      expect((one as PromiseRejectedResult).reason).toBeInstanceOf(PoolBusy);
    await small.close();
  });

  it('ends a forecast that takes too long and is ready for the next', async () => {
    const hasty = openForecastPool({ threads: 1, timeoutMs: 1 });
    await hasty.ready();
    await expect(hasty.forecast(EXAMPLE_INPUT, 'en')).rejects.toBeInstanceOf(PoolBusy);
    await hasty.ready();
    await hasty.close();
  });
});
