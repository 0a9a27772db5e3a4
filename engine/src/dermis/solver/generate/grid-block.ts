/** Code that solves one block of mutually dependent states through one step. */
import type { StateAnalysis } from './analysis.ts';
import { dot, Scope, write, writeAhead } from './formulas.ts';
import type { GridContext } from './grid-context.ts';
import { judge } from './grid-judge.ts';
import { swept } from './room.ts';

export function solveBlock(
  context: GridContext,
  block: readonly StateAnalysis[],
  body: Scope,
): void {
  const alone = block.length === 1;
  const only = block[0] as StateAnalysis;
  if (alone && only.kind === 'closed') closed(context, only, body);
  else if (alone && only.kind === 'linear') {
    base(context, only, body);
    pass(context, only, body, true);
  } else {
    guess(context, block, body);
    for (const one of block.filter(swept)) {
      body.lines.push(`let d_${one.name} = ${context.dialect.literal(0)};`);
    }
    for (const one of block) base(context, one, body);
    const own = new Set(block.map((one) => one.name));
    const moves = (vertex: number) =>
      [...context.room.analysis.depends(vertex)].some((name) => own.has(name));
    for (const one of block) {
      for (const j of context.points)
        writeAhead(context.source, one.remainder, `${j}`, body, moves);
    }
    const repeated = !alone || only.kind === 'nonlinear';
    if (repeated)
      body.lines.push(
        `for (let round: ${context.dialect.whole} = 0; round < rounds; round += 1) {`,
      );
    for (const one of block) {
      const inner = new Scope(body);
      solve(context, one, inner);
      body.lines.push('{', ...inner.lines, '}');
    }
    if (repeated) body.lines.push('}');
  }
  for (const one of block) judge(context, one, body);
}

function closed(context: GridContext, one: StateAnalysis, body: Scope): void {
  const rest = write(context.source, context.restingPoint(one), '0', body);
  const { dialect } = context;
  for (const j of context.points) {
    const moved = dialect.apply('multiply', `gap_${one.name}`, context.fade(one, j));
    body.lines.push(`const y_${one.name}_${j} = ${dialect.apply('add', rest, moved)};`);
  }
}

/** What the start of the step contributes to each point, the same in every sweep. */
function base(context: GridContext, one: StateAnalysis, body: Scope): void {
  const { dialect } = context;
  for (const i of context.points) {
    const start = `y_${one.name}_0`;
    const faded =
      one.decay === undefined ? start : dialect.apply('multiply', start, context.fade(one, i));
    const first = dialect.apply('multiply', context.share(one, i, 0), `n_${one.name}_0`);
    body.lines.push(`const b_${one.name}_${i} = ${dialect.apply('add', faded, first)};`);
  }
}

/** Values at all points from the remainders at all points. */
function pass(context: GridContext, one: StateAnalysis, scope: Scope, fresh: boolean): void {
  const remainders = context.points.map((j) => write(context.source, one.remainder, `${j}`, scope));
  update(context, one, scope, remainders, fresh);
}

function update(
  context: GridContext,
  one: StateAnalysis,
  scope: Scope,
  remainders: readonly string[],
  fresh: boolean,
): void {
  const { dialect } = context;
  for (const i of context.points) {
    const sum = remainders
      .map((remainder, at) => dialect.apply('multiply', context.share(one, i, at + 1), remainder))
      .reduce((total, term) => dialect.apply('add', total, term), `b_${one.name}_${i}`);
    scope.lines.push(`${fresh ? 'const ' : ''}y_${one.name}_${i} = ${sum};`);
  }
}

/** Where the polynomial of the step before goes on; a weight serves every state of the block. */
function guess(context: GridContext, block: readonly StateAnalysis[], body: Scope): void {
  const { dialect, grid } = context;
  const width = grid.stored.length;
  const points = [0, ...context.points];
  for (const one of block) {
    for (const i of context.points) body.lines.push(`let y_${one.name}_${i} = y_${one.name}_0;`);
  }
  body.lines.push(
    'if (guess >= 0) {',
    `const past = ${backward(context, grid.stages * width)};`,
    `const ahead = ${dialect.weightPlace(dialect.shared, 'guess')};`,
  );
  for (const one of block) {
    const at = grid.stored.indexOf(one);
    for (const m of points) {
      body.lines.push(`const past_${one.name}_${m} = ${dialect.load('past', m * width + at)};`);
    }
  }
  for (const i of context.points) {
    body.lines.push('{');
    for (const m of points) {
      const weight = dialect.weight('ahead', (i - 1) * points.length + m);
      body.lines.push(`const w${m} = ${weight};`);
    }
    for (const one of block) {
      const terms = points.map((m) => [`w${m}`, `past_${one.name}_${m}`] as const);
      body.lines.push(`y_${one.name}_${i} = ${dot(dialect, terms)};`);
    }
    body.lines.push('}');
  }
  body.lines.push('}');
}

function backward(context: GridContext, slots: number): string {
  return context.dialect.name === 'plain' ? `nodes - ${slots}` : `nodes - ${16 * slots}`;
}

/** One state of a block, everything else held still. */
function solve(context: GridContext, one: StateAnalysis, scope: Scope): void {
  if (one.kind === 'linear') {
    pass(context, one, scope, false);
    return;
  }
  const { dialect } = context;
  const named = (letter: string, j: number) => `${letter}_${one.name}_${j}`;
  const bends = context.points.map((j) => {
    const slope = write(context.source, one.slope, `${j}`, scope);
    if (one.kind === 'affine') return [slope, write(context.source, one.offset, `${j}`, scope)];
    // Straightened at the best values so far; each round straightens anew.
    const here = write(context.source, one.remainder, `${j}`, scope);
    const bent = dialect.apply('multiply', slope, named('y', j));
    scope.lines.push(`const ${named('o', j)} = ${dialect.apply('subtract', here, bent)};`);
    return [slope, named('o', j)];
  });
  const sweep = new Scope(scope);
  const remainders = bends.map(([slope, offset], at) => {
    const name = named('n', at + 1);
    const bent = dialect.apply('multiply', slope as string, named('y', at + 1));
    sweep.lines.push(`const ${name} = ${dialect.apply('add', offset as string, bent)};`);
    return name;
  });
  const last = `y_${one.name}_${context.grid.stages}`;
  sweep.lines.push(`const held = ${last};`);
  update(context, one, sweep, remainders, false);
  sweep.lines.push(`d_${one.name} = ${dialect.apply('subtract', last, 'held')};`);
  scope.lines.push(
    `for (let sweep: ${dialect.whole} = 0; sweep < sweeps - ${one.fewerSweeps}; sweep += 1) {`,
    ...sweep.lines,
    '}',
  );
}
