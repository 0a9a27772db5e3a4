/**
 * Finds cheap steps for a model: starting from a fine layout it merges steps and drops sweeps as
 * long as the given share of people stays within the wanted error, always taking the move that
 * saves most for the error it costs. Deterministic; people and schedules are its whole input.
 */

import type { ModelSession } from '../src/dermis/solver/definition.ts';
import { solveEnsemble } from '../src/dermis/solver/ensemble.ts';
import type { Kernel } from '../src/dermis/solver/kernel.ts';
import type { GridLayout, KernelLayout } from '../src/dermis/solver/layout.ts';
import { planGrid } from '../src/dermis/solver/plan.ts';
import type { GridCost } from './operation-count.ts';

export interface TuningCase {
  readonly sessions: readonly ModelSession[];
  readonly days: number;
  /** Rows [person][parameter]. */
  readonly parameters: Float64Array;
  /** How many of the people may miss the wanted error; they are left to the re-solve. */
  readonly spared: number;
}

export interface TuningGoal {
  readonly error: number;
  readonly turns: number;
}

/** People who are spared may miss the wanted error by this factor, not more. */
const SPARED_FACTOR = 3;

/** Days; longer steps save little and leave the guess of the next step in the dark. */
const LONGEST_STEP = 24;

type Truth = Float64Array;

/** A kernel as if it had been generated with other steps; stages and states must be the same. */
export function withLayout(kernel: Kernel, layout: KernelLayout): Kernel {
  return { ...kernel, shape: { ...kernel.shape, layout } };
}

export function solveWith(kernel: Kernel, layout: KernelLayout, one: TuningCase, halvings: number) {
  const shaped = withLayout(kernel, { ...layout, tolerances: {} });
  const plan = planGrid(shaped.shape, one.sessions, one.days, halvings);
  return solveEnsemble(
    shaped,
    { sessions: one.sessions, days: one.days, plan: () => plan },
    one.parameters,
  );
}

/** Largest relative error of each person against the truth; states below 1e-3 of their peak count as that. */
export function personErrors(
  kernel: Kernel,
  layout: KernelLayout,
  one: TuningCase,
  truth: Truth,
): Float64Array {
  const { values, days, lanes, people, stateCount } = solveWith(kernel, layout, one, 0);
  const errors = new Float64Array(people);
  for (let person = 0; person < people; person += 1) {
    const base = Math.floor(person / lanes) * stateCount * days * lanes + (person % lanes);
    let worst = 0;
    for (let state = 0; state < stateCount; state += 1) {
      const from = base + state * days * lanes;
      let peak = 0;
      for (let day = 0; day < days; day += 1) {
        peak = Math.max(peak, Math.abs(truth[from + day * lanes] as number));
      }
      for (let day = 0; day < days; day += 1) {
        const at = from + day * lanes;
        const exact = truth[at] as number;
        const size = Math.max(Math.abs(exact), 1e-3 * peak, 1e-300);
        const error = Math.abs((values[at] as number) - exact) / size;
        if (!(error <= worst)) worst = error;
      }
    }
    errors[person] = worst;
  }
  return errors;
}

export function truthOf(kernel: Kernel, layout: KernelLayout, one: TuningCase): Truth {
  return Float64Array.from(solveWith(kernel, layout, one, 3).values);
}

export function costOf(layout: KernelLayout, costs: readonly GridCost[], one: TuningCase): number {
  const edges = [...one.sessions.map((session) => session.day), one.days];
  let total = 0;
  for (const [g, grid] of layout.grids.entries()) {
    const cost = costs[g] as GridCost;
    const lengths = new Set<number>();
    for (let k = 0; k + 1 < edges.length; k += 1) {
      let left = (edges[k + 1] as number) - (edges[k] as number);
      for (let i = 0; left > 1e-9; i += 1) {
        const at = Math.min(i, grid.steps.length - 1);
        const length = Math.min(left, grid.steps[at] as number);
        lengths.add(length);
        left -= length;
        const sweeps = pick(grid.sweeps, at);
        const rounds = pick(grid.rounds, at);
        total +=
          cost.step + sweeps * cost.sweep + rounds * (cost.round + sweeps * cost.sweepInRound);
      }
    }
    total += lengths.size * cost.length;
  }
  return total;
}

function pick(values: readonly number[], at: number): number {
  return values[Math.min(at, values.length - 1)] as number;
}

function padded(grid: GridLayout): GridLayout {
  const fill = (values: readonly number[]) => grid.steps.map((_, i) => pick(values, i));
  return { ...grid, sweeps: fill(grid.sweeps), rounds: fill(grid.rounds) };
}

interface Move {
  readonly g: number;
  readonly grid: GridLayout;
}

function moved(layout: KernelLayout, { g, grid }: Move): KernelLayout {
  return { ...layout, grids: layout.grids.map((old, at) => (at === g ? grid : old)) };
}

/** Small changes of one grid: merged steps, moved edges, fewer sweeps or rounds. */
function movesOf(layout: KernelLayout): Move[] {
  return layout.grids.flatMap((raw, g) => {
    const grid = padded(raw);
    return grid.steps
      .flatMap((_, i) => gridMoves(grid, i))
      .map((changed) => ({ g, grid: changed }));
  });
}

/** Days by which an edge between two steps may move. */
const SHIFTS = [0.25, 1, 4];

function gridMoves(grid: GridLayout, i: number): GridLayout[] {
  const found: GridLayout[] = [];
  const here = grid.steps[i] as number;
  const next = grid.steps[i + 1];
  const drop = (values: readonly number[]) => values.filter((_, at) => at !== i);
  if (next !== undefined && here + next <= LONGEST_STEP) {
    const steps = drop(grid.steps).with(i, here + next);
    found.push({ ...grid, steps, sweeps: drop(grid.sweeps), rounds: drop(grid.rounds) });
  }
  if (next !== undefined) {
    // Moving an edge costs nothing and may make room for another merge.
    for (const shift of SHIFTS.flatMap((days) => [days, -days])) {
      if (here + shift < 0.2 || next - shift < 0.2) continue;
      found.push({ ...grid, steps: grid.steps.with(i, here + shift).with(i + 1, next - shift) });
    }
  } else {
    for (const longer of [1.25, 1.5, 2].filter((factor) => here * factor <= LONGEST_STEP)) {
      found.push({ ...grid, steps: grid.steps.with(i, Math.round(here * longer * 4) / 4) });
    }
  }
  const sweeps = grid.sweeps[i] as number;
  const rounds = grid.rounds[i] as number;
  if (sweeps > 1) found.push({ ...grid, sweeps: grid.sweeps.with(i, sweeps - 1) });
  if (rounds > 1) found.push({ ...grid, rounds: grid.rounds.with(i, rounds - 1) });
  return found;
}

/** The people of a case who are hardest for a layout, hardest first. */
export function hardest(
  kernel: Kernel,
  layout: KernelLayout,
  fine: KernelLayout,
  one: TuningCase,
  count: number,
): TuningCase {
  const width = kernel.shape.parameterNames.length;
  const errors = personErrors(kernel, layout, one, truthOf(kernel, fine, one));
  const order = [...errors.keys()].sort((a, b) => (errors[b] as number) - (errors[a] as number));
  const parameters = new Float64Array(count * width);
  for (const [i, person] of order.slice(0, count).entries()) {
    parameters.set(one.parameters.subarray(person * width, (person + 1) * width), i * width);
  }
  return { ...one, parameters };
}

/**
 * Tunes a layout on people of whom all but the spared ones must meet the wanted error.
 * @param tell hears of every turn
 */
export function tuneLayout(
  kernel: Kernel,
  start: KernelLayout,
  costs: readonly GridCost[],
  cases: readonly TuningCase[],
  goal: TuningGoal,
  tell: (layout: KernelLayout, line: string) => void,
): KernelLayout {
  const truths = cases.map((one) => truthOf(kernel, start, one));
  // Cases come hardest first, so that most moves are turned down early.
  const errorOf = (layout: KernelLayout) => {
    let worst = 0;
    for (const [i, one] of cases.entries()) {
      const errors = personErrors(kernel, layout, one, truths[i] as Truth).sort();
      const usual = errors[errors.length - 1 - one.spared] as number;
      const largest = (errors.at(-1) as number) / SPARED_FACTOR;
      worst = Math.max(worst, usual, largest);
      if (!(worst <= goal.error)) break;
    }
    return worst;
  };
  const cost = (layout: KernelLayout) =>
    cases.reduce((sum, one) => sum + costOf(layout, costs, one), 0);
  let best = start;
  let error = errorOf(best);
  tell(best, `cost ${cost(best).toFixed(0)} error ${error.toExponential(2)}`);
  for (let turn = 0; turn < goal.turns; turn += 1) {
    const now = cost(best);
    const worth = (saved: number, reached: number) => {
      const used = Math.log(reached / error);
      return saved > 1e-6 * now ? saved / now / Math.max(0.005, used + 0.005) : -0.02 * used;
    };
    const tried = movesOf(best)
      .map((move) => ({ move, saved: now - cost(moved(best, move)) }))
      .filter(({ saved }) => saved >= -1e-9)
      .map((one) => ({ ...one, error: errorOf(moved(best, one.move)) }))
      .filter((one) => one.error <= goal.error)
      .map((one) => ({ ...one, worth: worth(one.saved, one.error) }))
      .filter((one) => one.worth > 2e-4)
      .sort((a, b) => b.worth - a.worth);
    // The best move of each grid, as long as they hold the error together.
    const grids = new Set<number>();
    for (const { move } of tried) {
      if (grids.has(move.g)) continue;
      const reached = errorOf(moved(best, move));
      if (reached > goal.error) continue;
      grids.add(move.g);
      best = moved(best, move);
      error = reached;
    }
    tell(best, `turn ${turn} cost ${cost(best).toFixed(0)} error ${error.toExponential(2)}`);
    if (grids.size === 0) break;
  }
  return best;
}
