/** The kernel on 128-bit vectors: WebAssembly, two people in f64 or four in f32 at a time. */
import { BINS } from './histogram.ts';
import { type Kernel, type KernelModule, once, type Room, type VectorBinaries } from './kernel.ts';
import type { Plan } from './plan.ts';

/** The part of the platform's WebAssembly that is used; the engine is built without its types. */
declare const WebAssembly: {
  Module: new (bytes: Uint8Array) => object;
  Instance: new (module: object) => { readonly exports: Readonly<Record<string, unknown>> };
};

interface VectorExports {
  readonly memory: { readonly buffer: ArrayBuffer; grow(pages: number): number };
  solve(person: number, scratch: number, out: number, integers: number, all: number): number;
  /** Where memory that is not the kernel's own begins; the weights of the plan come first. */
  room(): number;
  widen(shown: number, rows: number, spans: number, first: number): void;
  tally(shown: number, rows: number, ranges: number, counts: number): void;
}

const VECTOR_BYTES = 16;
const PAGE_BYTES = 65536;

/** @throws Error where WebAssembly with the kind of SIMD is missing or forbidden */
export function vectorKernel(
  module: KernelModule,
  path: 'f64x2' | 'f32x4',
  kind: keyof VectorBinaries,
): Kernel {
  const bytes = Uint8Array.from(atob(module[path][kind]), (letter) => letter.charCodeAt(0));
  return instantiate(module, path, new WebAssembly.Module(bytes));
}

function instantiate(module: KernelModule, path: 'f64x2' | 'f32x4', compiled: object): Kernel {
  const { shape } = module;
  const exports = new WebAssembly.Instance(compiled).exports as unknown as VectorExports;
  const { memory } = exports;
  const Numbers = path === 'f64x2' ? Float64Array : Float32Array;
  const width = Numbers.BYTES_PER_ELEMENT;
  const lanes = VECTOR_BYTES / width;
  const personBytes = shape.parameterNames.length * VECTOR_BYTES;

  function room(plan: Plan, vectors: number, outputs = vectors): Room {
    let end = exports.room();
    const take = (size: number) => {
      const at = end;
      end = (end + size + 63) & ~63;
      return at;
    };
    const days = plan.outputs.length;
    const outBytes = shape.stateNames.length * days * VECTOR_BYTES;
    const rows = shape.curveNames.length * days;
    const weights = take(plan.numbers.length * width);
    const integers = take(plan.integers.byteLength);
    const scratch = take(plan.scratchSlots * VECTOR_BYTES);
    const shown = take(rows * VECTOR_BYTES);
    const ranges = take(rows * 2 * width);
    const counts = take(rows * BINS * 2);
    const spans = take(rows * 2 * VECTOR_BYTES);
    const people = take(vectors * personBytes);
    const out = take(outputs * outBytes);
    const missing = end - memory.buffer.byteLength;
    if (missing > 0) memory.grow(Math.ceil(missing / PAGE_BYTES));
    const { buffer } = memory;
    new Int32Array(buffer, integers, plan.integers.length).set(plan.integers);
    new Numbers(buffer, weights, plan.numbers.length).set(plan.numbers);
    const shownValues = new Numbers(buffer, shown, rows * lanes);
    const rangeValues = new Numbers(buffer, ranges, 2 * rows);
    // Only bands count; the histograms are large, so they are emptied when first asked for.
    const countValues = once(() => new Uint16Array(buffer, counts, rows * BINS).fill(0));
    const run = (vector: number, into: number, all: number) =>
      exports.solve(people + vector * personBytes, scratch, into, integers, all);
    return {
      people: new Numbers(buffer, people, (vectors * personBytes) / width),
      out: new Numbers(buffer, out, (outputs * outBytes) / width),
      ranges: rangeValues,
      get counts() {
        return countValues();
      },
      solve: (vector) => run(vector, out + (vector % outputs) * outBytes, 1),
      solveShown: (vector) => run(vector, shown, 0),
      shown: shownValues,
      spans: new Numbers(buffer, spans, 2 * rows * lanes),
      widen(isFirst) {
        exports.widen(shown, rows, spans, isFirst ? 1 : 0);
      },
      tally() {
        countValues();
        exports.tally(shown, rows, ranges, counts);
      },
    };
  }
  const sibling = once(() => instantiate(module, path, compiled));
  return { shape, path, lanes, room, sibling };
}
