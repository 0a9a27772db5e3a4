import {
  chmodSync,
  existsSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import pg from 'pg';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { startServed } from '../../testing/served.ts';
import { startCluster } from './cluster.ts';
import { lockStateFolder } from './lock.ts';
import { isAlive, stopOrphan } from './orphan.ts';
import { stateFolder } from './state-folder.ts';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'healcast-cluster-'));
  chmodSync(folder, 0o755);
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

const postmaster = () =>
  Number(readFileSync(join(folder, 'database/postmaster.pid'), 'utf8').split('\n')[0]);

describe('our own database server', () => {
  it('opens no port, takes the right password alone, and leaves nothing behind', async () => {
    const cluster = await startCluster(folder);
    const pid = postmaster();
    const client = new pg.Client(cluster.admin);
    await client.connect();
    const { rows } = await client.query(`select current_setting('listen_addresses') as open`);
    expect(rows).toEqual([{ open: '' }]);
    await client.end();
    const stranger = new pg.Client({ ...cluster.admin, password: 'password' });
    await expect(stranger.connect()).rejects.toThrow(/password authentication failed/);
    await cluster.stop();
    expect(isAlive(pid)).toBe(false);
    expect(existsSync(join(folder, 'database/postmaster.pid'))).toBe(false);
  });

  it('starts in a folder that root made for itself alone, and opens it no further than needed', async () => {
    chmodSync(folder, 0o700);
    await (await startCluster(folder)).stop();
    expect(statSync(folder).mode & 0o777).toBe(process.getuid?.() === 0 ? 0o710 : 0o700);
  });

  it.runIf(process.getuid?.() === 0)('names a folder above that lets nobody pass', async () => {
    chmodSync(folder, 0o700);
    const inside = stateFolder(join(folder, 'state'));
    await expect(startCluster(inside)).rejects.toThrow(/cannot enter .*state\. Let it pass/);
  });

  it('stops an orphan of an earlier start and takes its files over', async () => {
    const orphan = await startCluster(folder);
    const pid = postmaster();
    expect(await stopOrphan(join(folder, 'database'))).toBe('stopped');
    await orphan.ended;
    expect(isAlive(pid)).toBe(false);
    const next = await startCluster(folder);
    expect(postmaster()).not.toBe(pid);
    await next.stop();
    await orphan.stop();
  });

  it('is not misled by a leftover pid that another program has now', async () => {
    await (await startCluster(folder)).stop();
    writeFileSync(join(folder, 'database/postmaster.pid'), `${process.pid}\n`);
    expect(await stopOrphan(join(folder, 'database'))).toBe('stale');
    await (await startCluster(folder)).stop();
  });

  it('moves its socket when the folder has a path too long for one', async () => {
    const deep = stateFolder(join(folder, 'a'.repeat(60), 'b'.repeat(60)));
    const cluster = await startCluster(deep);
    expect(cluster.admin.host.length).toBeLessThan(90);
    await cluster.stop();
    rmSync(cluster.admin.host, { recursive: true, force: true });
  });
});

describe('two starts on one folder', () => {
  it('are told apart: the second hears who has it', async () => {
    const lock = await lockStateFolder(folder);
    await expect(lockStateFolder(folder)).rejects.toThrow(`process ${process.pid}`);
    await expect(startServed({ HEALCAST_STATE: folder })).rejects.toThrow(/already running/);
    await lock.release();
    await (await lockStateFolder(folder)).release();
  });
});
