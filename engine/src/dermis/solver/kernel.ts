/**
 * A kernel ready to run: memory, the shared plan in it, and one vector of people at a time. The
 * vector kernels are WebAssembly with 128-bit SIMD; where that is missing or forbidden by a content
 * policy (it needs `wasm-unsafe-eval`) the plain kernel does the same work in plain numbers.
 */
import type { KernelShape } from './kernel-shape.ts';
import type { Plan } from './plan.ts';

export type PlainSolve = (
  memory: Float64Array,
  integers: Int32Array,
  weights: Float64Array,
  person: number,
  scratch: number,
  out: number,
  all: number,
) => number;

/** What the generator writes for one model. */
export interface KernelModule {
  readonly shape: KernelShape;
  readonly solve: PlainSolve;
  readonly f64x2: VectorBinaries;
  readonly f32x4: VectorBinaries;
}

/**
 * WebAssembly as base64: with products added in one operation (relaxed SIMD, which not every
 * browser has) and without. They differ by rounding alone.
 */
export interface VectorBinaries {
  readonly fused: string;
  readonly separate: string;
}

export type KernelPath = 'plain' | 'f64x2' | 'f32x4';

/** Room for a number of vectors of people under one plan, and the way to solve one of them. */
export interface Room {
  /** Parameters as [vector][parameter][lane]. */
  readonly people: Float64Array | Float32Array;
  /** States as [vector][state][day][lane]; vectors share room when fewer outputs were asked for. */
  readonly out: Float64Array | Float32Array;
  /** Solves one vector and writes its states; one bit per lane tells who met every tolerance. */
  solve(vector: number): number;
  /** The same, but writes the shown curves. */
  solveShown(vector: number): number;
  /** The shown curves of the vector last solved for them, as [curve][day][lane]. */
  readonly shown: Float64Array | Float32Array;
  /** Keeps the lowest and the highest value of each row of curves, see `spans`. */
  widen(isFirst: boolean): void;
  /** Lowest and highest values so far as [curve][day][low, high][lane]. */
  readonly spans: Float64Array | Float32Array;
  /** Counts all lanes of the curves last shown into histograms (one row of bins each). */
  tally(): void;
  /** Start and bins per unit of each row of bins, and the counts. */
  readonly ranges: Float64Array | Float32Array;
  readonly counts: Uint16Array;
}

export interface Kernel {
  readonly shape: KernelShape;
  readonly path: KernelPath;
  readonly lanes: number;
  /** Makes room; an earlier room of the same kernel is gone afterwards. */
  room(plan: Plan, vectors: number, outputs?: number): Room;
  /** A second kernel with memory of its own, for people who are solved again. */
  sibling(): Kernel;
}

/** Makes a value when it is first asked for, and keeps it. */
export function once<Value>(make: () => Value): () => Value {
  let made: Value | undefined;
  return () => {
    made ??= make();
    return made;
  };
}
