/** Code that writes the days: from the points of a grid's steps, or in closed form. */
import { DAYS_RECORD } from '../plan-lists.ts';
import type { GridAnalysis, StateAnalysis } from './analysis.ts';
import { exponentialName } from './exponential.ts';
import { dot, Scope, write } from './formulas.ts';
import { arguments_, formulaSource, type Room } from './room.ts';

/**
 * Every day of one segment for the states of one grid, one step and one state at a time: the points
 * of the step stay in registers while its days go by. A record says [first stored point, where the
 * weights of its days are, how many days are inside, whether the end of the step is one more].
 * `shown` writes only the states that the shown curves read.
 */
export function daysFunction(room: Room, g: number, name: 'days' | 'shown'): string {
  const { dialect, analysis } = room;
  const { whole, place } = dialect;
  const grid = analysis.grids[g] as GridAnalysis;
  const width = grid.stored.length;
  const points = Array.from({ length: grid.stages + 1 }, (_, m) => m);
  const record = (at: number) => dialect.integer('record', at);
  const states = grid.stored.flatMap((one, k) => {
    if (one.kind === 'closed' || (name === 'shown' && !analysis.shown.has(one.state))) return [];
    const terms = points.map((m) => [`p${m}`, dialect.weight('at', m)] as const);
    return [
      '{',
      `let o = ${dialect.onward('out', `${one.state} * stride`)};`,
      `let at = ${dialect.weightPlace('weightBase', 'weightsAt')};`,
      ...points.map((m) => `const p${m} = ${dialect.load('from', m * width + k)};`),
      `for (let day: ${whole} = 0; day < inside; day += 1) {`,
      dialect.store('o', 0, dot(dialect, terms)),
      `o = ${dialect.onward('o', '1')};`,
      `at = ${dialect.weightPlace('at', `${points.length}`)};`,
      '}',
      `if (end > 0) { ${dialect.store('o', 0, `p${grid.stages}`)} }`,
      '}',
    ];
  });
  const body = [
    `const from = ${dialect.onward('nodes', `${record(0)} * ${width}`)};`,
    `const weightsAt = ${record(1)};`,
    `const inside = ${record(2)};`,
    `const end = ${record(3)};`,
    ...states,
    `out = ${dialect.onward('out', '(inside + end)')};`,
    `record = ${dialect.integerPlace('record', `${DAYS_RECORD}`)};`,
  ];
  const loop = [`for (let i: ${whole} = 0; i < count; i += 1) {`, ...body, '}'];
  return `function ${name}${g}(${arguments_(dialect)}weightBase: ${place}, nodes: ${place}, record: ${place}, out: ${place}, stride: ${whole}, count: ${whole}): void {
${states.length === 0 ? '' : loop.join('\n')}
}`;
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
  return `function fades(${arguments_(dialect)}scratch: ${dialect.place}, out: ${dialect.place}, stride: ${dialect.whole}, count: ${dialect.whole}, offset: ${dialect.value}): void {
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
  const opening = dialect.load('scratch', room.currentSlot(one.state));
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
