import type { AddressInfo } from 'node:net';
import { openDoors } from '../../server/src/api/doors.ts';
import { readConfig } from '../../server/src/config.ts';
import { buildHouse } from '../../server/src/house.ts';
import { startJobs } from '../../server/src/jobs/start-jobs.ts';
import { openLog } from '../../server/src/log.ts';
import { newClinic, newColleague } from '../../server/src/testing/clinic-staff.ts';
import { FILLED, fill } from './fill.ts';

/**
 * A clinic with a large database, in a process of its own: the real doors, jobs, engine and embedded
 * database on a fresh folder. Prints where it listens and the cookies of its staff.
 */
const [, , folder, staff, part] = process.argv;
const config = readConfig({ HEALCAST_STATE: folder, PORT: '0' });
const house = await buildHouse(config, { log: openLog(undefined, 'warn') });
const clinicId = await newClinic(house, 'A large clinic');
await fill(house, clinicId, new Date().toISOString().slice(0, 10), Number(part));
const app = await openDoors(house);
const jobs = await startJobs(house);
const cookies: string[] = [];
for (let count = 0; count < Number(staff); count += 1)
  cookies.push((await newColleague(house, app, clinicId, 'clinician')).cookie);
await app.listen({ host: '127.0.0.1', port: 0 });
house.publicUrl = `http://localhost:${(app.server.address() as AddressInfo).port}`;
const { port } = app.server.address() as AddressInfo;
const { inRecovery, recovered } = FILLED;
const sizes = { inRecovery: inRecovery * Number(part), recovered: recovered * Number(part) };
process.stdout.write(`${JSON.stringify({ port, cookies, ...sizes })}\n`);
process.once('SIGTERM', async () => {
  await app.close();
  await jobs.stop();
  await house.close();
  process.exit();
});
