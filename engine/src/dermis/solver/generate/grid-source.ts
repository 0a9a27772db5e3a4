/** Code for one grid: a loop over its steps, block by block in the order of the cascade. */
import type { StateAnalysis } from './analysis.ts';
import { Scope, write } from './formulas.ts';
import { solveBlock } from './grid-block.ts';
import { GridContext } from './grid-context.ts';
import { arguments_, type Room, stepSize } from './room.ts';

export function gridFunction(room: Room, g: number): string {
  const context = new GridContext(room, g);
  const { dialect, grid } = context;
  const { value, place } = dialect;
  const opening = new Scope();
  opening.lines.push(`let good = ${dialect.allGood};`);
  for (const one of context.states) {
    opening.lines.push(
      `let y_${one.name}_0 = ${dialect.load(dialect.home, context.room.currentSlot(one.state))};`,
    );
  }
  const times = `times = ${dialect.weightPlace(dialect.shared, dialect.integer('step', 5))};`;
  if (context.usesTime) opening.lines.push(`let ${times}`);
  for (const [k, one] of grid.stored.entries()) {
    opening.lines.push(dialect.store('nodes', k, `y_${one.name}_0`));
  }
  for (const one of context.states) {
    if (one.kind === 'closed') {
      const rest = write(context.source, context.restingPoint(one), '0', opening);
      opening.lines.push(
        `let gap_${one.name} = ${dialect.apply('subtract', `y_${one.name}_0`, rest)};`,
      );
    } else {
      const start = write(context.source, one.remainder, '0', opening);
      opening.lines.push(`let n_${one.name}_0 = ${start};`);
    }
  }
  const body = new Scope();
  const integer = (at: number) => dialect.integer('step', at);
  if (context.usesTime) body.lines.push(times);
  body.lines.push(
    `const table = ${dialect.onward('tables', `${integer(0)} * ${context.table.size}`)};`,
    `const even = ${dialect.weightPlace(dialect.shared, integer(1))};`,
    `const guess = ${integer(2)};`,
    `const sweeps = ${integer(3)};`,
    `const rounds = ${integer(4)};`,
  );
  for (const block of grid.blocks) solveBlock(context, block, body);
  for (const one of grid.stored) keep(context, one, body);
  for (const one of context.states) {
    if (one.kind === 'closed') {
      body.lines.push(
        `gap_${one.name} = ${dialect.apply('multiply', `gap_${one.name}`, context.fade(one, grid.stages))};`,
      );
    } else {
      const last = write(context.source, one.remainder, `${grid.stages}`, body);
      body.lines.push(`n_${one.name}_0 = ${last};`);
    }
    body.lines.push(`y_${one.name}_0 = y_${one.name}_${grid.stages};`);
  }
  body.lines.push(
    `nodes = ${dialect.onward('nodes', `${grid.stages * grid.stored.length}`)};`,
    `step = ${dialect.integerPlace('step', `${stepSize(grid)}`)};`,
  );
  const closing = context.states.map((one) =>
    dialect.store(dialect.home, context.room.currentSlot(one.state), `y_${one.name}_0`),
  );
  const sources = grid.reads.map((r) => `source${r}: ${place}, `).join('');
  return `function grid${g}(${arguments_(dialect)}tables: ${place}, ${sources}nodes: ${place}, step: ${place}, count: ${dialect.whole}): ${value} {
${[...context.ownLines, ...opening.lines].join('\n')}
for (let i: ${dialect.whole} = 0; i < count; i += 1) {
${body.lines.join('\n')}
}
${closing.join('\n')}
return good;
}`;
}

function keep(context: GridContext, one: StateAnalysis, body: Scope): void {
  const at = context.grid.stored.indexOf(one);
  for (const j of context.points) {
    body.lines.push(
      context.dialect.store('nodes', j * context.grid.stored.length + at, `y_${one.name}_${j}`),
    );
  }
}
