/**
 * Forecasts through the API under load, and how other pages answer meanwhile:
 *
 *     npm run bench:api [-- --clients 20 --seconds 20]
 *
 * The server runs in a process of its own with the embedded database on a fresh folder; the clients
 * run here and share its cores. Writes its table into docs/performance-api.md.
 */
import { spawn } from 'node:child_process';
import { chmodSync, mkdtempSync, rmSync } from 'node:fs';
import { availableParallelism, tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { machine, percentile, table, verdict, writeSection } from '../written.ts';
import { type Asked, openLoad } from './load.ts';
import { busyMs, serverAndDatabaseMs } from './processor-time.ts';

const { values } = parseArgs({
  options: {
    clients: { type: 'string', default: '20' },
    seconds: { type: 'string', default: '20' },
  },
});
const clients = Number(values.clients);
const seconds = Number(values.seconds);
/** Until the compiler has seen enough of the engine in both threads. */
const WARM_UP_SECONDS = 8;
const TARGETS_MS = { create: 250, other: 20 };

const on = machine();
const folder = mkdtempSync(join(tmpdir(), 'healcast-bench-'));
chmodSync(folder, 0o755); // the database server's account must get in
const child = spawn(
  process.execPath,
  [fileURLToPath(new URL('./server.ts', import.meta.url)), folder],
  { stdio: ['ignore', 'pipe', 'inherit'] },
);

/** Processor time so far, ms. */
function processorMs() {
  const { user, system } = process.cpuUsage();
  const own = { ...serverAndDatabaseMs(child.pid as number), clients: (user + system) / 1_000 };
  return { ...own, others: busyMs() - own.server - own.database - own.clients };
}

function row(name: string, asked: readonly Asked[], target: number): string[] {
  const took = asked.map(({ ms }) => ms);
  const p95 = percentile(took, 0.95);
  return [
    name,
    String(asked.length),
    (asked.length / seconds).toFixed(0),
    ...[percentile(took, 0.5), p95, percentile(took, 0.99)].map((ms) => ms.toFixed(1)),
    String(asked.filter(({ status }) => status >= 400).length),
    verdict(p95, target),
  ];
}

try {
  const port = await new Promise<number>((resolve, reject) => {
    child.stdout.once('data', (text) => resolve(Number(text)));
    child.once('exit', (code) => reject(new Error(`The server ended with ${code}.`)));
  });
  const load = openLoad(port, clients);
  await load(WARM_UP_SECONDS);
  const before = processorMs();
  const began = performance.now();
  const { created, health, pages } = await load(seconds);
  const coreMs = (performance.now() - began) * availableParallelism();
  const after = processorMs();
  const each = (whose: keyof typeof after) =>
    ((after[whose] - before[whose]) / created.length).toFixed(1);
  const others = (100 * (after.others - before.others)) / coreMs;
  writeSection(
    'performance-api.md',
    'api',
    `${on}; other programs took ${Math.max(0, others).toFixed(0)} % of the cores meanwhile. ${clients} clients, ${seconds} s after ${WARM_UP_SECONDS} s to warm up:

${table(
  ['', 'requests', 'per second', 'p50 ms', 'p95 ms', 'p99 ms', 'errors', 'target p95'],
  [
    row('create a forecast (1,000 draws, saved)', created, TARGETS_MS.create),
    row('health', health, TARGETS_MS.other),
    row('clinic page (asks the database)', pages, TARGETS_MS.other),
  ],
)}

Processor time for each forecast, all else that was done included: server ${each('server')} ms, database ${each('database')} ms, clients ${each('clients')} ms.`,
  );
} finally {
  child.kill('SIGTERM');
  await new Promise((resolve) => child.once('exit', resolve));
  rmSync(folder, { recursive: true, force: true });
}
