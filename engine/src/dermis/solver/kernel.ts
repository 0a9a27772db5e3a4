/**
 * A kernel ready to run: memory, the shared plan in it, and one vector of people at a time. The
 * vector kernels are WebAssembly with 128-bit SIMD; where that is missing or forbidden by a content
 * policy (it needs `wasm-unsafe-eval`) the plain kernel does the same work in plain numbers.
 */
import type { KernelShape, Plan } from './plan.ts';

export type PlainSolve = (
  memory: Float64Array,
  integers: Int32Array,
  weights: Float64Array,
  person: number,
  scratch: number,
  out: number,
  integerBase: number,
  weightBase: number,
) => number;

/** What the generator writes for one model. */
export interface KernelModule {
  readonly shape: KernelShape;
  readonly solve: PlainSolve;
  /** WebAssembly binaries as base64. */
  readonly f64x2: string;
  readonly f32x4: string;
}

export type KernelPath = 'plain' | 'f64x2' | 'f32x4';

/** Room for a number of vectors of people under one plan, and the way to solve one of them. */
export interface Room {
  /** Parameters as [vector][parameter][lane]. */
  readonly people: Float64Array | Float32Array;
  /** States as [vector][state][day][lane]. */
  readonly out: Float64Array | Float32Array;
  /** Solves one vector; one bit per lane tells who met every tolerance. */
  solve(vector: number): number;
}

export interface Kernel {
  readonly shape: KernelShape;
  readonly path: KernelPath;
  readonly lanes: number;
  /** Makes room; an earlier room of the same kernel is gone afterwards. */
  room(plan: Plan, vectors: number): Room;
  /** A second kernel with memory of its own, for people who are solved again. */
  sibling(): Kernel;
}

/** Whether 128-bit vectors can be used here; settled by trying, since a policy may forbid it. */
export function openKernel(
  module: KernelModule,
  precision: 'f64' | 'f32',
  allowVectors = true,
): Kernel {
  if (!allowVectors) return plainKernel(module);
  try {
    return vectorKernel(module, precision === 'f64' ? 'f64x2' : 'f32x4');
  } catch {
    return plainKernel(module);
  }
}

function once<Value>(make: () => Value): () => Value {
  let made: Value | undefined;
  return () => {
    made ??= make();
    return made;
  };
}

function plainKernel(module: KernelModule): Kernel {
  const { shape, solve } = module;
  let memory = new Float64Array(0);
  return {
    shape,
    path: 'plain',
    lanes: 1,
    sibling: once(() => plainKernel(module)),
    room(plan, vectors) {
      const parameters = shape.parameterNames.length;
      const scratch = vectors * parameters;
      const out = scratch + plan.scratchSlots;
      const perPerson = shape.stateNames.length * plan.days;
      const size = out + vectors * perPerson;
      if (memory.length < size) memory = new Float64Array(size);
      return {
        people: memory.subarray(0, scratch),
        out: memory.subarray(out, size),
        solve(vector) {
          const { integers, numbers } = plan;
          const person = vector * parameters;
          const to = out + vector * perPerson;
          return solve(memory, integers, numbers, person, scratch, to, 0, 0);
        },
      };
    },
  };
}

/** The part of the platform's WebAssembly that is used; the engine is built without its types. */
declare const WebAssembly: {
  Module: new (bytes: Uint8Array) => object;
  Instance: new (module: object) => { readonly exports: Readonly<Record<string, unknown>> };
};

interface VectorMemory {
  readonly buffer: ArrayBuffer;
  grow(pages: number): number;
}

type VectorSolve = (
  person: number,
  scratch: number,
  out: number,
  integers: number,
  weights: number,
) => number;

const VECTOR_BYTES = 16;
const PAGE_BYTES = 65536;

function vectorKernel(module: KernelModule, path: 'f64x2' | 'f32x4'): Kernel {
  const { shape } = module;
  const bytes = Uint8Array.from(atob(module[path]), (letter) => letter.charCodeAt(0));
  const { exports } = new WebAssembly.Instance(new WebAssembly.Module(bytes));
  const memory = exports.memory as VectorMemory;
  const solve = exports.solve as VectorSolve;
  const Numbers = path === 'f64x2' ? Float64Array : Float32Array;
  const width = Numbers.BYTES_PER_ELEMENT;
  const lanes = VECTOR_BYTES / width;

  function room(plan: Plan, vectors: number): Room {
    let end = 1024;
    const take = (size: number) => {
      const at = end;
      end = (end + size + 63) & ~63;
      return at;
    };
    const personBytes = shape.parameterNames.length * VECTOR_BYTES;
    const outBytes = shape.stateNames.length * plan.days * VECTOR_BYTES;
    const integers = take(plan.integers.byteLength);
    const weights = take(plan.numbers.length * width);
    const scratch = take(plan.scratchSlots * VECTOR_BYTES);
    const people = take(vectors * personBytes);
    const out = take(vectors * outBytes);
    const missing = end - memory.buffer.byteLength;
    if (missing > 0) memory.grow(Math.ceil(missing / PAGE_BYTES));
    new Int32Array(memory.buffer, integers, plan.integers.length).set(plan.integers);
    new Numbers(memory.buffer, weights, plan.numbers.length).set(plan.numbers);
    return {
      people: new Numbers(memory.buffer, people, (vectors * personBytes) / width),
      out: new Numbers(memory.buffer, out, (vectors * outBytes) / width),
      solve(vector) {
        const person = people + vector * personBytes;
        return solve(person, scratch, out + vector * outBytes, integers, weights);
      },
    };
  }
  return { shape, path, lanes, room, sibling: once(() => vectorKernel(module, path)) };
}
