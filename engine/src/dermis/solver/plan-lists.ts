/**
 * The two flat lists of a plan, and what generated code finds where in them. Weights that are the
 * same for several steps are kept once.
 */

/** Whole numbers at the start of the list, then `perGrid` for each grid; see plan.ts. */
export const HEADER = {
  segments: 0,
  outputs: 1,
  firstSegment: 2,
  grids: 3,
  perGrid: 3,
} as const;

/** Whole numbers of a segment before its grids, and for each grid; see plan-segment.ts. */
export const SEGMENT_HEAD = 6;
export const SEGMENT_PER_GRID = 4;

/** Whole numbers of a step before the places it reads, of a run of days and of a run of gaps. */
export const STEP_HEAD = 6;
export const DAYS_RECORD = 6;
export const GAPS_RECORD = 2;

/** Stands for “no limit” where a state has no tolerance; finite, so that 0 times it stays 0. */
export const NO_LIMIT = 1e30;

/** A list of numbers that grows in place. */
export class NumberList {
  length = 0;
  private values = new Float64Array(4096);

  push(value: number): void {
    if (this.length === this.values.length) {
      const wider = new Float64Array(2 * this.length);
      wider.set(this.values);
      this.values = wider;
    }
    this.values[this.length] = value;
    this.length += 1;
  }

  taken(): Float64Array {
    return this.values.slice(0, this.length);
  }
}

/** Finer than this many parts of a unit, two keys of shared weights are the same. */
const KEY_PARTS = 1e7;

/**
 * A plan is made anew at every move of a slider, so its lists are filled without making objects on
 * the way: a browser that has to clear them away does so in the middle of a frame.
 */
export class PlanLists {
  readonly integers: number[] = [];
  readonly numbers = new NumberList();
  private readonly known: Map<number, number>[] = [];
  private readonly runs = new Map<number, Map<number, number[]>>();

  /** Puts weights into the list; returns where. */
  weights(values: readonly number[]): number {
    const at = this.numbers.length;
    for (const value of values) this.numbers.push(value);
    return at;
  }

  /** Where weights of this kind and key are, or -1 where they are yet to be made: see `starts`. */
  shared(kind: number, key: number): number {
    return this.known[kind]?.get(Math.round(key * KEY_PARTS)) ?? -1;
  }

  /** Says that weights of this kind and key are pushed next; returns where. */
  starts(kind: number, key: number): number {
    this.known[kind] ??= new Map();
    const at = this.numbers.length;
    (this.known[kind] as Map<number, number>).set(Math.round(key * KEY_PARTS), at);
    return at;
  }

  /**
   * Where a run of so many days, so far apart, of a step of some length is by the number of its days,
   * -1 or nothing where it is yet to be made.
   */
  run(kind: number, length: number, share: number, every: number): number[] {
    // Keys stay whole numbers that fit a register; larger ones would each be an object.
    const steps = once(this.runs, (Math.round(length * 1e5) * 8 + kind) * 8 + every, newMap);
    return once(steps, Math.round(share * KEY_PARTS), newList);
  }
}

const newMap = () => new Map<number, number[]>();
const newList = (): number[] => [];

function once<Value>(known: Map<number, Value>, key: number, make: () => Value): Value {
  const found = known.get(key);
  if (found !== undefined) return found;
  const made = make();
  known.set(key, made);
  return made;
}
