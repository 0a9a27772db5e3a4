import { outcomeChanges } from '@healcast/engine';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openForecastPool } from '../engine/forecast-pool.ts';
import type { House } from '../house.ts';
import { eventsOf } from '../store/clinic/adverse-events.ts';
import { alertLoad, boardCounts, boardPage } from '../store/clinic/board.ts';
import { seedDemoStaff } from '../store/clinic/demo-staff.ts';
import { metForecasts } from '../store/clinic/met-forecasts.ts';
import { outcomesOf } from '../store/clinic/outcomes.ts';
import { DEMO_SLUG, findClinic } from '../store/clinics.ts';
import { inClinic } from '../store/database.ts';
import { startTestHouse } from '../testing/test-house.ts';
import { seedDemoMonth } from './demo-month.ts';

let house: House;
beforeAll(async () => {
  house = await startTestHouse();
  await seedDemoStaff(house);
});
afterAll(() => house.close());

describe('the demo month', () => {
  it('is taken up where it was stopped, shows each signal, says that it is made up and writes no letter', async () => {
    const clinicId = String((await findClinic(house, DEMO_SLUG))?.id);
    const stop = new AbortController();
    stop.abort();
    await seedDemoMonth(house, () => openForecastPool({ threads: 1 }), stop.signal);
    const go = new AbortController().signal;
    await seedDemoMonth(house, () => openForecastPool({ threads: 1, timeoutMs: 60_000 }), go);
    await seedDemoMonth(
      house,
      () => {
        throw new Error('Nothing is missing any more.');
      },
      go,
    );
    const today = new Date().toISOString().slice(0, 10);
    await inClinic(house.database, clinicId, async (work) => {
      expect(await boardCounts(work, { today })).toMatchObject({ red: 1, amber: 3, none: 28 });
      const load = await alertLoad(work, 30);
      expect(load).toMatchObject({ alerts: 10, answered: 6, answeredInTime: 6, handedOver: 0 });
      expect(load.alertsPerCheckIn).toBeLessThan(0.08);
      expect(load.ledToAction).toBeCloseTo(5 / 6);
      const { rows } = await boardPage(work, { limit: 50, today });
      expect(rows.every(({ name }) => /^Person \d\d, Demo$/.test(name))).toBe(true);
      const changed = outcomeChanges(house.knowledge, await outcomesOf(work));
      expect(new Set(changed.map(({ verdict }) => verdict))).toContain('within-noise');
      expect(await metForecasts(work)).not.toEqual([]);
      const events = await eventsOf(work);
      expect(events).toHaveLength(3);
      for (const { description } of events) expect(description).toMatch(/^Made up for the demo/);
      expect(await work.selectFrom('letter').select('id').execute()).toEqual([]);
    });
  }, 60_000);
});
