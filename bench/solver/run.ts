/**
 * The speed comparison: `npm run bench`. Installs what the peers need from Debian packages, makes
 * the people and the truth about them, then runs the engine and its peers in turn on one core, round
 * after round, and writes docs/performance.md with its figure.
 */
import { execFileSync } from 'node:child_process';
import { join } from 'node:path';
import { installPeers } from './install-peers.ts';
import { writeReport } from './report.ts';
import { compile, folderOf, makeSet, PEOPLE_SETS, type PeopleSet } from './sets.ts';

/** One line of JSON, as every program prints it. */
export interface Row {
  readonly name: string;
  readonly version?: string;
  readonly setting?: string;
  readonly people: number;
  readonly microseconds: number;
  readonly maxError: number;
  readonly over: number;
  readonly peakMb: number;
  readonly p99Error?: number;
  readonly medianError?: number;
  readonly solvedAgain?: number;
  readonly unsettled?: number;
  readonly firstCallMilliseconds?: number;
  readonly singleMicroseconds?: number;
}

export interface Results {
  readonly rounds: readonly (readonly Row[])[];
  readonly holdOuts: readonly { readonly set: PeopleSet; readonly row: Row }[];
  readonly precision: readonly Row[];
  readonly truth: readonly string[];
  readonly agreement: Row;
}

const ENGINE = ['f64x2', 'f32x4', 'plain'] as const;
const ROUNDS = Number(process.env.ROUNDS ?? 5);
const CORE = process.env.CORE ?? '1';

function said(command: string, given: readonly string[]): Row {
  const text = execFileSync('taskset', ['-c', CORE, command, ...given]).toString();
  return JSON.parse(text.trim().split('\n').at(-1) ?? '') as Row;
}

const [tuning] = PEOPLE_SETS as [PeopleSet];

function cvode(people: number, tolerance: string): Row {
  return said(join(folderOf(tuning), 'cvode'), [folderOf(tuning), `${people}`, tolerance]);
}

function deSolve(people: number, tolerance: string): Row {
  const script = join(import.meta.dirname, 'peers/desolve.R');
  return said('Rscript', [script, folderOf(tuning), `${people}`, tolerance]);
}

function engine(set: PeopleSet, path: string, halvings: number, passes = 9): Row {
  const script = join(import.meta.dirname, 'run-engine.ts');
  const given = [script, set.name, path, `${halvings}`, `${set.people}`, `${passes}`];
  return said(process.execPath, given);
}

function tell(row: Row): Row {
  const time = `${row.microseconds.toFixed(1)} µs`;
  console.log(`${row.name} ${row.setting ?? ''} ${time}, largest error ${row.maxError}`);
  return row;
}

function compilePeers(): void {
  const folder = folderOf(tuning);
  const sundials = ['cvode', 'nvecserial', 'sunmatrixdense', 'sunlinsoldense'];
  const libraries = [...sundials.map((name) => `-lsundials_${name}`), '-lm'];
  compile(folder, 'cvode.c', 'cvode', libraries);
  compile(folder, 'desolve-model.c', 'desolve-model.so', ['-fPIC', '-shared', '-lm']);
}

installPeers();
const truth = PEOPLE_SETS.map((set) => `${set.name}: ${makeSet(set)}`);
compilePeers();
// Each peer at the loosest tolerance found that holds 1e-4; the peers' curve is below.
const rounds = Array.from({ length: ROUNDS }, () => [
  tell(cvode(1000, '2e-6')),
  ...ENGINE.map((path) => tell(engine(tuning, path, 0))),
  tell(deSolve(200, '8e-6')),
]);
const holdOuts = PEOPLE_SETS.slice(1).flatMap((set) =>
  ENGINE.map((path) => ({ set, row: tell(engine(set, path, 0, 3)) })),
);
const precision = [
  ...['1e-4', '2e-5', '2e-6', '5e-7', '5e-8'].map((tolerance) => tell(cvode(200, tolerance))),
  ...['1e-4', '8e-6', '1e-6'].map((tolerance) => tell(deSolve(60, tolerance))),
  ...ENGINE.flatMap((path) => [0, 1, 2].map((halvings) => tell(engine(tuning, path, halvings, 3)))),
];
const agreement = tell(cvode(100, '1e-12'));
writeReport({ rounds, holdOuts, precision, truth, agreement });
