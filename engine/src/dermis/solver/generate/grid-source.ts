/** Code for one grid: a loop over its steps, block by block in the order of the cascade. */
import { lobattoNodes, tailWeights } from '../lobatto.ts';
import { TIME } from '../model.ts';
import type { Analysis, GridAnalysis, StateAnalysis } from './analysis.ts';
import type { Dialect } from './dialect.ts';
import { dot, type FormulaSource, Scope, write, writeAhead } from './formulas.ts';

export interface Room {
  readonly analysis: Analysis;
  readonly dialect: Dialect;
  /** Slot in the scratch room of each kept vertex of the person alone. */
  readonly personalSlots: ReadonlyMap<number, number>;
  /** Slot of the current value of each state, by state index. */
  currentSlot(state: number): number;
}

/** Whole numbers per step before the places it reads; see plan.ts. */
export const STEP_HEAD = 6;

export function stepSize(grid: GridAnalysis): number {
  return STEP_HEAD + 2 * grid.stages * grid.reads.length;
}

/** Vectors of exponential weights per distinct step, and where each state's begin. */
export function weightTable(grid: GridAnalysis): { size: number; at: ReadonlyMap<string, number> } {
  const at = new Map<string, number>();
  let size = 0;
  for (const one of grid.blocks.flat()) {
    if (one.decay === undefined) continue;
    at.set(one.name, size);
    size += one.kind === 'closed' ? grid.stages : grid.stages * (grid.stages + 2);
  }
  return { size, at };
}

/** Whether a state is found by repeated sweeps. */
function swept(one: StateAnalysis): boolean {
  return one.kind === 'affine' || one.kind === 'nonlinear';
}

export function arguments_(dialect: Dialect): string {
  return dialect.name === 'plain'
    ? 'memory: Float64Array, integers: Int32Array, weights: Float64Array, '
    : '';
}

export function passed(dialect: Dialect): string {
  return dialect.name === 'plain' ? 'memory, integers, weights, ' : '';
}

export function formulaSource(
  room: Room,
  symbol: FormulaSource['symbol'],
): FormulaSource & { graph: Analysis['graph'] } {
  const { dialect, analysis, personalSlots } = room;
  return {
    graph: analysis.graph,
    dialect,
    personal(vertex) {
      const slot = personalSlots.get(vertex);
      return slot === undefined ? undefined : dialect.load('scratch', slot);
    },
    symbol,
  };
}

export function gridFunction(room: Room, g: number): string {
  return new GridWriter(room, g).text();
}

class GridWriter {
  private readonly room: Room;
  private readonly g: number;
  private readonly grid: GridAnalysis;
  private readonly dialect: Dialect;
  private readonly source: FormulaSource;
  private readonly table: ReturnType<typeof weightTable>;

  constructor(room: Room, g: number) {
    this.room = room;
    this.g = g;
    this.grid = room.analysis.grids[g] as GridAnalysis;
    this.dialect = room.dialect;
    this.table = weightTable(this.grid);
    this.source = formulaSource(room, (name, point, scope) => this.symbol(name, point, scope));
  }

  private get states(): readonly StateAnalysis[] {
    return this.grid.blocks.flat();
  }

  private get points(): number[] {
    return Array.from({ length: this.grid.stages }, (_, i) => i + 1);
  }

  /** Text of a state (own or read from another grid) or of time at a point. */
  private symbol(name: string, point: string, scope: Scope): string {
    const { dialect } = this;
    if (name === TIME) return dialect.weight('times', Number(point));
    if (this.states.some((one) => one.name === name)) return `y_${name}_${point}`;
    const key = `read ${name}@${point}`;
    const found = scope.find(key);
    if (found !== undefined) return found;
    const { analysis } = this.room;
    const r = analysis.grids.findIndex((other) => other.stored.some((one) => one.name === name));
    const other = analysis.grids[r] as GridAnalysis;
    const at = other.stored.findIndex((one) => one.name === name);
    const text = `u_${name}_${point}`;
    if (point === '0') {
      scope.lines.push(`const ${text} = ${dialect.load(`source${r}`, at)};`);
    } else {
      const place = this.readPlace(r, point, scope);
      const terms = Array.from({ length: other.stages + 1 }, (_, m) => {
        const value = dialect.load(place.values, m * other.stored.length + at);
        return [dialect.weight(place.weights, m), value] as const;
      });
      scope.lines.push(`const ${text} = ${dot(dialect, terms)};`);
    }
    scope.name(key, text);
    return text;
  }

  private readPlace(r: number, point: string, scope: Scope): { values: string; weights: string } {
    const { dialect, grid } = this;
    const place = { values: `from${r}_${point}`, weights: `share${r}_${point}` };
    const key = `place ${r}@${point}`;
    if (scope.find(key) !== undefined) return place;
    const other = this.room.analysis.grids[r] as GridAnalysis;
    const at = STEP_HEAD + 2 * (grid.reads.indexOf(r) * grid.stages + Number(point) - 1);
    const first = `${dialect.integer('step', at)} * ${other.stored.length}`;
    scope.lines.push(
      `const ${place.values} = ${dialect.onward(`source${r}`, first)};`,
      `const ${place.weights} = ${dialect.weightPlace('weightBase', dialect.integer('step', at + 1))};`,
    );
    scope.name(key, place.values);
    return place;
  }

  text(): string {
    const { dialect, grid, g } = this;
    const { value, place } = dialect;
    const opening = new Scope();
    opening.lines.push(`let good = ${dialect.allGood};`);
    for (const one of this.states) {
      opening.lines.push(
        `let y_${one.name}_0 = ${dialect.load('scratch', this.room.currentSlot(one.state))};`,
      );
    }
    const times = `times = ${dialect.weightPlace('weightBase', dialect.integer('step', 5))};`;
    if (this.usesTime) opening.lines.push(`let ${times}`);
    for (const [k, one] of grid.stored.entries()) {
      opening.lines.push(dialect.store('nodes', k, `y_${one.name}_0`));
    }
    for (const one of this.states) {
      if (one.kind === 'closed') {
        const rest = write(this.source, this.restingPoint(one), '0', opening);
        opening.lines.push(
          `let gap_${one.name} = ${dialect.apply('subtract', `y_${one.name}_0`, rest)};`,
        );
      } else {
        const start = write(this.source, one.remainder, '0', opening);
        opening.lines.push(`let n_${one.name}_0 = ${start};`);
      }
    }
    const body = new Scope();
    const integer = (at: number) => dialect.integer('step', at);
    if (this.usesTime) body.lines.push(times);
    body.lines.push(
      `const table = ${dialect.onward('tables', `${integer(0)} * ${this.table.size}`)};`,
      `const even = ${dialect.weightPlace('weightBase', integer(1))};`,
      `const guess = ${integer(2)};`,
      `const sweeps = ${integer(3)};`,
      `const rounds = ${integer(4)};`,
    );
    for (const block of grid.blocks) this.block(block, body);
    for (const one of grid.stored) this.keep(one, body);
    for (const one of this.states) {
      if (one.kind === 'closed') {
        body.lines.push(
          `gap_${one.name} = ${dialect.apply('multiply', `gap_${one.name}`, this.fade(one, grid.stages))};`,
        );
      } else {
        const last = write(this.source, one.remainder, `${grid.stages}`, body);
        body.lines.push(`n_${one.name}_0 = ${last};`);
      }
      body.lines.push(`y_${one.name}_0 = y_${one.name}_${grid.stages};`);
    }
    body.lines.push(
      `nodes = ${dialect.onward('nodes', `${grid.stages * grid.stored.length}`)};`,
      `step = ${dialect.integerPlace('step', `${stepSize(grid)}`)};`,
    );
    const closing = this.states.map((one) =>
      dialect.store('scratch', this.room.currentSlot(one.state), `y_${one.name}_0`),
    );
    const sources = grid.reads.map((r) => `source${r}: ${place}, `).join('');
    return `function grid${g}(${arguments_(dialect)}scratch: ${place}, weightBase: ${place}, limits: ${place}, tables: ${place}, ${sources}nodes: ${place}, step: ${place}, count: ${dialect.whole}): ${value} {
${opening.lines.join('\n')}
for (let i: ${dialect.whole} = 0; i < count; i += 1) {
${body.lines.join('\n')}
}
${closing.join('\n')}
return good;
}`;
  }

  private get usesTime(): boolean {
    return this.states.some((one) => this.room.analysis.depends(one.remainder).has(TIME));
  }

  private restingPoint(one: StateAnalysis): number {
    return this.room.analysis.graph.combine('divide', one.offset, one.decay as number);
  }

  private fade(one: StateAnalysis, point: number): string {
    return this.dialect.load('table', (this.table.at.get(one.name) as number) + point - 1);
  }

  /** The weight of node j's remainder in the value at node i. */
  private share(one: StateAnalysis, i: number, j: number): string {
    const { stages } = this.grid;
    const at = (i - 1) * (stages + 1) + j;
    if (one.decay === undefined) return this.dialect.weight('even', at);
    return this.dialect.load('table', (this.table.at.get(one.name) as number) + stages + at);
  }

  private block(block: readonly StateAnalysis[], body: Scope): void {
    const alone = block.length === 1;
    const only = block[0] as StateAnalysis;
    if (alone && only.kind === 'closed') this.closed(only, body);
    else if (alone && only.kind === 'linear') {
      this.base(only, body);
      this.pass(only, body, true);
    } else {
      for (const one of block) this.guess(one, body);
      for (const one of block.filter(swept)) {
        body.lines.push(`let d_${one.name} = ${this.dialect.literal(0)};`);
      }
      for (const one of block) this.base(one, body);
      const own = new Set(block.map((one) => one.name));
      const moves = (vertex: number) =>
        [...this.room.analysis.depends(vertex)].some((name) => own.has(name));
      for (const one of block) {
        for (const j of this.points) writeAhead(this.source, one.remainder, `${j}`, body, moves);
      }
      const repeated = !alone || only.kind === 'nonlinear';
      if (repeated)
        body.lines.push(`for (let round: ${this.dialect.whole} = 0; round < rounds; round += 1) {`);
      for (const one of block) {
        const inner = new Scope(body);
        this.solve(one, inner);
        body.lines.push('{', ...inner.lines, '}');
      }
      if (repeated) body.lines.push('}');
    }
    for (const one of block) this.judge(one, body);
  }

  private closed(one: StateAnalysis, body: Scope): void {
    const rest = write(this.source, this.restingPoint(one), '0', body);
    const { dialect } = this;
    for (const j of this.points) {
      const moved = dialect.apply('multiply', `gap_${one.name}`, this.fade(one, j));
      body.lines.push(`const y_${one.name}_${j} = ${dialect.apply('add', rest, moved)};`);
    }
  }

  /** What the start of the step contributes to each point, the same in every sweep. */
  private base(one: StateAnalysis, body: Scope): void {
    const { dialect } = this;
    for (const i of this.points) {
      const start = `y_${one.name}_0`;
      const faded =
        one.decay === undefined ? start : dialect.apply('multiply', start, this.fade(one, i));
      const first = dialect.apply('multiply', this.share(one, i, 0), `n_${one.name}_0`);
      body.lines.push(`const b_${one.name}_${i} = ${dialect.apply('add', faded, first)};`);
    }
  }

  /** Values at all points from the remainders at all points. */
  private pass(one: StateAnalysis, scope: Scope, fresh: boolean): void {
    const remainders = this.points.map((j) => write(this.source, one.remainder, `${j}`, scope));
    this.update(one, scope, remainders, fresh);
  }

  private update(
    one: StateAnalysis,
    scope: Scope,
    remainders: readonly string[],
    fresh: boolean,
  ): void {
    const { dialect } = this;
    for (const i of this.points) {
      const sum = remainders
        .map((remainder, at) => dialect.apply('multiply', this.share(one, i, at + 1), remainder))
        .reduce((total, term) => dialect.apply('add', total, term), `b_${one.name}_${i}`);
      scope.lines.push(`${fresh ? 'const ' : ''}y_${one.name}_${i} = ${sum};`);
    }
  }

  private guess(one: StateAnalysis, body: Scope): void {
    const { dialect, grid } = this;
    const at = grid.stored.indexOf(one);
    const width = grid.stored.length;
    const before: string[] = [`const past = ${this.backward(grid.stages * width)};`];
    before.push(`const ahead = ${dialect.weightPlace('weightBase', 'guess')};`);
    const terms = (i: number) =>
      Array.from({ length: grid.stages + 1 }, (_, m) => {
        const weight = dialect.weight('ahead', (i - 1) * (grid.stages + 1) + m);
        return [weight, `past_${m}`] as const;
      });
    for (let m = 0; m <= grid.stages; m += 1) {
      before.push(`const past_${m} = ${dialect.load('past', m * width + at)};`);
    }
    for (const i of this.points) body.lines.push(`let y_${one.name}_${i} = y_${one.name}_0;`);
    body.lines.push('if (guess >= 0) {', ...before);
    for (const i of this.points) body.lines.push(`y_${one.name}_${i} = ${dot(dialect, terms(i))};`);
    body.lines.push('}');
  }

  private backward(slots: number): string {
    return this.dialect.name === 'plain' ? `nodes - ${slots}` : `nodes - ${16 * slots}`;
  }

  /** One state of a block, everything else held still. */
  private solve(one: StateAnalysis, scope: Scope): void {
    if (one.kind === 'linear') {
      this.pass(one, scope, false);
      return;
    }
    const { dialect } = this;
    const named = (letter: string, j: number) => `${letter}_${one.name}_${j}`;
    const bends = this.points.map((j) => {
      const slope = write(this.source, one.slope, `${j}`, scope);
      if (one.kind === 'affine') return [slope, write(this.source, one.offset, `${j}`, scope)];
      // Straightened at the best values so far; each round straightens anew.
      const here = write(this.source, one.remainder, `${j}`, scope);
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
    const last = `y_${one.name}_${this.grid.stages}`;
    sweep.lines.push(`const held = ${last};`);
    this.update(one, sweep, remainders, false);
    sweep.lines.push(`d_${one.name} = ${dialect.apply('subtract', last, 'held')};`);
    scope.lines.push(
      `for (let sweep: ${dialect.whole} = 0; sweep < sweeps; sweep += 1) {`,
      ...sweep.lines,
      '}',
    );
  }

  private keep(one: StateAnalysis, body: Scope): void {
    const at = this.grid.stored.indexOf(one);
    for (const j of this.points) {
      body.lines.push(
        this.dialect.store('nodes', j * this.grid.stored.length + at, `y_${one.name}_${j}`),
      );
    }
  }

  /** Holds the last coefficient of the polynomial, and the last sweep's change, against tolerance. */
  private judge(one: StateAnalysis, body: Scope): void {
    if (one.kind === 'closed') return;
    const { dialect } = this;
    const weights = tailWeights(lobattoNodes(this.grid.stages));
    const tail = dot(
      dialect,
      weights.map((w, j) => [dialect.literal(w), `y_${one.name}_${j}`] as const),
    );
    const { scale } = this.room.analysis.model.definition.states[one.state] as { scale: number };
    // Beneath a thousandth of its usual size a state's own relative error is of no concern.
    const size = `size_${one.name}`;
    const magnitude = dialect.magnitude(`y_${one.name}_${this.grid.stages}`);
    const sum = dialect.apply('add', magnitude, dialect.literal(1e-3 * scale));
    body.lines.push(`const ${size} = ${sum};`);
    const allowed = dialect.apply('multiply', size, dialect.weight('limits', one.state));
    body.lines.push(dialect.judge('good', tail, allowed));
    if (!swept(one)) return;
    const { stateNames } = this.room.analysis.model;
    const still = dialect.apply('multiply', size, dialect.weight('limits', stateNames.length));
    body.lines.push(dialect.judge('good', `d_${one.name}`, still));
  }
}
