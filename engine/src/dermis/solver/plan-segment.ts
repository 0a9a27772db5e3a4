/** One segment of a plan: its session, the steps of every grid, and the days written from them. */
import type { GridShape, KernelShape } from './kernel-shape.ts';
import { atStep, type GridLayout } from './layout.ts';
import {
  integrationWeights,
  interpolationWeights,
  lobattoNodes,
  mirroredWeights,
} from './lobatto.ts';
import { type PlanLists, SEGMENT_HEAD, SEGMENT_PER_GRID } from './plan-lists.ts';
import { NEAR, type Segment, type Step } from './steps.ts';

export interface SegmentPlace {
  readonly segment: Segment;
  /** Steps of each grid. */
  readonly cut: readonly (readonly Step[])[];
  /** All lengths of each grid. */
  readonly lengths: readonly (readonly number[])[];
  readonly halvings: number;
  /** Where a segment was written that is equal but for its place in time: steps and days are its. */
  readonly like: number | undefined;
  /** Days that are written, and how many were before them. */
  readonly days: readonly number[];
  readonly output: number;
}

/** Kinds of shared weights, beside the number of stages. */
const KINDS = 3;
const EVEN = 0;
const GUESS = 1;
const PLACE = 2;

/**
 * One segment: [has session, where its inputs are, where its first day's offset is, its first
 * output, number of runs of equal gaps between days, where they are, then per grid: number of steps, where the steps are, where the runs of days are,
 * number of runs].
 */
export function writeSegment(shape: KernelShape, lists: PlanLists, place: SegmentPlace): void {
  const { integers } = lists;
  const { segment, cut, like, days, output } = place;
  const inputs = shape.inputs.map(
    (input) => segment.session?.inputs?.[input.name] ?? input.default,
  );
  integers.push(segment.session === undefined ? 0 : 1);
  const offset = (days[0] ?? segment.from) - segment.from;
  integers.push(lists.weights(inputs), lists.weights([offset]), output);
  const gaps = gapsOf(days);
  const head = integers.length;
  integers.push(gaps.length, 0);
  const holes = integers.length;
  for (let word = 0; word < SEGMENT_PER_GRID * shape.grids.length; word += 1) {
    integers.push(like === undefined ? 0 : (integers[like + SEGMENT_HEAD + word] as number));
  }
  integers[head + 1] = integers.length;
  for (const [count, gap] of gaps) integers.push(count, gap);
  if (like !== undefined) return;
  for (const [g, grid] of shape.grids.entries()) {
    const steps = cut[g] as readonly Step[];
    const hole = holes + SEGMENT_PER_GRID * g;
    integers[hole] = steps.length;
    integers[hole + 1] = integers.length;
    writeSteps(shape, lists, place, g);
    integers[hole + 2] = integers.length;
    integers[hole + 3] = writeDays(lists, grid, steps, days);
  }
}

/** Runs of days that are each followed by the same gap: [how many, gap]. */
function gapsOf(days: readonly number[]): [number, number][] {
  const runs: [number, number][] = [];
  let last: [number, number] = [0, 1];
  for (let i = 0; i < days.length; i += 1) {
    const day = days[i] as number;
    const gap = (days[i + 1] ?? day + last[1]) - day;
    if (last[0] === 0 || last[1] !== gap) {
      last = [0, gap];
      runs.push(last);
    }
    last[0] += 1;
  }
  return runs;
}

/**
 * Steps of one grid, each: [number of its length, where its plain weights are, where its
 * start-guess weights are (-1 on the first step), sweeps, rounds, where its points' times are, then
 * for each grid it reads and each point: first stored point, where the weights are].
 */
function writeSteps(shape: KernelShape, lists: PlanLists, place: SegmentPlace, g: number): void {
  const grid = shape.grids[g] as GridShape;
  const own = shape.layout.grids[g] as GridLayout;
  const steps = place.cut[g] as readonly Step[];
  const lengths = place.lengths[g] as readonly number[];
  const nodes = lobattoNodes(grid.stages);
  const cursors = grid.reads.map((read) => new Cursor(place.cut[read] as readonly Step[]));
  const { integers } = lists;
  for (let i = 0; i < steps.length; i += 1) {
    const step = steps[i] as Step;
    const before = steps[i - 1];
    integers.push(lengthPlace(lengths, step.length));
    integers.push(evenWeights(lists, nodes, step.length));
    integers.push(before === undefined ? -1 : guessWeights(lists, nodes, before, step));
    integers.push(atStep(own.sweeps, step.nominal) + place.halvings);
    integers.push(atStep(own.rounds, step.nominal) + place.halvings);
    integers.push(
      shape.usesTime ? lists.weights(nodes.map((node) => step.from + node * step.length)) : 0,
    );
    for (let k = 0; k < grid.reads.length; k += 1) {
      const { stages } = shape.grids[grid.reads[k] as number] as GridShape;
      const cursor = cursors[k] as Cursor;
      for (let j = 1; j < nodes.length; j += 1) {
        const time = step.from + (nodes[j] as number) * step.length;
        integers.push(cursor.goTo(time) * stages);
        integers.push(placeWeights(lists, stages, cursor.share));
      }
    }
  }
}

function lengthPlace(lengths: readonly number[], length: number): number {
  for (let at = 0; at < lengths.length; at += 1) {
    if (Math.abs((lengths[at] as number) - length) < NEAR) return at;
  }
  return -1;
}

function evenWeights(lists: PlanLists, nodes: readonly number[], length: number): number {
  const kind = KINDS * nodes.length + EVEN;
  const known = lists.shared(kind, length);
  if (known >= 0) return known;
  const at = lists.starts(kind, length);
  for (const row of integrationWeights(nodes)) for (const w of row) lists.numbers.push(w * length);
  return at;
}

function guessWeights(
  lists: PlanLists,
  nodes: readonly number[],
  before: Step,
  step: Step,
): number {
  const kind = KINDS * nodes.length + GUESS;
  const ratio = step.length / Math.max(before.length, NEAR);
  const known = lists.shared(kind, ratio);
  if (known >= 0) return known;
  const at = lists.starts(kind, ratio);
  for (let i = 1; i < nodes.length; i += 1) {
    interpolationWeights(nodes, 1 + (nodes[i] as number) * ratio, lists.numbers);
  }
  return at;
}

/** Weights that read a polynomial at the given share of its step. */
function placeWeights(lists: PlanLists, stages: number, share: number): number {
  const kind = KINDS * (stages + 1) + PLACE;
  const known = lists.shared(kind, share);
  if (known >= 0) return known;
  const nodes = lobattoNodes(stages);
  const at = lists.starts(kind, share);
  interpolationWeights(nodes, onNode(nodes, share), lists.numbers);
  return at;
}

/** On a node the weights come out as 0 and 1 by themselves, but for the last bits of the share. */
function onNode(nodes: readonly number[], share: number): number {
  for (const node of nodes) if (Math.abs(node - share) < NEAR) return node;
  return share;
}

/** Walks along the steps of a grid as times rise. */
class Cursor {
  /** How far into the step the last time lay. */
  share = 0;
  private at = 0;
  private readonly steps: readonly Step[];

  constructor(steps: readonly Step[]) {
    this.steps = steps;
  }

  /** The first step that reaches the time. */
  goTo(time: number): number {
    const { steps } = this;
    while (this.at < steps.length - 1 && time > this.end + NEAR) this.at += 1;
    const { from, length } = steps[this.at] as Step;
    this.share = length === 0 ? 0 : (time - from) / length;
    return this.at;
  }

  /** The end of the step it stands on. */
  get end(): number {
    const { from, length } = this.steps[this.at] as Step;
    return from + length;
  }
}

/**
 * Runs of evenly spaced days, each inside one step: [first stored point, where the weights are, days
 * read one by one, days read in pairs, whether the middle of the step is one more, whether its end
 * is one more]. Returns how many.
 */
function writeDays(
  lists: PlanLists,
  grid: GridShape,
  steps: readonly Step[],
  days: readonly number[],
): number {
  const nodes = lobattoNodes(grid.stages);
  const cursor = new Cursor(steps);
  let runs = 0;
  for (let next = 0; next < days.length; runs += 1) {
    const first = days[next] as number;
    const at = cursor.goTo(first);
    const { length } = steps[at] as Step;
    const every = (days[next + 1] ?? first + 1) - first;
    let until = next;
    while (days[until + 1] === first + (until + 1 - next) * every) {
      if (first + (until + 1 - next) * every > cursor.end + NEAR) break;
      until += 1;
    }
    const end = Math.abs(cursor.end - (days[until] as number)) < NEAR ? 1 : 0;
    const inside = until - next + 1 - end;
    const share = cursor.share;
    // Days that lie about the middle of their step as a mirror image go in pairs.
    const mirrored = Math.abs(2 * share + ((inside - 1) * every) / length - 1) < NEAR;
    const pairs = mirrored ? inside >> 1 : 0;
    const middle = mirrored ? inside & 1 : 0;
    const singles = mirrored ? 0 : inside;
    // Runs of one length of step differ by where they begin, how long they are and their gaps.
    const known = lists.run(grid.stages, length, share, every);
    if (inside > 0 && known[inside] === undefined) {
      known[inside] = lists.numbers.length;
      for (let k = 0; k < singles; k += 1) {
        interpolationWeights(nodes, onNode(nodes, share + (k * every) / length), lists.numbers);
      }
      for (let k = 0; k < pairs + middle; k += 1) {
        mirroredWeights(nodes, onNode(nodes, share + (k * every) / length), lists.numbers);
      }
    }
    lists.integers.push(at * grid.stages, inside > 0 ? (known[inside] as number) : 0);
    lists.integers.push(singles, pairs, middle, end);
    next = until + 1;
  }
  return runs;
}
