import { chmodSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { EXAMPLE_INPUT } from '../testing/example-forecast.ts';
import { startServed } from '../testing/served.ts';

it('a process whose own database was killed ends with code 1, and the next start has all that was acknowledged', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'healcast-lost-'));
  chmodSync(folder, 0o755); // the database's account must get in
  const first = await startServed({ HEALCAST_STATE: folder });
  const asked = await fetch(`${first.url}/api/forecasts`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify(EXAMPLE_INPUT),
  });
  expect(asked.status).toBe(201);
  const { token } = (await asked.json()) as { token: string };
  const pidFile = join(folder, 'database', 'postmaster.pid');
  const ended = new Promise((done) => first.child.once('exit', done));
  process.kill(-Number(readFileSync(pidFile, 'utf8').split('\n')[0]), 'SIGKILL');
  expect(await ended).toBe(1);
  const next = await startServed({ HEALCAST_STATE: folder });
  expect((await fetch(`${next.url}/api/forecasts/${token}`)).status).toBe(200);
  expect(await next.end('SIGTERM')).toBe(0);
  rmSync(folder, { recursive: true, force: true });
}, 60_000);
