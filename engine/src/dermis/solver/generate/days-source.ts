/** Code that writes the days: from the points of a grid's steps, or in closed form. */
import { DAYS_RECORD } from '../plan-lists.ts';
import type { GridAnalysis, StateAnalysis } from './analysis.ts';
import type { Dialect } from './dialect.ts';
import { exponentialName } from './exponential.ts';
import { dot, Scope, write } from './formulas.ts';
import { arguments_, formulaSource, type Room } from './room.ts';

/**
 * Every day of one segment for the states of one grid, one step at a time and all states of a day
 * together, so that what depends on the step alone is decided once. Days that lie about the middle
 * of the step as a mirror image share their work two by two. What a record holds: plan-segment.ts.
 * `shown` writes only the states that the shown curves read.
 */
export function daysFunction(room: Room, g: number, name: 'days' | 'shown'): string {
  const { dialect, analysis } = room;
  const { whole, place } = dialect;
  const grid = analysis.grids[g] as GridAnalysis;
  const written = grid.stored.filter(
    (one) => one.kind !== 'closed' && (name === 'days' || analysis.shown.has(one.state)),
  );
  const record = (at: number) => dialect.integer('record', at);
  const onwards = (slots: string) => [
    ...written.map(({ name: state }) => `o_${state} = ${dialect.onward(`o_${state}`, slots)};`),
  ];
  const body = [
    `const from = ${dialect.onward('nodes', `${record(0)} * ${grid.stored.length}`)};`,
    `let at = ${dialect.weightPlace(dialect.shared, record(1))};`,
    `const singles = ${record(2)};`,
    `const pairs = ${record(3)};`,
    `const middle = ${record(4)};`,
    `for (let day: ${whole} = 0; day < singles; day += 1) {`,
    ...singleDay(dialect, grid, written),
    ...onwards('1'),
    '}',
    'if (pairs + middle > 0) {',
    `let back = ${dialect.onward('0', '(2 * pairs + middle - 1)')};`,
    `for (let day: ${whole} = 0; day < pairs; day += 1) {`,
    ...mirroredDays(dialect, grid, written),
    ...onwards('1'),
    `back = ${dialect.onward('back', '-2')};`,
    '}',
    'if (middle > 0) {',
    ...middleDay(dialect, grid, written),
    '}',
    ...onwards('(pairs + middle)'),
    '}',
    `if (${record(5)} > 0) {`,
    ...written.map((one) =>
      dialect.store(`o_${one.name}`, 0, pointOf(dialect, grid, one, grid.stages)),
    ),
    ...onwards('1'),
    '}',
    `record = ${dialect.integerPlace('record', `${DAYS_RECORD}`)};`,
  ];
  const loop = [
    ...written.map(
      (one) => `let o_${one.name} = ${dialect.onward('out', `${one.state} * stride`)};`,
    ),
    `for (let i: ${whole} = 0; i < count; i += 1) {`,
    ...body,
    '}',
  ];
  return `function ${name}${g}(${arguments_(dialect)}nodes: ${place}, record: ${place}, out: ${place}, stride: ${whole}, count: ${whole}): void {
${written.length === 0 ? '' : loop.join('\n')}
}`;
}

function pointOf(dialect: Dialect, grid: GridAnalysis, one: StateAnalysis, m: number): string {
  return dialect.load('from', m * grid.stored.length + grid.stored.indexOf(one));
}

function singleDay(
  dialect: Dialect,
  grid: GridAnalysis,
  written: readonly StateAnalysis[],
): string[] {
  const points = Array.from({ length: grid.stages + 1 }, (_, m) => m);
  return [
    ...points.map((m) => `const w${m} = ${dialect.weight('at', m)};`),
    ...written.map((one) => {
      const terms = points.map((m) => [`w${m}`, pointOf(dialect, grid, one, m)] as const);
      return dialect.store(`o_${one.name}`, 0, dot(dialect, terms));
    }),
    `at = ${dialect.weightPlace('at', `${points.length}`)};`,
  ];
}

/** The pairs of points that mirror each other. */
function opposite(grid: GridAnalysis): [number, number][] {
  const half = Math.ceil(grid.stages / 2);
  return Array.from({ length: half }, (_, j) => [j, grid.stages - j]);
}

/** The even part of a state: sums of opposite points, and the middle one if there is one. */
function evenTerms(dialect: Dialect, grid: GridAnalysis, one: StateAnalysis): string[] {
  const point = (m: number) => pointOf(dialect, grid, one, m);
  const sums = opposite(grid).map(([a, b]) => dialect.apply('add', point(a), point(b)));
  return grid.stages % 2 === 0 ? [...sums, point(grid.stages / 2)] : sums;
}

function mirroredDays(
  dialect: Dialect,
  grid: GridAnalysis,
  written: readonly StateAnalysis[],
): string[] {
  const pairs = opposite(grid);
  const weights = Array.from({ length: grid.stages + 1 }, (_, m) => m);
  const evens = weights.length - pairs.length;
  return [
    ...weights.map((m) => `const w${m} = ${dialect.weight('at', m)};`),
    ...written.flatMap((one) => {
      const even = evenTerms(dialect, grid, one).map((term, m) => [`w${m}`, term] as const);
      const odd = pairs.map(([a, b], j) => {
        const [early, late] = [a, b].map((m) => pointOf(dialect, grid, one, m));
        return [`w${evens + j}`, dialect.apply('subtract', late as string, early)] as const;
      });
      return [
        '{',
        `const even = ${dot(dialect, even)};`,
        `const odd = ${dot(dialect, odd)};`,
        dialect.store(`o_${one.name}`, 0, dialect.apply('add', 'even', 'odd')),
        dialect.store(`(o_${one.name} + back)`, 0, dialect.apply('subtract', 'even', 'odd')),
        '}',
      ];
    }),
    `at = ${dialect.weightPlace('at', `${weights.length}`)};`,
  ];
}

/** The middle of an even number of stages is a point itself. */
function middleDay(
  dialect: Dialect,
  grid: GridAnalysis,
  written: readonly StateAnalysis[],
): string[] {
  return written.map((one) => {
    const terms = evenTerms(dialect, grid, one);
    const value =
      grid.stages % 2 === 0
        ? pointOf(dialect, grid, one, grid.stages / 2)
        : dot(
            dialect,
            terms.map((term, m) => [dialect.weight('at', m), term] as const),
          );
    return dialect.store(`o_${one.name}`, 0, value);
  });
}

/**
 * Every day of one segment for states in closed form. Runs before the grids do, while the room
 * still holds the values at the opening of the segment.
 */
export function fadesFunction(room: Room): string {
  const { dialect, analysis } = room;
  const closed = analysis.grids
    .flatMap((grid) => grid.blocks.flat())
    .filter((one) => one.kind === 'closed');
  return `function fades(${arguments_(dialect)}out: ${dialect.place}, stride: ${dialect.whole}, count: ${dialect.whole}, offset: ${dialect.value}): void {
${closed.flatMap((one) => closedDays(room, one)).join('\n')}
}`;
}

/** A state in closed form fades by the same factor every day, from its value at the opening. */
function closedDays(room: Room, one: StateAnalysis): string[] {
  const { dialect, analysis } = room;
  const source = formulaSource(room, () => '');
  const scope = new Scope();
  const rest = write(
    source,
    analysis.graph.combine('divide', one.offset, one.decay as number),
    '0',
    scope,
  );
  const decay = write(source, one.decay as number, '0', scope);
  const exp = exponentialName(dialect);
  const negative = dialect.apply('negate', decay);
  const opening = dialect.load(dialect.home, room.currentSlot(one.state));
  const gap = dialect.apply('subtract', opening, 'rest');
  return [
    ...scope.lines,
    '{',
    `const rest = ${rest};`,
    `const fade = ${exp}(${negative});`,
    `let gap = ${dialect.apply('multiply', gap, `${exp}(${dialect.apply('multiply', negative, 'offset')})`)};`,
    `let o = ${dialect.onward('out', `${one.state} * stride`)};`,
    `for (let i: ${dialect.whole} = 0; i < count; i += 1) {`,
    dialect.store('o', 0, dialect.apply('add', 'rest', 'gap')),
    `o = ${dialect.onward('o', '1')};`,
    `gap = ${dialect.apply('multiply', 'gap', 'fade')};`,
    '}',
    '}',
  ];
}
