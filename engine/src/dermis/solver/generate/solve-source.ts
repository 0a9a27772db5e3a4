/** Code of `solve`: prepare, weights, then segment by segment through grids and days. */
import { lobattoNodes } from '../lobatto.ts';
import { HEADER, SEGMENT_HEAD, SEGMENT_PER_GRID } from '../plan-lists.ts';
import type { GridAnalysis } from './analysis.ts';
import type { Dialect } from './dialect.ts';
import { exponentialName } from './exponential.ts';
import { Scope, write } from './formulas.ts';
import { arguments_, formulaSource, passed, type Room, weightTable } from './room.ts';

export function solveFunction(room: Room): string {
  const { dialect, analysis } = room;
  const { place, value } = dialect;
  const word = (at: number | string) => dialect.integer('integerBase', at as number);
  const gridHead = (g: number, k: number) => word(HEADER.grids + HEADER.perGrid * g + k);
  const lines: string[] = [`prepare(${dialect.name === 'plain' ? 'memory, ' : ''}person);`];
  let slots = '0';
  for (const [g, grid] of analysis.grids.entries()) {
    lines.push(
      `const nodes${g} = ${dialect.onward('scratch', slots)};`,
      `const tables${g} = ${dialect.onward('scratch', gridHead(g, 0))};`,
      `const lengths${g} = ${dialect.weightPlace(dialect.shared, gridHead(g, 2))};`,
    );
    slots = `${gridHead(g, 0)} + ${gridHead(g, 1)} * ${weightTable(grid).size}`;
    lines.push(...tableLines(room, g));
  }
  const segment = (at: number) => dialect.integer('segment', at);
  const base = SEGMENT_HEAD;
  const perGrid = SEGMENT_PER_GRID;
  const grids = analysis.grids.map((grid, g) => {
    const sources = grid.reads.map((r) => `nodes${r}, `).join('');
    const steps = dialect.integerPlace('integerBase', segment(base + perGrid * g + 1));
    return `good = ${both(dialect, 'good', `grid${g}(${passed(dialect)}tables${g}, ${sources}nodes${g}, ${steps}, ${segment(base + perGrid * g)})`)};`;
  });
  const days = (name: 'days' | 'shown') =>
    analysis.grids.map((_, g) => {
      const records = dialect.integerPlace('integerBase', segment(base + perGrid * g + 2));
      return `${name}${g}(${passed(dialect)}nodes${g}, ${records}, first, stride, ${segment(base + perGrid * g + 3)});`;
    });
  const fades = (name: 'days' | 'shown') =>
    `${name}Fading(${passed(dialect)}first, stride, ${dialect.integerPlace('integerBase', segment(5))}, ${segment(4)}, offset);`;
  const exported = dialect.name === 'plain' ? 'export function solve' : 'function solveOne';
  return `${exported}(${arguments_(dialect)}person: ${place}, scratch: ${place}, out: ${place}, ${dialect.name === 'plain' ? '' : `integerBase: ${place}, `}all: ${dialect.whole}): ${value} {
${dialect.name === 'plain' ? 'const integerBase = 0;\n' : ''}let good = ${dialect.allGood};
const stride = ${word(HEADER.outputs)};
${lines.join('\n')}
const segmentCount = ${word(HEADER.segments)};
for (let k: ${dialect.whole} = 0; k < segmentCount; k += 1) {
const entry = ${dialect.integerPlace('integerBase', `${word(HEADER.firstSegment)} + k`)};
const segment = ${dialect.integerPlace('integerBase', dialect.integer('entry', 0))};
if (${segment(0)} === 1) session(${passed(dialect)}${dialect.weightPlace(dialect.shared, segment(1))});
const offset = ${dialect.weight(`(${dialect.weightPlace(dialect.shared, segment(2))})`, 0)};
const first = ${dialect.onward('out', segment(3))};
if (all > 0) ${fades('days')}
else ${fades('shown')}
${grids.join('\n')}
if (all > 0) {
${days('days').join('\n')}
} else {
${days('shown').join('\n')}
}
}
return good;
}`;
}

function both(dialect: Dialect, a: string, b: string): string {
  return dialect.name === 'plain' ? `${a} * ${b}` : `v128.and(${a}, ${b})`;
}

/** Exponential weights of one grid: for every distinct step and every state with a decay. */
function tableLines(room: Room, g: number): string[] {
  const { dialect, analysis } = room;
  const grid = analysis.grids[g] as GridAnalysis;
  const table = weightTable(grid);
  const states = grid.blocks.flat().filter((one) => one.decay !== undefined);
  if (states.length === 0) return [];
  const source = formulaSource(room, () => '');
  const memory = dialect.name === 'plain' ? 'memory, ' : '';
  const lines = states.flatMap((one) => {
    const rate = write(source, one.decay as number, '0', new Scope());
    const at = dialect.onward('table', `${table.at.get(one.name)}`);
    if (one.kind !== 'closed') return [`weights${grid.stages}(${memory}${rate}, length, ${at});`];
    return closedFades(dialect, grid.stages, rate, table.at.get(one.name) as number);
  });
  const count = dialect.integer('integerBase', HEADER.grids + HEADER.perGrid * g + 1);
  return [
    `for (let h: ${dialect.whole} = 0; h < ${count}; h += 1) {`,
    `const length = ${dialect.weight(`(${dialect.weightPlace(`lengths${g}`, 'h')})`, 0)};`,
    `const table = ${dialect.onward(`tables${g}`, `h * ${table.size}`)};`,
    ...lines,
    '}',
  ];
}

function closedFades(dialect: Dialect, stages: number, rate: string, at: number): string[] {
  const exp = exponentialName(dialect);
  const z = dialect.apply('multiply', rate, 'length');
  return lobatto(stages).map((node, i) =>
    dialect.store(
      'table',
      at + i,
      `${exp}(${dialect.apply('multiply', z, dialect.literal(-node))})`,
    ),
  );
}

function lobatto(stages: number): number[] {
  return lobattoNodes(stages).slice(1);
}
