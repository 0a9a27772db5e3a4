import type { AddressInfo } from 'node:net';
import { openDoors } from '../../server/src/api/doors.ts';
import { readConfig } from '../../server/src/config.ts';
import { buildHouse } from '../../server/src/house.ts';
import { openLog } from '../../server/src/log.ts';

/**
 * The server under load, in a process of its own: the real doors, engine and embedded database on
 * a fresh folder. Only the limits per client are off, since all clients share one address here.
 */
const open = 1_000_000;
const config = readConfig({ HEALCAST_STATE: process.argv[2], PORT: '0' });
const house = await buildHouse(config, { log: openLog(undefined, 'warn') });
const app = await openDoors(house, { limits: { create: open, letters: open, read: open } });
await app.listen({ host: '127.0.0.1', port: 0 });
process.stdout.write(`${(app.server.address() as AddressInfo).port}\n`);
process.once('SIGTERM', async () => {
  await app.close();
  await house.close();
  process.exit();
});
