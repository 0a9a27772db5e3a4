/**
 * The two flat lists of a plan, and what generated code finds where in them. Weights that are the
 * same for several steps are kept once.
 */

/** Whole numbers at the start of the list, then `perGrid` for each grid; see plan.ts. */
export const HEADER = {
  segments: 0,
  days: 1,
  firstSegment: 2,
  limits: 3,
  grids: 4,
  perGrid: 3,
} as const;

/** Whole numbers of a segment before its grids, and for each grid; see plan-segment.ts. */
export const SEGMENT_HEAD = 5;
export const SEGMENT_PER_GRID = 4;

/** Whole numbers of a step before the places it reads, and of a run of days. */
export const STEP_HEAD = 6;
export const DAYS_RECORD = 4;

/** Stands for “no limit” where a state has no tolerance; finite, so that 0 times it stays 0. */
export const NO_LIMIT = 1e30;

export class PlanLists {
  readonly integers: number[] = [];
  readonly numbers: number[] = [];
  /** Words of segments already written, by length and place of their days. */
  readonly segments = new Map<string, number[]>();
  private readonly known: Map<number, number>[] = [];
  private readonly runs = new Map<string, number>();

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

  /** As `shared`, for weights that depend on several things. */
  run(
    stages: number,
    length: number,
    share: number,
    count: number,
    make: () => readonly number[],
  ): number {
    const key = `${stages} ${Math.round(length * 1e9)} ${Math.round(share * 1e9)} ${count}`;
    const known = this.runs.get(key);
    if (known !== undefined) return known;
    const at = this.weights(make());
    this.runs.set(key, at);
    return at;
  }
}
