import { execFile } from 'node:child_process';
import { chmodSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import pg from 'pg';
import { expect, it } from 'vitest';
import { readConfig } from '../config.ts';
import { reachDatabase } from '../store/reach.ts';
import { EXAMPLE_INPUT } from '../testing/example-forecast.ts';
import { startServed } from '../testing/served.ts';

const BIN = fileURLToPath(new URL('../../../cli/bin/healcast.js', import.meta.url));
const healcast = (settings: Record<string, string>, ...args: string[]) =>
  promisify(execFile)(process.execPath, [BIN, ...args], {
    env: { PATH: process.env.PATH, ...settings },
  });

/** On the other PostgreSQL the application's login is held to row security, as it was on the first. */
async function expectShut(folder: string): Promise<void> {
  const reached = await reachDatabase(readConfig({ HEALCAST_STATE: folder }), folder);
  const client = new pg.Client(reached.app);
  await client.connect();
  const ask = async (statement: string) => (await client.query(statement)).rows;
  try {
    expect(
      await ask(
        'select rolsuper or rolbypassrls as free from pg_roles where rolname = current_user',
      ),
    ).toEqual([{ free: false }]);
    const own = 'select clinic_id from forecast union select clinic_id from audit_entry';
    expect(await ask(own)).toEqual([]);
    const clinics = await ask('select id from clinic');
    expect(clinics).toHaveLength(2);
    for (const { id } of clinics) {
      await ask(`select set_config('app.clinic_id', '${id}', false)`);
      expect(await ask(own)).toEqual([{ clinic_id: id }]);
    }
    for (const statement of [
      'delete from audit_entry',
      'select * from audit_head',
      'table migration',
    ])
      await expect(ask(statement), statement).rejects.toThrow(/permission denied/);
  } finally {
    await client.end();
    await reached.close();
  }
}

it('a house is backed up beside its running server and restored into another folder, by the command line', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'healcast-operate-'));
  chmodSync(folder, 0o755); // the database's account must get in
  const [old, fresh] = [join(folder, 'old'), join(folder, 'fresh')];
  for (const one of [old, fresh]) mkdirSync(one);
  const file = join(folder, 'backup.zip');
  const phrase = { HEALCAST_BACKUP_PASSPHRASE: 'a passphrase for the test' };
  const first = await startServed({ HEALCAST_STATE: old });
  const made = await fetch(`${first.url}/api/forecasts`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify(EXAMPLE_INPUT),
  });
  const { token, forecast } = (await made.json()) as { token: string; forecast: object };
  const link = (await healcast({ HEALCAST_STATE: old }, 'clinic', 'add')).stdout;
  expect(link).toMatch(/^http:\/\/localhost:8080\/clinic\/set-up\/[\w-]{32}\n$/);
  const founded = await fetch(link.trim().replace(/^.*set-up/, `${first.url}/api/staff/set-up`), {
    method: 'POST',
    headers: { 'content-type': 'application/json', origin: first.url },
    body: JSON.stringify({
      ...{ clinic: 'One', timeZone: 'Europe/London' },
      owner: { name: 'Ann', email: 'ann@example.org', password: 'a long enough password' },
    }),
  });
  expect(founded.status).toBe(201);
  await healcast({ HEALCAST_STATE: old, ...phrase }, 'backup', file);
  const { stdout: seals } = await healcast({ HEALCAST_STATE: old }, 'audit', 'seal');
  expect(seals).toMatch(/^([0-9a-f-]{36} [1-9]\d*-[0-9a-f]{64} \S+Z\n)+$/);
  writeFileSync(join(folder, 'seals'), seals);
  const verified = await healcast({ HEALCAST_STATE: old }, 'audit', 'verify', `${folder}/seals`);
  expect(verified.stdout).toMatch(/as written, \d+ lines; the seal stands at line \d+/);
  // The folder of a running server is never restored into, and no file is ever replaced.
  for (const [verb, why] of [
    ['restore', /already running/],
    ['backup', /there already/],
  ] as const)
    await expect(healcast({ HEALCAST_STATE: old }, verb, file)).rejects.toThrow(why);
  expect(await first.end('SIGTERM')).toBe(0);
  const { stdout } = await healcast({ HEALCAST_STATE: fresh, ...phrase }, 'restore', file);
  expect(stdout).toMatch(/^Restored as of .*each table compared with the backup\.\n$/);
  await expectShut(fresh);
  const second = await startServed({ HEALCAST_STATE: fresh });
  const found = await fetch(`${second.url}/api/forecasts/${token}`);
  expect(((await found.json()) as { forecast: object }).forecast).toEqual(forecast);
  expect(await second.end('SIGTERM')).toBe(0);
  rmSync(folder, { recursive: true, force: true });
}, 150_000);
