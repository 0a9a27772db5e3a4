/** What every part of the generator works in, and where things lie in a kernel's memory. */
import { STEP_HEAD } from '../plan-lists.ts';
import type { Analysis, GridAnalysis, StateAnalysis } from './analysis.ts';
import type { Dialect } from './dialect.ts';
import type { FormulaSource } from './formulas.ts';

export interface Room {
  readonly analysis: Analysis;
  readonly dialect: Dialect;
  /** Slot at the kernel's home of each kept vertex of the person alone. */
  readonly personalSlots: ReadonlyMap<number, number>;
  /** Slot of the current value of each state, by state index. */
  currentSlot(state: number): number;
}

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
export function swept(one: StateAnalysis): boolean {
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
      return slot === undefined ? undefined : dialect.load(dialect.home, slot);
    },
    symbol,
  };
}
