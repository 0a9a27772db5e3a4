/** One grid of a model in one dialect: its states at its points, and how they are read. */

import { TIME } from '../model.ts';
import { STEP_HEAD } from '../plan-lists.ts';
import type { GridAnalysis, StateAnalysis } from './analysis.ts';
import type { Dialect } from './dialect.ts';
import { dot, type FormulaSource, type Scope } from './formulas.ts';
import { formulaSource, type Room, weightTable } from './room.ts';

export class GridContext {
  readonly room: Room;
  readonly g: number;
  readonly grid: GridAnalysis;
  readonly dialect: Dialect;
  readonly source: FormulaSource;
  private readonly ownSlots = new Set<number>();
  readonly table: ReturnType<typeof weightTable>;

  constructor(room: Room, g: number) {
    this.room = room;
    this.g = g;
    this.grid = room.analysis.grids[g] as GridAnalysis;
    this.dialect = room.dialect;
    this.table = weightTable(this.grid);
    const source = formulaSource(room, (name, point, scope) => this.symbol(name, point, scope));
    this.source = room.dialect.keepsOwn ? { ...source, personal: (one) => this.own(one) } : source;
  }

  /** The name of a value of the person alone, which is loaded once, see `ownLines`. */
  private own(vertex: number): string | undefined {
    const slot = this.room.personalSlots.get(vertex);
    if (slot === undefined) return undefined;
    this.ownSlots.add(slot);
    return `own${slot}`;
  }

  /** Loads what the code written so far names. */
  get ownLines(): string[] {
    const { dialect } = this;
    return [...this.ownSlots].map(
      (slot) => `const own${slot} = ${dialect.load(dialect.home, slot)};`,
    );
  }

  get states(): readonly StateAnalysis[] {
    return this.grid.blocks.flat();
  }

  /** The points of a step behind its start. */
  get points(): number[] {
    return Array.from({ length: this.grid.stages }, (_, i) => i + 1);
  }

  get usesTime(): boolean {
    return this.states.some((one) => this.room.analysis.depends(one.remainder).has(TIME));
  }

  restingPoint(one: StateAnalysis): number {
    return this.room.analysis.graph.combine('divide', one.offset, one.decay as number);
  }

  fade(one: StateAnalysis, point: number): string {
    return this.dialect.load('table', (this.table.at.get(one.name) as number) + point - 1);
  }

  /** The weight of node j's remainder in the value at node i. */
  share(one: StateAnalysis, i: number, j: number): string {
    const { stages } = this.grid;
    const at = (i - 1) * (stages + 1) + j;
    if (one.decay === undefined) return this.dialect.weight('even', at);
    return this.dialect.load('table', (this.table.at.get(one.name) as number) + stages + at);
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
      `const ${place.weights} = ${dialect.weightPlace(dialect.shared, dialect.integer('step', at + 1))};`,
    );
    scope.name(key, place.values);
    return place;
  }
}
