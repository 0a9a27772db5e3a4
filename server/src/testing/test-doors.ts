import type { FastifyInstance } from 'fastify';
import { openDoors } from '../api/doors.ts';
import type { Limits } from '../api/route.ts';
import type { Config } from '../config.ts';
import { type ForecastPool, openForecastPool } from '../engine/forecast-pool.ts';
import type { Furnishing, House } from '../house.ts';
import { startTestHouse } from './test-house.ts';

/** A whole house with its doors open to requests, and one thread of the engine. */
export interface TestDoors {
  house: House;
  pool: ForecastPool;
  app: FastifyInstance;
  /** Closes all of it in order. */
  close(): Promise<void>;
}

/**
 * Opens the doors of a test house (test-house.ts):
 *
 *     let house: House;
 *     let app: FastifyInstance;
 *     let close: () => Promise<void>;
 *     beforeAll(async () => { ({ house, app, close } = await openTestDoors()); });
 *     afterAll(() => close());
 */
export async function openTestDoors({
  limits = {},
  settings,
  given,
}: {
  /** Requests a minute, by kind: wider than outside where a test asks fast. */
  limits?: Partial<Limits>;
  settings?: Partial<Config>;
  given?: Furnishing;
} = {}): Promise<TestDoors> {
  const house = await startTestHouse(settings, given);
  const pool = openForecastPool({ threads: 1 });
  const app = await openDoors(house, { pool, limits });
  return {
    ...{ house, pool, app },
    close: async () => {
      await app.close();
      await pool.close();
      await house.close();
    },
  };
}
