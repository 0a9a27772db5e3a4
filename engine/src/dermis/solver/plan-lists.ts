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

  /** Weights made once for each kind and key (equal to nine digits); `make` puts them in. */
  shared(kind: number, key: number, make: (into: NumberList) => void): number {
    this.known[kind] ??= new Map();
    return once(this.known[kind] as Map<number, number>, Math.round(key * 1e9), () =>
      this.made(make),
    );
  }

  /** As `shared`, for a run of so many days, so far apart, of a step of some length. */
  run(
    kind: number,
    length: number,
    share: number,
    every: number,
    count: number,
    make: (into: NumberList) => void,
  ): number {
    // Keys stay whole numbers that fit a register; larger ones would each be an object.
    const steps = once(
      this.runs,
      (Math.round(length * 1e6) * 8 + kind) * 8 + every,
      () => new Map(),
    );
    const counts: number[] = once(steps, Math.round(share * 1e9), () => []);
    counts[count] ??= this.made(make);
    return counts[count];
  }

  private made(make: (into: NumberList) => void): number {
    const at = this.numbers.length;
    make(this.numbers);
    return at;
  }
}

function once<Value>(known: Map<number, Value>, key: number, make: () => Value): Value {
  const found = known.get(key);
  if (found !== undefined) return found;
  const made = make();
  known.set(key, made);
  return made;
}
