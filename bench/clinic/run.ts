/**
 * The clinic on a database with a million check-ins and 10,000 people in recovery:
 *
 *     npm run bench:clinic [-- --staff 100 --seconds 30 --part 1]
 *
 * First one member of staff asks, one question after the other; then all of them work at once, each
 * with the board open and kept current. The server runs in a process of its own with jobs and the
 * embedded database on a fresh folder. Writes its tables into docs/performance-clinic.md. Filling
 * takes minutes and about 5 GB.
 */
import { spawn } from 'node:child_process';
import { chmodSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { machine, percentile, table, verdict, writeSection } from '../written.ts';
import { type Answers, type Clinic, colleague } from './staff.ts';

const { values } = parseArgs({
  options: {
    staff: { type: 'string', default: '100' },
    seconds: { type: 'string', default: '30' },
    part: { type: 'string', default: '1' },
  },
});
const staff = Number(values.staff);
const seconds = Number(values.seconds);
const TARGET_MS: Record<string, number> = {
  'board, first page': 100,
  'board, next page': 100,
  'board, after a change': 100,
  'save a session': 50,
};
const ALONE = 150;
const WARM_UP = 40;
/** Time to read and think between two questions of one person, s. */
const THINK = { least: 2, most: 8 };

function rows(answers: Answers, held: boolean): string[][] {
  return Object.entries(answers).map(([kind, asked]) => {
    const took = asked.map(({ ms }) => ms);
    const p95 = percentile(took, 0.95);
    const target = TARGET_MS[kind];
    return [
      kind,
      String(asked.length),
      ...[percentile(took, 0.5), p95, percentile(took, 0.99)].map((ms) => ms.toFixed(1)),
      String(asked.filter(({ status }) => status >= 400).length),
      held && target !== undefined ? verdict(p95, target) : '',
    ];
  });
}
const HEAD = ['', 'asked', 'p50 ms', 'p95 ms', 'p99 ms', 'errors', 'target p95'];

type Colleague = ReturnType<typeof colleague>;
async function alone(
  { board, boardOnwards, search, person, check, save }: Colleague,
  times: number,
) {
  for (let count = 0; count < times; count += 1)
    for (const act of [board, boardOnwards, search, person, check, save]) await act();
}

/** Of ten things done, four look at the board, two open somebody, two type, one saves, one searches. */
async function work(one: Colleague, until: number): Promise<void> {
  const day = [one.board, one.check, one.person, one.board, one.save, one.board, one.person];
  const rest = [one.check, one.boardOnwards, one.search];
  const acts = [...day, ...rest];
  let next = Math.floor(Math.random() * acts.length);
  await wait(Math.random() * THINK.most * 1_000);
  while (performance.now() < until) {
    await acts[next % acts.length]?.();
    next += 1;
    await wait((THINK.least + Math.random() * (THINK.most - THINK.least)) * 1_000);
  }
}

const on = machine();
const folder = mkdtempSync(join(tmpdir(), 'healcast-clinic-'));
chmodSync(folder, 0o755); // the database server's account must get in
const server = fileURLToPath(new URL('./server.ts', import.meta.url));
const child = spawn(process.execPath, [server, folder, String(staff), values.part], {
  stdio: ['ignore', 'pipe', 'inherit'],
});

try {
  const clinic = await new Promise<Clinic>((resolve, reject) => {
    let text = '';
    child.stdout.on('data', (piece) => {
      text += piece;
      if (text.includes('\n')) resolve(JSON.parse(text));
    });
    child.once('exit', (code) => reject(new Error(`The server ended with ${code}.`)));
  });
  await alone(colleague(clinic, 0, {}), WARM_UP);
  const first: Answers = {};
  await alone(colleague(clinic, 0, first), ALONE);
  const together: Answers = {};
  const everybody = Array.from({ length: staff }, (_, which) => colleague(clinic, which, together));
  const stops = everybody.map((one) => one.watch());
  const until = performance.now() + seconds * 1_000;
  await Promise.all(everybody.map((one) => work(one, until)));
  for (const stop of stops) stop();
  const asked = Object.values(together).flat().length;
  writeSection(
    'performance-clinic.md',
    'clinic',
    `${on}${values.part === '1' ? '' : `, **${values.part} of the rows**`}.

One member of staff, one question after the other:

${table(HEAD, rows(first, true))}

${staff} members of staff at once for ${seconds} s, each with the board open (${(asked / seconds).toFixed(0)} questions per second):

${table(HEAD, rows(together, false))}`,
  );
} finally {
  if (child.exitCode === null) {
    child.kill('SIGTERM');
    await new Promise((resolve) => child.once('exit', resolve));
  }
  rmSync(folder, { recursive: true, force: true });
}
