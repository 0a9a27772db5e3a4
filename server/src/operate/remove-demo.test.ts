import type { FastifyInstance } from 'fastify';
import pg from 'pg';
import { afterAll, beforeAll, expect, it } from 'vitest';
import type { House } from '../house.ts';
import { tablesToCopy } from '../store/backup/catalogue.ts';
import { WHOLE } from '../store/backup/policies.ts';
import { hasDemo, seedDemoStaff } from '../store/clinic/demo-staff.ts';
import { DEMO_SLUG, findClinic } from '../store/clinics.ts';
import { fillClinic } from '../testing/clinic-record.ts';
import { newClinic, newColleague } from '../testing/clinic-staff.ts';
import { openTestDoors } from '../testing/test-doors.ts';
import { removeDemo } from './remove-demo.ts';

let house: House;
let app: FastifyInstance;
let close: () => Promise<void>;
let client: pg.Client;
beforeAll(async () => {
  ({ house, app, close } = await openTestDoors({
    limits: { staff: 10_000, create: 1_000, letters: 1_000 },
  }));
  client = new pg.Client(house.reached.owner);
  await client.connect();
});
afterAll(async () => {
  await client.end();
  await close();
}, 60_000);

/** How many rows of each table belong to a clinic. */
async function rowsOf(clinicId: string): Promise<Record<string, number>> {
  await client.query(`begin; set local ${WHOLE} = 'on'`);
  const found: Record<string, number> = {};
  for (const { name, columns } of await tablesToCopy(client)) {
    if (!columns.includes('clinic_id')) continue;
    const { rows } = await client.query(`select count(*)::int from ${name} where clinic_id = $1`, [
      clinicId,
    ]);
    found[name] = rows[0].count;
  }
  await client.query('commit');
  return found;
}

it('the demo clinic goes with all it holds, once there is another, which keeps every row', async () => {
  const demoId = String((await findClinic(house, DEMO_SLUG))?.id);
  await expect(removeDemo(client, { yes: true })).rejects.toThrow(/holds its place/);
  await seedDemoStaff(house);
  const guest = await newColleague(house, app, demoId, 'owner');
  await fillClinic(app, guest);
  const owner = await newColleague(house, app, await newClinic(house), 'owner');
  await fillClinic(app, owner);
  const before = await rowsOf(owner.clinicId);
  const asked = await removeDemo(client, { yes: false });
  expect(asked).toMatchObject({ staff: 4 });
  expect(asked?.people).toBeGreaterThan(0);
  expect(asked?.pages).toBeGreaterThan(0);
  expect(await hasDemo(house)).toBe(true);
  expect(await removeDemo(client, { yes: true })).toEqual(asked);
  expect(await findClinic(house, DEMO_SLUG)).toBeUndefined();
  expect(await hasDemo(house)).toBe(false);
  expect(new Set(Object.values(await rowsOf(demoId)))).toEqual(new Set([0]));
  expect(await rowsOf(owner.clinicId)).toEqual(before);
  // Somebody who was a colleague there and no demo keeps the account, and is signed in nowhere.
  expect((await guest.ask('GET', '/api/clinic/people')).statusCode).toBe(401);
  const { rows } = await client.query('select * from find_account($1)', [guest.email]);
  expect(rows).toHaveLength(1);
  expect((await owner.ask('GET', '/api/clinic/people')).statusCode).toBe(200);
  expect((await app.inject('/api/clinic')).json().settings?.demo ?? false).toBe(false);
  expect(await removeDemo(client, { yes: true })).toBeUndefined();
}, 90_000);
