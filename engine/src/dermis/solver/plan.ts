/**
 * The shared time grid of an ensemble. Everybody in it has the same sessions, so steps, points,
 * interpolation and output weights are worked out once and read by the kernels as two flat lists:
 * whole numbers and weights. `LAYOUT` below is the agreement between plan and generated code.
 */
import type { ModelSession } from './definition.ts';
import { atStep, type GridLayout, type KernelLayout } from './layout.ts';
import { integrationWeights, interpolationWeights, lobattoNodes } from './lobatto.ts';
import { ModelFault } from './parse.ts';

/** What a kernel needs to know of its model, written beside it by the generator. */
export interface KernelShape {
  readonly stateNames: readonly string[];
  readonly parameterNames: readonly string[];
  readonly curveNames: readonly string[];
  readonly inputs: readonly { readonly name: string; readonly default: number }[];
  /** Vectors of person-only values and current states at the start of the scratch room. */
  readonly fixedSlots: number;
  readonly grids: readonly GridShape[];
  /** Whether any rate depends on the day itself. */
  readonly usesTime: boolean;
  readonly layout: KernelLayout;
}

export interface GridShape {
  readonly stages: number;
  /** States with stored points, in order. */
  readonly stored: number;
  /** Vectors of exponential weights per distinct step. */
  readonly weightSlots: number;
  /** Indices of the other grids this one reads. */
  readonly reads: readonly number[];
}

export interface Plan {
  readonly integers: Int32Array;
  readonly numbers: Float64Array;
  readonly scratchSlots: number;
  readonly days: number;
  readonly stepCount: number;
}

interface Step {
  readonly from: number;
  readonly length: number;
  /** Which step of the layout it is, or is a part of. */
  readonly nominal: number;
}

interface Segment {
  readonly from: number;
  readonly to: number;
  readonly session: ModelSession | undefined;
}

const NEAR = 1e-9;

function segments(sessions: readonly ModelSession[], days: number): Segment[] {
  const due = [...sessions].sort((a, b) => a.day - b.day).filter((session) => session.day <= days);
  const first = due[0];
  if (first !== undefined && first.day < 0) throw new ModelFault('a session lies before day 0');
  const list: Segment[] = [];
  if (first === undefined || first.day > NEAR) {
    list.push({ from: 0, to: first?.day ?? days, session: undefined });
  }
  for (const [i, session] of due.entries()) {
    list.push({ from: session.day, to: due[i + 1]?.day ?? days, session });
  }
  return list;
}

function stepsOf(grid: GridLayout, segment: Segment, halvings: number): Step[] {
  const list: Step[] = [];
  const parts = 2 ** halvings;
  let at = segment.from;
  for (let i = 0; segment.to - at > NEAR; i += 1) {
    const whole = atStep(grid.steps, i);
    const length = segment.to - at < whole + NEAR ? segment.to - at : whole;
    for (const piece of i === 0 ? cutAtDay(at, length) : [length]) {
      for (let part = 0; part < parts; part += 1) {
        list.push({ from: at + (part * piece) / parts, length: piece / parts, nominal: i });
      }
      at += piece;
    }
  }
  // A session on the very day of the next one, or on the last day, still needs one point.
  return list.length > 0 ? list : [{ from: segment.from, length: 0, nominal: 0 }];
}

/**
 * The first step after a session ends on the first output day if that lies inside it: what has just
 * begun to move fast is no polynomial, and only the points of a step are exact.
 */
function cutAtDay(from: number, length: number): number[] {
  const toDay = Math.floor(from + NEAR) + 1 - from;
  return toDay < length - NEAR ? [toDay, length - toDay] : [length];
}

class Lists {
  readonly integers: number[] = [];
  readonly numbers: number[] = [];
  /** Words of segments already written, by length and place of their days. */
  readonly segments = new Map<string, number[]>();
  private readonly known: Map<number, number>[] = [];

  /** Puts weights into the list; returns where. */
  weights(values: readonly number[]): number {
    const at = this.numbers.length;
    for (const value of values) this.numbers.push(value);
    return at;
  }

  /** As `weights`, but made once for each kind and key (equal to nine digits). */
  shared(kind: number, key: number, make: () => readonly number[]): number {
    this.known[kind] ??= new Map();
    const places = this.known[kind] as Map<number, number>;
    const rounded = Math.round(key * 1e9);
    const known = places.get(rounded);
    if (known !== undefined) return known;
    const at = this.weights(make());
    places.set(rounded, at);
    return at;
  }
}

/** Whole numbers at the start of the list, then four per grid; see the generator. */
export const HEADER = {
  segments: 0,
  days: 1,
  firstSegment: 2,
  limits: 3,
  grids: 4,
  perGrid: 3,
} as const;

/** Stands for “no limit” where a state has no tolerance; finite, so that 0 times it stays 0. */
const NO_LIMIT = 1e30;

/**
 * Lays the layout of a model over a schedule.
 * @param days horizon; every whole day 1..days is an output
 * @param halvings 0 for the layout's own steps, 1 for the finer grid of flagged people
 * @throws ModelFault when a session lies before day 0
 */
export function planGrid(
  shape: KernelShape,
  sessions: readonly ModelSession[],
  days: number,
  halvings = 0,
): Plan {
  const lists = new Lists();
  const { integers } = lists;
  const parts = segments(sessions, days);
  const cut = parts.map((segment) =>
    shape.layout.grids.map((grid) => stepsOf(grid, segment, halvings)),
  );
  const lengths = shape.grids.map((_, g) =>
    distinctLengths(cut.map((grids) => grids[g] as Step[])),
  );

  const limits = shape.stateNames.map((name) => shape.layout.tolerances[name] ?? NO_LIMIT);
  limits.push(shape.layout.sweepTolerance ?? NO_LIMIT);
  integers.push(parts.length, days, 0, lists.weights(limits));
  let slot = shape.fixedSlots;
  for (const [g, grid] of shape.grids.entries()) {
    const longest = Math.max(...cut.map((grids) => (grids[g] as Step[]).length));
    integers.push(slot + (longest * grid.stages + 1) * grid.stored);
    integers.push((lengths[g] as number[]).length, lists.weights(lengths[g] as number[]));
    // The points of a grid come first, its exponential weights behind them.
    slot += (longest * grid.stages + 1) * grid.stored;
    slot += (lengths[g] as number[]).length * grid.weightSlots;
  }
  // Segments follow their own table, so that each can be found by its number.
  integers[HEADER.firstSegment] = integers.length;
  const table = integers.length;
  for (const _ of parts) integers.push(0);
  for (const [i, segment] of parts.entries()) {
    integers[table + i] = integers.length;
    writeSegment(shape, lists, segment, cut[i] as Step[][], lengths, halvings);
  }
  return {
    integers: Int32Array.from(integers),
    numbers: Float64Array.from(lists.numbers),
    scratchSlots: slot,
    days,
    stepCount: cut.flat(2).length,
  };
}

function distinctLengths(cut: readonly Step[][]): number[] {
  const list: number[] = [];
  for (const { length } of cut.flat()) {
    if (!list.some((known) => Math.abs(known - length) < NEAR)) list.push(length);
  }
  return list.sort((a, b) => a - b);
}

/**
 * One segment: [has session, where its inputs are, where its first day's offset is, first day,
 * number of days, then per grid: number of steps, where the steps are, where the days are].
 */
function writeSegment(
  shape: KernelShape,
  lists: Lists,
  segment: Segment,
  cut: readonly Step[][],
  lengths: readonly number[][],
  halvings: number,
): void {
  const { integers } = lists;
  const inputs = shape.inputs.map(
    (input) => segment.session?.inputs?.[input.name] ?? input.default,
  );
  const firstDay = Math.max(1, Math.ceil(segment.from - NEAR));
  const opened = segment.session !== undefined && segment.from - Math.floor(segment.from) < NEAR;
  // A session on an output day: the value of that day is the one just after it, written here.
  const lastDay = Math.floor(segment.to + NEAR);
  const first =
    opened && firstDay >= 1 ? firstDay : Math.max(1, Math.floor(segment.from + NEAR) + 1);
  const count = Math.max(0, lastDay - first + 1);
  integers.push(segment.session === undefined ? 0 : 1);
  integers.push(lists.weights(inputs), lists.weights([first - segment.from]), first, count);
  const holes = integers.length;
  // Segments of equal length are equal but for their place in time: they share steps and days.
  const key = [segment.to - segment.from, first - segment.from, count]
    .map((n) => n.toFixed(9))
    .join();
  const known = shape.usesTime ? undefined : lists.segments.get(key);
  if (known !== undefined) {
    for (const word of known) integers.push(word);
    return;
  }
  for (const _ of shape.grids) integers.push(0, 0, 0);
  for (const [g, grid] of shape.grids.entries()) {
    const steps = cut[g] as Step[];
    integers[holes + 3 * g] = steps.length;
    integers[holes + 3 * g + 1] = integers.length;
    for (const [i, step] of steps.entries()) {
      writeStep(shape, lists, {
        g,
        grid,
        steps,
        cut,
        i,
        step,
        lengths: lengths[g] as number[],
        halvings,
      });
    }
    integers[holes + 3 * g + 2] = integers.length;
    writeDays(lists, grid, steps, first, count);
  }
  lists.segments.set(key, integers.slice(holes, holes + 3 * shape.grids.length));
}

interface StepPlace {
  readonly g: number;
  readonly grid: GridShape;
  readonly steps: readonly Step[];
  readonly cut: readonly Step[][];
  readonly i: number;
  readonly step: Step;
  readonly lengths: readonly number[];
  readonly halvings: number;
}

/**
 * One step: [number of its length, where its plain weights are, where its start-guess weights are
 * (-1 on the first step), sweeps, rounds, where its points' times are, then for each grid it reads
 * and each point: first stored point, where the weights are].
 */
function writeStep(shape: KernelShape, lists: Lists, place: StepPlace): void {
  const { grid, steps, i, step } = place;
  const nodes = lobattoNodes(grid.stages);
  const own = shape.layout.grids[place.g] as GridLayout;
  const { nominal } = step;
  const before = steps[i - 1];
  const ratio = before === undefined ? 0 : step.length / Math.max(before.length, NEAR);
  const guess = (): number[] =>
    nodes.slice(1).flatMap((node) => interpolationWeights(nodes, 1 + node * ratio));
  const even = () =>
    integrationWeights(nodes).flatMap((row) => row.map((weight) => weight * step.length));
  const times = nodes.map((node) => step.from + node * step.length);
  lists.integers.push(
    place.lengths.findIndex((length) => Math.abs(length - step.length) < NEAR),
    lists.shared(3 * grid.stages, step.length, even),
    before === undefined ? -1 : lists.shared(3 * grid.stages + 1, ratio, guess),
    atStep(own.sweeps, nominal) + place.halvings,
    atStep(own.rounds, nominal) + place.halvings,
    shape.usesTime ? lists.weights(times) : 0,
  );
  for (const read of grid.reads) {
    for (const time of times.slice(1)) {
      const source = shape.grids[read] as GridShape;
      locate(lists, source, place.cut[read] as Step[], time);
    }
  }
}

/** The first step that reaches the time, by halving. */
function stepAt(steps: readonly Step[], time: number): number {
  let low = 0;
  let high = steps.length - 1;
  while (low < high) {
    const middle = (low + high) >> 1;
    const { from, length } = steps[middle] as Step;
    if (time <= from + length + NEAR) high = middle;
    else low = middle + 1;
  }
  return low;
}

/** Writes where the stored points around a time are and the weights that interpolate there. */
function locate(lists: Lists, grid: GridShape, steps: readonly Step[], time: number): void {
  const at = stepAt(steps, time);
  const step = steps[at] as Step;
  const share = step.length === 0 ? 0 : (time - step.from) / step.length;
  const nodes = lobattoNodes(grid.stages);
  // On a node the weights come out as 0 and 1 by themselves, but for the last bits of the share.
  const near = nodes.find((node) => Math.abs(node - share) < NEAR);
  const make = () => interpolationWeights(nodes, near ?? share);
  lists.integers.push(at * grid.stages, lists.shared(3 * grid.stages + 2, share, make));
}

/** For each output day: first stored point, where the weights are. */
function writeDays(
  lists: Lists,
  grid: GridShape,
  steps: readonly Step[],
  first: number,
  count: number,
): void {
  for (let day = first; day < first + count; day += 1) {
    locate(lists, grid, steps, day);
  }
}
