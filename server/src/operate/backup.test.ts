import { createWriteStream, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Writable } from 'node:stream';
import type { FastifyInstance } from 'fastify';
import pg from 'pg';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { openDoors } from '../api/doors.ts';
import { type Config, readConfig } from '../config.ts';
import { type ForecastPool, openForecastPool } from '../engine/forecast-pool.ts';
import { buildHouse, type House } from '../house.ts';
import { startJobs } from '../jobs/start-jobs.ts';
import { openLog } from '../log.ts';
import type { Message } from '../mail/message.ts';
import { readArchive } from '../store/backup/archive.ts';
import { tablesToCopy } from '../store/backup/catalogue.ts';
import { unread, WHOLE } from '../store/backup/policies.ts';
import { offerSetUp } from '../store/clinic/set-up.ts';
import { reachDatabase } from '../store/reach.ts';
import { fillClinic } from '../testing/clinic-record.ts';
import { type Colleague, newClinic, newColleague } from '../testing/clinic-staff.ts';
import { type EmptyDatabase, emptyDatabase } from '../testing/empty-database.ts';
import { EXAMPLE_INPUT } from '../testing/example-forecast.ts';
import { startTestHouse } from '../testing/test-house.ts';
import { readSeals, verifyAll } from './audit.ts';
import { backUp } from './backup.ts';
import { bringToThisVersion } from './migrate.ts';
import { restoreFrom } from './restore.ts';

const SECRET = 'the secret of a house that is backed up';
let house: House;
let pool: ForecastPool;
let app: FastifyInstance;
let folder: string;
let owner: Colleague;
const made: EmptyDatabase[] = [];
beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'healcast-backup-'));
  house = await startTestHouse({ secret: SECRET });
  await offerSetUp(house.reached.owner, house.secret);
  pool = openForecastPool({ threads: 1 });
  app = await openDoors(house, {
    pool,
    limits: { staff: 10_000, create: 100_000, letters: 1_000 },
  });
  owner = await newColleague(house, app, await newClinic(house), 'owner');
  await fillClinic(app, owner);
});
afterAll(async () => {
  await app.close();
  await pool.close();
  await house.close();
  await Promise.all(made.map((database) => database.drop()));
  rmSync(folder, { recursive: true, force: true });
}, 90_000);

/** Backs the house up into a file. */
async function backedUp(name: string, passphrase?: string): Promise<string> {
  const path = join(folder, name);
  const config = { ...house.config, backupPassphrase: passphrase };
  await backUp({ config, reached: house.reached, folder }, createWriteStream(path));
  return path;
}

/** A new empty database and how to work on it. */
async function emptyHouse(settings: Partial<Config> = { secret: SECRET }) {
  const database = await emptyDatabase();
  made.push(database);
  const own = mkdtempSync(join(folder, 'restored-'));
  const config = { ...readConfig({}), ...settings, databaseUrl: database.url, stateFolder: own };
  return { config, reached: await reachDatabase(config, own), folder: own };
}

/** Restores a file into a new empty database. */
async function restored(path: string, settings?: Partial<Config>) {
  const atHand = await emptyHouse(settings);
  const archive = await readArchive(path);
  try {
    await restoreFrom(archive, atHand);
  } finally {
    archive.close();
  }
  return atHand;
}

/** Every row of every table, as text. */
async function allRows(owner: pg.PoolConfig): Promise<Map<string, string[]>> {
  const client = new pg.Client(owner);
  await client.connect();
  await client.query(`begin; set local ${WHOLE} = 'on'; set local timezone = 'UTC'`);
  const found = new Map<string, string[]>();
  for (const { name, select } of await tablesToCopy(client)) {
    const { rows } = await client.query(`select t::text as row from (${select}) as t`);
    found.set(
      name,
      rows.map(({ row }) => row),
    );
  }
  await client.end();
  return found;
}

describe('a backup', { timeout: 90_000 }, () => {
  it('made under load is one instant: it holds all that was acknowledged before, and restores row by row', async () => {
    const acknowledged: string[] = [];
    const post = async () => {
      const answer = await app.inject({
        method: 'POST',
        url: '/api/forecasts',
        payload: EXAMPLE_INPUT,
      });
      expect(answer.statusCode).toBe(201);
      acknowledged.push(answer.json().token);
    };
    for (let count = 0; count < 5; count += 1) await post();
    const before = await allRows(house.reached.owner);
    let loading = true;
    const load = (async () => {
      while (loading) await post();
    })();
    const path = await backedUp('under-load.zip');
    loading = false;
    await load;
    const after = await allRows(house.reached.owner);
    const there = await allRows((await restored(path)).reached.owner);
    expect(acknowledged.length).toBeGreaterThan(5);
    expect([...there.keys()]).toEqual([...before.keys()]);
    for (const [name, rows] of there) {
      const source = new Set(after.get(name));
      expect(
        rows.filter((row) => !source.has(row)),
        name,
      ).toEqual([]);
      const kept = new Set(rows);
      expect(
        (before.get(name) ?? []).filter((row) => !kept.has(row)),
        name,
      ).toEqual([]);
    }
    for (const name of [
      'person',
      'session',
      'check_in',
      'message',
      'alert',
      'audit_entry',
      'letter',
    ])
      expect(there.get(name)?.length, name).toBeGreaterThan(0);
  });

  it('carries promised letters: the restored house delivers each once, with its private link', async () => {
    const to = 'promised@example.org';
    const asked = await app.inject({
      method: 'POST',
      url: '/api/forecasts',
      payload: EXAMPLE_INPUT,
    });
    const { token } = asked.json();
    const url = `/api/forecasts/${token}/letters`;
    expect((await app.inject({ method: 'POST', url, payload: { email: to } })).statusCode).toBe(
      202,
    );
    const { config } = await restored(await backedUp('letters.zip'));
    const letters: Message[] = [];
    const deliver = async (message: Message) => void letters.push(message);
    const log = openLog(undefined, 'silent');
    const second = await buildHouse(config, { log, deliver });
    const jobs = await startJobs(second);
    const mine = () => letters.filter((letter) => letter.to === to);
    await vi.waitFor(() => expect(mine()).toHaveLength(1), 15_000);
    await new Promise((done) => setTimeout(done, 2_500));
    expect(mine()).toHaveLength(1);
    expect(mine()[0]?.text).toContain(token);
    const doors = await openDoors(second, { pool });
    expect((await doors.inject(`/api/forecasts/${token}`)).statusCode).toBe(200);
    // The seals that the backup carries stand in the restored log.
    const found = await verifyAll(second.database, await readSeals(join(folder, 'letters.zip')));
    expect(found.filter(({ kept }) => kept?.state === 'there').length).toBeGreaterThan(0);
    expect(found.every(({ good }) => good)).toBe(true);
    // Staff are still signed in, and the chain of the audit log goes on where it was.
    const headers = { cookie: owner.cookie };
    for (const entries of [1, 2]) {
      const log = (await doors.inject({ url: '/api/clinic/audit/check', headers })).json();
      expect(log).toMatchObject({ intact: true });
      expect(log.entries).toBeGreaterThan(entries);
    }
    await doors.close();
    await jobs.stop();
    await second.close();
  });

  it('reads every table under row security; one that was added past the migrations stops it', async () => {
    const atHand = await restored(await backedUp('tables.zip'));
    const client = new pg.Client(atHand.reached.owner);
    await client.connect();
    expect(await unread(client)).toEqual([]);
    await client.query(
      `create table late (clinic_id uuid);
        alter table late enable row level security, force row level security`,
    );
    const nowhere = new Writable({ write: (_piece, _encoding, done) => done() });
    await expect(backUp(atHand, nowhere)).rejects.toThrow(/late.*healcast migrate/s);
    await bringToThisVersion(atHand.reached);
    const { tables } = await backUp(atHand, nowhere);
    expect(tables.map(({ name }) => name)).toContain('late');
    await client.end();
  });
});

describe('a restore', { timeout: 90_000 }, () => {
  it('is refused before anything is written: damaged, cut off, no backup, of another form', async () => {
    const path = await backedUp('whole.zip');
    const whole = readFileSync(path);
    const broken = async (name: string, bytes: Buffer) => {
      writeFileSync(join(folder, name), bytes);
      return readArchive(join(folder, name));
    };
    for (const part of [0.2, 0.5, 0.8]) {
      const bytes = Buffer.from(whole);
      const at = Math.floor(bytes.length * part);
      bytes[at] = (bytes[at] ?? 0) ^ 0xff;
      await expect(broken('flipped.zip', bytes)).rejects.toThrow(/Nothing was changed/);
    }
    await expect(broken('cut.zip', whole.subarray(0, -100))).rejects.toThrow(/its end is missing/);
    await expect(broken('text.zip', Buffer.from('hello'))).rejects.toThrow(/no backup of Healcast/);
    await expect(readArchive(join(folder, 'not-there.zip'))).rejects.toThrow(/ENOENT/);
  });

  it('that breaks off leaves nothing behind, and can be made again', async () => {
    const archive = await readArchive(await backedUp('broken-off.zip'));
    const atHand = await emptyHouse();
    const open = async (file: string) => {
      if (file === 'public/session.copy') throw new Error('the disk is gone');
      return archive.open(file);
    };
    await expect(restoreFrom({ ...archive, open }, atHand)).rejects.toThrow('the disk is gone');
    await restoreFrom(archive, atHand);
    archive.close();
    expect((await allRows(atHand.reached.owner)).get('session')).toHaveLength(1);
  });

  it('is refused into a database that holds anything', async () => {
    const path = await backedUp('again.zip');
    const { reached, config, folder: own } = await restored(path);
    const before = await allRows(reached.owner);
    const archive = await readArchive(path);
    await expect(restoreFrom(archive, { reached, config, folder: own })).rejects.toThrow(
      /not empty/,
    );
    archive.close();
    expect(await allRows(reached.owner)).toEqual(before);
  });

  it('needs the secret of the rows, which the backup carries only under a passphrase', async () => {
    const bare = await backedUp('bare.zip');
    await expect(restored(bare, {})).rejects.toThrow(/not in this backup/);
    await expect(
      restored(bare, { secret: 'another secret of another house, long' }),
    ).rejects.toThrow(/not the one/);
    const passphrase = 'correct horse battery staple';
    const locked = await backedUp('locked.zip', passphrase);
    expect(readFileSync(locked).includes(SECRET)).toBe(false);
    await expect(restored(locked, {})).rejects.toThrow(/HEALCAST_BACKUP_PASSPHRASE/);
    const wrong = { backupPassphrase: 'wrong horse battery' };
    await expect(restored(locked, wrong)).rejects.toThrow(/does not open/);
    const { folder: own } = await restored(locked, { backupPassphrase: passphrase });
    expect(readFileSync(join(own, 'secret'), 'utf8').trim()).toBe(SECRET);
  });
});
