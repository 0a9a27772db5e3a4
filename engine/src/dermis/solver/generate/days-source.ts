/** Code that writes the days: from the points of a grid's steps, or in closed form. */
import { DAYS_RECORD, GAPS_RECORD } from '../plan-lists.ts';
import type { GridAnalysis } from './analysis.ts';
import type { Dialect } from './dialect.ts';
import { exponentialName } from './exponential.ts';
import { dot, Scope, write } from './formulas.ts';
import { arguments_, formulaSource, type Room } from './room.ts';
import { type Fading, fadingOf, type Line, linesOf, type Written } from './written.ts';

/**
 * Every day of one segment for the lines of one grid, one step at a time and all lines of a day
 * together, so that what depends on the step alone is decided once. Days that lie about the middle
 * of the step as a mirror image share their work two by two. What a record holds: plan-segment.ts.
 */
export function daysFunction(room: Room, g: number, what: Written): string {
  const { dialect, analysis } = room;
  const { whole, place } = dialect;
  const grid = analysis.grids[g] as GridAnalysis;
  const lines = linesOf(room, g, what);
  const record = (at: number) => dialect.integer('record', at);
  const onwards = (slots: string) =>
    lines.map(({ name }) => `o_${name} = ${dialect.onward(`o_${name}`, slots)};`);
  const body = [
    `const from = ${dialect.onward('nodes', `${record(0)} * ${grid.stored.length}`)};`,
    `let at = ${dialect.weightPlace(dialect.shared, record(1))};`,
    `const singles = ${record(2)};`,
    `const pairs = ${record(3)};`,
    `const middle = ${record(4)};`,
    ...lines.flatMap(({ opening }) => opening),
    `for (let day: ${whole} = 0; day < singles; day += 1) {`,
    ...singleDay(dialect, grid, lines),
    ...onwards('1'),
    '}',
    'if (pairs + middle > 0) {',
    `let back = ${dialect.onward('0', '(2 * pairs + middle - 1)')};`,
    `for (let day: ${whole} = 0; day < pairs; day += 1) {`,
    ...mirroredDays(dialect, grid, lines),
    ...onwards('1'),
    `back = ${dialect.onward('back', '-2')};`,
    '}',
    'if (middle > 0) {',
    ...middleDay(dialect, grid, lines),
    '}',
    ...onwards('(pairs + middle)'),
    '}',
    `if (${record(5)} > 0) {`,
    ...lines.map((line) => put(dialect, line, `o_${line.name}`, line.point(grid.stages))),
    ...onwards('1'),
    '}',
    `record = ${dialect.integerPlace('record', `${DAYS_RECORD}`)};`,
  ];
  const loop = [
    ...lines.map(({ name, row }) => `let o_${name} = ${dialect.onward('out', `${row} * stride`)};`),
    `for (let i: ${whole} = 0; i < count; i += 1) {`,
    ...body,
    '}',
  ];
  return `function ${what}${g}(${arguments_(dialect)}nodes: ${place}, record: ${place}, out: ${place}, stride: ${whole}, count: ${whole}): void {
${lines.length === 0 ? '' : loop.join('\n')}
}`;
}

/** Writes a value, or adds it to what others have written. */
function put(dialect: Dialect, { adds }: Pick<Line, 'adds'>, place: string, value: string): string {
  return dialect.store(
    place,
    0,
    adds ? dialect.apply('add', dialect.load(place, 0), value) : value,
  );
}

function singleDay(dialect: Dialect, grid: GridAnalysis, lines: readonly Line[]): string[] {
  const points = Array.from({ length: grid.stages + 1 }, (_, m) => m);
  return [
    ...points.map((m) => `const w${m} = ${dialect.weight('at', m)};`),
    ...lines.map((line) => {
      const terms = points.map((m) => [`w${m}`, line.point(m)] as const);
      return put(dialect, line, `o_${line.name}`, dot(dialect, terms));
    }),
    `at = ${dialect.weightPlace('at', `${points.length}`)};`,
  ];
}

/** The pairs of points that mirror each other. */
function opposite(grid: GridAnalysis): [number, number][] {
  const half = Math.ceil(grid.stages / 2);
  return Array.from({ length: half }, (_, j) => [j, grid.stages - j]);
}

/** The even part of a line: sums of opposite points, and the middle one if there is one. */
function evenTerms(dialect: Dialect, grid: GridAnalysis, { point }: Line): string[] {
  const sums = opposite(grid).map(([a, b]) => dialect.apply('add', point(a), point(b)));
  return grid.stages % 2 === 0 ? [...sums, point(grid.stages / 2)] : sums;
}

function mirroredDays(dialect: Dialect, grid: GridAnalysis, lines: readonly Line[]): string[] {
  const pairs = opposite(grid);
  const weights = Array.from({ length: grid.stages + 1 }, (_, m) => m);
  const evens = weights.length - pairs.length;
  return [
    ...weights.map((m) => `const w${m} = ${dialect.weight('at', m)};`),
    ...lines.flatMap((line) => {
      const even = evenTerms(dialect, grid, line).map((term, m) => [`w${m}`, term] as const);
      const odd = pairs.map(([a, b], j) => {
        const [early, late] = [a, b].map((m) => line.point(m));
        return [`w${evens + j}`, dialect.apply('subtract', late as string, early)] as const;
      });
      return [
        '{',
        `const even = ${dot(dialect, even)};`,
        `const odd = ${dot(dialect, odd)};`,
        put(dialect, line, `o_${line.name}`, dialect.apply('add', 'even', 'odd')),
        put(dialect, line, `(o_${line.name} + back)`, dialect.apply('subtract', 'even', 'odd')),
        '}',
      ];
    }),
    `at = ${dialect.weightPlace('at', `${weights.length}`)};`,
  ];
}

/** The middle of an even number of stages is a point itself. */
function middleDay(dialect: Dialect, grid: GridAnalysis, lines: readonly Line[]): string[] {
  return lines.map((line) => {
    const terms = evenTerms(dialect, grid, line);
    const value =
      grid.stages % 2 === 0
        ? line.point(grid.stages / 2)
        : dot(
            dialect,
            terms.map((term, m) => [dialect.weight('at', m), term] as const),
          );
    return put(dialect, line, `o_${line.name}`, value);
  });
}

/**
 * Every day of one segment for states in closed form. Runs before the grids do, while the room
 * still holds the values at the opening of the segment.
 */
export function fadesFunction(room: Room, what: Written): string {
  const { dialect } = room;
  const blocks = fadingOf(room, what).flatMap((fading) => fadingDays(room, fading));
  return `function ${what}Fading(${arguments_(dialect)}out: ${dialect.place}, stride: ${dialect.whole}, gaps: ${dialect.place}, runs: ${dialect.whole}, offset: ${dialect.value}): void {
${blocks.join('\n')}
}`;
}

/** A state in closed form fades by the same factor over every equal gap between days. */
function fadingDays(room: Room, { one, lines }: Fading): string[] {
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
    `let gap = ${dialect.apply('multiply', gap, `${exp}(${dialect.apply('multiply', negative, 'offset')})`)};`,
    ...lines.map(({ name, row }) => `let o_${name} = ${dialect.onward('out', `${row} * stride`)};`),
    'let run = gaps;',
    `for (let r: ${dialect.whole} = 0; r < runs; r += 1) {`,
    `const fade = ${exp}(${dialect.apply('multiply', negative, dialect.fromWhole(dialect.integer('run', 1)))});`,
    `const count = ${dialect.integer('run', 0)};`,
    `for (let i: ${dialect.whole} = 0; i < count; i += 1) {`,
    ...lines.flatMap((line) => [
      put(dialect, line, `o_${line.name}`, line.value(dialect.apply('add', 'rest', 'gap'))),
      `o_${line.name} = ${dialect.onward(`o_${line.name}`, '1')};`,
    ]),
    `gap = ${dialect.apply('multiply', 'gap', 'fade')};`,
    '}',
    `run = ${dialect.integerPlace('run', `${GAPS_RECORD}`)};`,
    '}',
    '}',
  ];
}
