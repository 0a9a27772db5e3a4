/** Writes docs/performance.md and its figure from the results of a run. */
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { cpus, release } from 'node:os';
import { join } from 'node:path';
import { type Series, workPrecision } from './figure.ts';
import { peerVersions } from './install-peers.ts';
import type { Results, Row } from './run.ts';
import { WORK_FOLDER } from './sets.ts';

const DOCS = join(import.meta.dirname, '../../docs');

/** Gate and goal as multiples of CVODE's speed in the same round. */
export const GATES: Readonly<
  Record<string, { gate: number; goal: number | undefined; words: string }>
> = {
  f64x2: { gate: 70, goal: 145, words: 'engine, WebAssembly f64x2' },
  f32x4: { gate: 160, goal: 290, words: 'engine, WebAssembly f32x4' },
  plain: { gate: 25, goal: undefined, words: 'engine, plain TypeScript (f64)' },
};

function median(values: readonly number[]): number {
  return values.toSorted((a, b) => a - b)[values.length >> 1] as number;
}

const exact = (value: number) => value.toExponential(1);
const range = (values: readonly number[]) =>
  `${Math.min(...values).toFixed(1)}–${Math.max(...values).toFixed(1)}`;

interface Summary {
  readonly name: string;
  readonly rows: readonly Row[];
  /** How many times as fast as CVODE, round by round. */
  readonly ratios: readonly number[];
}

function summarise({ rounds }: Results): Summary[] {
  const names = (rounds[0] ?? []).map((row) => row.name);
  return names.map((name) => {
    const rows = rounds.map((round) => round.find((row) => row.name === name) as Row);
    const ratios = rounds.map((round, i) => {
      const anchor = round.find((row) => row.name === 'CVODE') as Row;
      return anchor.microseconds / (rows[i] as Row).microseconds;
    });
    return { name, rows, ratios };
  });
}

function mainTable(summaries: readonly Summary[]): string {
  const lines = summaries.map(({ name, rows, ratios }) => {
    const [row] = rows as [Row];
    const words = GATES[name]?.words ?? `${name} ${row.version ?? ''}, ${row.setting ?? ''}`;
    const times = rows.map((one) => one.microseconds);
    const again = row.solvedAgain === undefined ? '–' : `${row.solvedAgain}`;
    return `| ${words} | ${row.people} | ${median(times).toFixed(1)} (${range(times)}) | ${median(ratios).toFixed(1)} (${range(ratios)}) | ${exact(row.maxError)} | ${row.over} | ${again} | ${row.peakMb.toFixed(0)} |`;
  });
  return `| program | people | µs per person (range) | times as fast as CVODE (range) | largest error | above 1e-4 | solved again | peak MB |
|---|---|---|---|---|---|---|---|
${lines.join('\n')}`;
}

function gateTable(summaries: readonly Summary[]): string {
  const lines = Object.entries(GATES).map(([name, { gate, goal, words }]) => {
    const ratio = median(summaries.find((one) => one.name === name)?.ratios ?? [0]);
    const met = (wanted: number) => (ratio >= wanted ? 'met' : '**not met**');
    const beyond = goal === undefined ? '–' : `${goal}: ${met(goal)}`;
    return `| ${words} | ${ratio.toFixed(0)} | ${gate}: ${met(gate)} | ${beyond} |`;
  });
  return `| path | times CVODE | gate | goal beyond |\n|---|---|---|---|\n${lines.join('\n')}`;
}

function holdOutTable({ holdOuts }: Results): string {
  const lines = holdOuts.map(({ set, row }) => {
    const days = set.sessions.map(({ day }) => day).join(', ');
    return `| ${set.name} (seed ${set.seed}, days ${days}) | ${row.name} | ${row.people} | ${exact(row.maxError)} | ${exact(row.p99Error ?? 0)} | ${row.over} | ${row.solvedAgain} |`;
  });
  return `| set | path | people | largest error | 99 % | above 1e-4 | solved again |\n|---|---|---|---|---|---|---|\n${lines.join('\n')}`;
}

const COLOURS: Readonly<Record<string, string>> = {
  CVODE: '#7a3e00',
  deSolve: '#5b5b5b',
  f64x2: '#0057b8',
  f32x4: '#9b1b6e',
  plain: '#00753a',
};

function series(rows: readonly Row[]): Series[] {
  return Object.entries(COLOURS).map(([name, colour]) => ({
    name,
    colour,
    points: rows
      .filter((row) => row.name === name)
      .map((row) => ({ error: row.maxError, microseconds: row.microseconds })),
  }));
}

function browserPart(): string {
  const file = join(WORK_FOLDER, 'browser.md');
  return existsSync(file) ? readFileSync(file, 'utf8') : 'Not run yet: `npm run bench:browser`.';
}

export function writeReport(results: Results): void {
  writeFileSync(join(WORK_FOLDER, 'results.json'), JSON.stringify(results));
  const summaries = summarise(results);
  mkdirSync(join(DOCS, 'figures'), { recursive: true });
  writeFileSync(
    join(DOCS, 'figures/solver-precision.svg'),
    workPrecision(series(results.precision)),
  );
  const one = (name: string) => summaries.find((summary) => summary.name === name)?.rows ?? [];
  const single = Object.entries(GATES).map(([name, { words }]) => {
    const rows = one(name);
    const latency = median(rows.map((row) => row.singleMicroseconds ?? 0));
    const first = median(rows.map((row) => row.firstCallMilliseconds ?? 0));
    return `| ${words} | ${latency.toFixed(0)} | ${first.toFixed(0)} |`;
  });
  const head = readFileSync(join(import.meta.dirname, 'method.md'), 'utf8');
  const text = `${head}
## Result on the reference model

${results.rounds.length} rounds, programs in turn on one core (${cpus()[0]?.model}, Linux ${release()}, Node ${process.version}); median and range over rounds.
The ratio is taken round by round. Peers came from ${peerVersions().join(', ')}.

${mainTable(summaries)}

${gateTable(summaries)}

One person alone, planning included, and the first call (opening the kernel, compiling, first pass over 1,000 people):

| path | µs for one person | ms for the first call |
|---|---|---|
${single.join('\n')}

## People and sessions the steps were not tuned on

${holdOutTable(results)}

## Work and precision

![Time per person against the largest error](figures/solver-precision.svg)

The engine's points are its steps as they are, halved and quartered; a peer's are its tolerances.

| program | setting | µs per person | largest error |
|---|---|---|---|
${results.precision.map((row) => `| ${row.name} | ${row.setting ?? 'steps of the layout, halved in turn'} | ${row.microseconds.toFixed(1)} | ${exact(row.maxError)} |`).join('\n')}

The truth: ${results.truth.map((line) => line.replace('panels-agree-to=', 'two panel lengths agree to ')).join('; ')}. CVODE at rtol 1e-12 differs from it by at most ${exact(results.agreement.maxError)}.

## In the browser

${browserPart()}
`;
  writeFileSync(join(DOCS, 'performance.md'), text);
}
