/**
 * The shared time grid of an ensemble. Everybody in it has the same sessions, so steps, points,
 * interpolation and output weights are worked out once and read by the kernels as two flat lists:
 * whole numbers and weights. plan-lists.ts is the agreement between plan and generated code.
 */
import type { ModelSession } from './definition.ts';
import type { GridShape, KernelShape } from './kernel-shape.ts';
import type { DaySpacing, GridLayout } from './layout.ts';
import { HEADER, NO_LIMIT, PlanLists } from './plan-lists.ts';
import { writeSegment } from './plan-segment.ts';
import {
  alike,
  distinctLengths,
  endOf,
  type Segment,
  type Step,
  segmentsOf,
  stepsOf,
  writtenDays,
} from './steps.ts';

export interface Plan {
  readonly integers: Int32Array;
  readonly numbers: Float64Array;
  readonly scratchSlots: number;
  /** Days that are written, from 1; rising. */
  readonly outputs: readonly number[];
}

/**
 * Lays the layout of a model over a schedule.
 * @param days horizon
 * @param halvings 0 for the layout's own steps, 1 for the finer grid of flagged people
 * @param spacing which whole days 1..days are written; every one if not said
 * @throws ModelFault when a session lies before day 0
 */
export function planGrid(
  shape: KernelShape,
  sessions: readonly ModelSession[],
  days: number,
  halvings = 0,
  spacing: readonly DaySpacing[] = [],
): Plan {
  const lists = new PlanLists();
  const { integers } = lists;
  const parts = segmentsOf(sessions, days);
  const first = parts.map((segment, i) =>
    shape.usesTime ? i : parts.findIndex((other) => alike(other, segment)),
  );
  const cut = parts
    .filter((_, i) => first[i] === i)
    .map((segment) => cutSegment(shape, segment, halvings));
  const lengths = shape.grids.map((_, g) =>
    distinctLengths(cut.map((grids) => grids[g] as readonly Step[])),
  );
  // Limits are the first weights of all.
  lists.weights(limitsOf(shape));
  const written = parts.map((segment) => writtenDays(segment, spacing));
  const outputs = written.flat();
  integers.push(parts.length, outputs.length, 0);
  let slot = 0;
  for (const [g, grid] of shape.grids.entries()) {
    const own = lengths[g] as number[];
    const longest = Math.max(...cut.map((grids) => (grids[g] as readonly Step[]).length));
    // The points of a grid come first, its exponential weights behind them.
    slot += (longest * grid.stages + 1) * grid.stored;
    integers.push(slot, own.length, lists.weights(own));
    slot += own.length * grid.weightSlots;
  }
  // Segments follow their own table, so that each can be found by its number.
  integers[HEADER.firstSegment] = integers.length;
  const table = integers.length;
  for (const _ of parts) integers.push(0);
  let own = 0;
  let output = 0;
  for (const [i, segment] of parts.entries()) {
    integers[table + i] = integers.length;
    const like = first[i] === i ? undefined : integers[table + (first[i] as number)];
    const days = written[i] as number[];
    const steps = cut[own] as Step[][];
    writeSegment(shape, lists, { segment, cut: steps, lengths, halvings, like, days, output });
    output += days.length;
    if (like === undefined) own += 1;
  }
  return {
    integers: new Int32Array(integers),
    numbers: lists.numbers.taken(),
    scratchSlots: slot,
    outputs,
  };
}

/** For each state the limit of its tail, then for each the limit of its last sweep. */
function limitsOf({ stateNames, layout }: KernelShape): number[] {
  const tails = stateNames.map((name) => layout.tolerances[name] ?? NO_LIMIT);
  const sweeps = stateNames.map((name) => {
    const grid = layout.grids.find(({ states }) => states.includes(name));
    return grid?.sweepTolerance ?? layout.sweepTolerance ?? NO_LIMIT;
  });
  return [...tails, ...sweeps];
}

/** Steps of every grid; whoever is read goes at least as far as whoever reads it. */
function cutSegment(shape: KernelShape, segment: Segment, halvings: number): Step[][] {
  const cut: Step[][] = [];
  for (let g = shape.grids.length - 1; g >= 0; g -= 1) {
    const readers = shape.grids.flatMap((grid: GridShape, reader) =>
      grid.reads.includes(g) ? [endOf(cut[reader] as Step[])] : [],
    );
    const reach = Math.max(segment.to, ...readers);
    cut[g] = stepsOf(shape.layout.grids[g] as GridLayout, segment, halvings, reach);
  }
  return cut;
}
