import { spawn } from 'node:child_process';
import { chmodSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { Agent, request } from 'node:http';
import { availableParallelism, cpus, loadavg, tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';

/**
 * Forecasts through the API under load, and how other pages answer meanwhile:
 *
 *     node bench/api/run.ts [--clients 20] [--seconds 20]
 *
 * Closed loop: each client asks again as soon as it was answered. Every request is another person
 * with another seed, so nothing can be remembered. Prints a table for docs/performance-api.md.
 */
const { values } = parseArgs({
  options: {
    clients: { type: 'string', default: '20' },
    seconds: { type: 'string', default: '20' },
  },
});
const clients = Number(values.clients);
const seconds = Number(values.seconds);
const WARM_UP_SECONDS = 5;
const PROBE_EVERY_MS = 25;
/** No thinking time is as hard as it gets; people leave seconds between two forecasts. */
const TARGETS_MS = { create: 250, health: 20 };

interface Asked {
  ms: number;
  status: number;
}

const folder = mkdtempSync(join(tmpdir(), 'healcast-bench-'));
chmodSync(folder, 0o755); // the database server's account must get in
const child = spawn(
  process.execPath,
  [fileURLToPath(new URL('./server.ts', import.meta.url)), folder],
  { stdio: ['ignore', 'pipe', 'inherit'] },
);
const port = await new Promise<number>((resolve, reject) => {
  child.stdout.once('data', (text) => resolve(Number(text)));
  child.once('exit', (code) => reject(new Error(`The server ended with ${code}.`)));
});
const agent = new Agent({ keepAlive: true, maxSockets: clients + 4 });

function ask(method: string, path: string, body?: string): Promise<Asked> {
  const start = performance.now();
  return new Promise((resolve, reject) => {
    const headers = body ? { 'content-type': 'application/json' } : {};
    const going = request({ port, host: '127.0.0.1', path, method, agent, headers }, (answer) => {
      answer.resume();
      answer.once('end', () =>
        resolve({ ms: performance.now() - start, status: answer.statusCode ?? 0 }),
      );
    });
    going.once('error', reject);
    going.end(body);
  });
}

let person = 0;
function nextPerson(): string {
  person += 1;
  const modality = person % 4 === 0 ? 'rf-microneedling' : 'automated-pen';
  return JSON.stringify({
    patient: { ageYears: 25 + (person % 45), phototype: 1 + (person % 6) },
    area: ['face', 'neck', 'cheeks'][person % 3],
    sessions: [{ date: '2026-11-20', modality, depthMm: 0.5 + (person % 4) / 2 }],
    asOf: '2026-11-21',
    seed: person,
  });
}

async function load(forSeconds: number) {
  const end = performance.now() + forSeconds * 1_000;
  const created: Asked[] = [];
  const health: Asked[] = [];
  const pages: Asked[] = [];
  const client = async () => {
    while (performance.now() < end) created.push(await ask('POST', '/api/forecasts', nextPerson()));
  };
  const probe = async (path: string, into: Asked[]) => {
    while (performance.now() < end) {
      into.push(await ask('GET', path));
      await new Promise((resolve) => setTimeout(resolve, PROBE_EVERY_MS));
    }
  };
  await Promise.all([
    ...Array.from({ length: clients }, client),
    probe('/health/live', health),
    probe('/api/clinic', pages),
  ]);
  return { created, health, pages };
}

/** Processor time of the server process so far, in ms (Linux); what a busy machine cannot blur. */
function serverCpuMs(): number {
  const stat = readFileSync(`/proc/${child.pid}/stat`, 'utf8');
  const fields = stat.slice(stat.lastIndexOf(')') + 2).split(' ');
  const ticks = Number(fields[11]) + Number(fields[12]); // utime and stime, proc(5)
  return ticks * 10; // USER_HZ is 100 on every Linux that Node runs on
}

const quantile = (asked: Asked[], share: number): string => {
  const sorted = asked.map(({ ms }) => ms).sort((left, right) => left - right);
  return (sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? 0).toFixed(1);
};
const row = (name: string, asked: Asked[], target?: number) =>
  `| ${[
    name,
    asked.length,
    (asked.length / seconds).toFixed(0),
    ...[0.5, 0.95, 0.99].map((share) => quantile(asked, share)),
    asked.filter(({ status }) => status >= 400).length,
    target ?? '',
  ].join(' | ')} |`;

try {
  await load(WARM_UP_SECONDS);
  const before = loadavg()[0] ?? 0;
  const cpuBefore = serverCpuMs();
  const { created, health, pages } = await load(seconds);
  const cpuMs = serverCpuMs() - cpuBefore;
  process.stdout.write(
    `${[
      `${cpus()[0]?.model.trim()}, ${availableParallelism()} cores, Node ${process.version}, load ${before.toFixed(1)} at the start`,
      `${clients} clients in a closed loop for ${seconds} s after ${WARM_UP_SECONDS} s to warm up`,
      '',
      '| | requests | per second | p50 ms | p95 ms | p99 ms | errors | target p95 |',
      '|---|---|---|---|---|---|---|---|',
      row('create a forecast (1,000 draws, saved)', created, TARGETS_MS.create),
      row('health', health, TARGETS_MS.health),
      row('clinic page (asks the database)', pages),
      '',
      `Processor time of the server process: ${(cpuMs / created.length).toFixed(1)} ms a forecast, all else it did included`,
    ].join('\n')}\n`,
  );
} finally {
  child.kill('SIGTERM');
  await new Promise((resolve) => child.once('exit', resolve));
  rmSync(folder, { recursive: true, force: true });
}
