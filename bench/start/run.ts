/**
 * How long `npm start` takes until it prints the address: the first start on a fresh state folder,
 * and every later one.
 *
 *     npm run bench:start
 *
 * The packages are there and the page is built, as after any start before. Each server is stopped
 * by Ctrl-C before the next one starts. Writes its table into docs/performance-api.md.
 */
import { type ChildProcess, spawn } from 'node:child_process';
import { chmodSync, mkdtempSync, rmSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { machine, percentile, table, verdict, writeSection } from '../written.ts';

const LATER_STARTS = 7;
const TARGET_MS = 2_000;
const ROOT = join(import.meta.dirname, '..', '..');

const on = machine();
const folder = mkdtempSync(join(tmpdir(), 'healcast-start-'));
chmodSync(folder, 0o755); // the database server's account must get in

/** A port that was free a moment ago. */
function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const server = createServer();
    server.once('error', reject);
    server.listen(0, '127.0.0.1', () => {
      const { port } = server.address() as { port: number };
      server.close(() => resolve(port));
    });
  });
}

function start(port: number): ChildProcess {
  return spawn('npm', ['start', '--silent'], {
    cwd: ROOT,
    env: { ...process.env, HEALCAST_STATE: folder, PORT: String(port), LOG_LEVEL: 'warn' },
    stdio: ['ignore', 'pipe', 'inherit'],
    // A group of its own, so that Ctrl-C reaches npm and everything under it.
    detached: true,
  });
}

function addressPrinted(server: ChildProcess): Promise<void> {
  return new Promise((resolve, reject) => {
    let said = '';
    server.stdout?.on('data', (text) => {
      said += text;
      if (said.includes('Healcast is open at http')) resolve();
    });
    server.once('exit', () => reject(new Error(`The server ended before it was open. ${said}`)));
  });
}

/** Milliseconds from the command to the address. */
async function startOnce(): Promise<number> {
  const port = await freePort();
  const began = performance.now();
  const server = start(port);
  await addressPrinted(server);
  const took = performance.now() - began;
  const ended = new Promise((resolve) => server.once('exit', resolve));
  process.kill(-(server.pid as number), 'SIGINT');
  await ended;
  return took;
}

try {
  const first = await startOnce();
  const later: number[] = [];
  while (later.length < LATER_STARTS) later.push(await startOnce());
  const middle = percentile(later, 0.5);
  writeSection(
    'performance-api.md',
    'start',
    `${on}:

${table(
  ['`npm start` until the address is printed', 'ms', 'target'],
  [
    ['first start on a fresh state folder (makes the database)', first.toFixed(0), ''],
    [
      `a later start, middle of ${LATER_STARTS} (${Math.min(...later).toFixed(0)} to ${Math.max(...later).toFixed(0)})`,
      middle.toFixed(0),
      verdict(middle, TARGET_MS),
    ],
  ],
)}`,
  );
} finally {
  rmSync(folder, { recursive: true, force: true });
}
