/** The sets of people of the comparison, and the truth about them, made once and kept. */
import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { ModelSession } from '../../engine/src/dermis/solver/definition.ts';
import { modelHeader } from './peers/model-header.ts';
import { drawPopulation } from './population.ts';
import { HORIZON_DAYS, REFERENCE_SESSIONS, referenceModel } from './reference-model.ts';

export interface PeopleSet {
  readonly name:
    | 'tuning'
    | 'other-seed'
    | 'other-spacing'
    | 'sealed-before'
    | 'sealed-then'
    | 'sealed-last'
    | 'spacing-last'
    | 'sealed'
    | 'sealed-spacing';
  readonly people: number;
  readonly seed: number;
  readonly sessions: readonly ModelSession[];
}

/** Sessions 35 to 42 days apart. */
const WIDER_SESSIONS = [0.5, 35.5, 70.5, 112.5, 147.5, 182.5].map((day) => ({ day }));

/** Sessions 21 to 45 days apart. */
const LATER_SESSIONS = [7.5, 28.5, 61.5, 106.5, 136.5, 171.5].map((day) => ({ day }));

/** Sessions 28 to 42 days apart. */
const MIXED_SESSIONS = [0.5, 30.5, 72.5, 100.5, 142.5, 177.5].map((day) => ({ day }));

/**
 * Steps were tuned on the first set. The next six were looked at while the solver was being built;
 * four of them had stayed sealed until earlier steps were settled. Nothing was tuned on the last two,
 * which were opened when the present steps were settled.
 */
export const PEOPLE_SETS: readonly PeopleSet[] = [
  { name: 'tuning', people: 1000, seed: 20240601, sessions: REFERENCE_SESSIONS },
  { name: 'other-seed', people: 2000, seed: 777, sessions: REFERENCE_SESSIONS },
  { name: 'other-spacing', people: 1000, seed: 4242, sessions: WIDER_SESSIONS },
  { name: 'sealed-before', people: 1000, seed: 15102025, sessions: REFERENCE_SESSIONS },
  { name: 'sealed-then', people: 1000, seed: 29112026, sessions: REFERENCE_SESSIONS },
  { name: 'sealed-last', people: 1000, seed: 30112026, sessions: REFERENCE_SESSIONS },
  { name: 'spacing-last', people: 1000, seed: 1122026, sessions: MIXED_SESSIONS },
  { name: 'sealed', people: 1000, seed: 2122026, sessions: REFERENCE_SESSIONS },
  { name: 'sealed-spacing', people: 1000, seed: 3122026, sessions: LATER_SESSIONS },
];

const PEERS = join(import.meta.dirname, 'peers');

/** Where everything that can be made again is kept. */
export const WORK_FOLDER = join(
  import.meta.dirname,
  '../../node_modules/.cache/healcast-solver-bench',
);

export function folderOf(set: PeopleSet): string {
  return join(WORK_FOLDER, set.name);
}

export function compile(folder: string, source: string, output: string, flags: string[]): void {
  const file = join(PEERS, source);
  execFileSync('gcc', [
    '-O3',
    '-march=native',
    `-I${folder}`,
    '-o',
    join(folder, output),
    file,
    ...flags,
  ]);
}

/** Writes people, model and truth of a set unless they are there already; returns how well panels agree. */
export function makeSet(set: PeopleSet): string {
  const folder = folderOf(set);
  mkdirSync(folder, { recursive: true });
  const header = modelHeader(referenceModel, set.sessions, HORIZON_DAYS);
  const people = new Uint8Array(drawPopulation(referenceModel, set.people, set.seed).buffer);
  const program = readFileSync(join(PEERS, 'reference.c'));
  const mark = createHash('sha256').update(header).update(people).update(program).digest('hex');
  const markFile = join(folder, 'made-from');
  const known = existsSync(markFile) ? readFileSync(markFile, 'utf8').split('\n') : [];
  writeFileSync(join(folder, 'model.h'), header);
  writeFileSync(join(folder, 'people.f64'), people);
  writeFileSync(join(folder, 'model.csv'), modelFacts(set));
  if (known[0] === mark) return known[1] ?? '';
  compile(folder, 'reference.c', 'reference', ['-lm']);
  const said = execFileSync(join(folder, 'reference'), [folder, `${set.people}`])
    .toString()
    .trim();
  writeFileSync(markFile, `${mark}\n${said}`);
  return said;
}

/** What the R program needs to know, one row per fact. */
function modelFacts(set: PeopleSet): string {
  const { states, parameters, session } = referenceModel;
  const names = parameters.map(({ name }) => name);
  const added = Object.entries(session.add);
  const rows = [
    states.map(({ name }) => name),
    states.map(({ init }) => init),
    states.map(({ scale }) => scale),
    set.sessions.map(({ day }) => day),
    added.map(([state]) => state),
    added.map(([, parameter]) => names.indexOf(parameter) + 1),
    [HORIZON_DAYS],
    [parameters.length],
  ];
  return `${rows.map((row) => row.join()).join('\n')}\n`;
}

/** Numbers of a set's file, the first `count` of them. */
export function readNumbers(set: PeopleSet, name: string, count: number): Float64Array {
  const bytes = readFileSync(join(folderOf(set), name));
  return new Float64Array(bytes.buffer.slice(bytes.byteOffset, bytes.byteOffset + 8 * count));
}
