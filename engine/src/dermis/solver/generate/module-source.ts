/** Whole files: the plain kernel as a TypeScript module, the vector kernels as AssemblyScript. */
import type { KernelLayout } from '../layout.ts';
import type { Model } from '../model.ts';
import { plain } from './dialect.ts';
import { kernelSource } from './kernel-source.ts';
import { vector } from './vector-dialect.ts';

const WARNING =
  '// Written by engine/files/write-kernels.ts from the model definition; do not edit.';

/** The plain TypeScript kernel of a model, with the shape all its kernels share. */
export function plainModule(model: Model, layout: KernelLayout, importFrom: string): string {
  const { text, shape } = kernelSource(model, layout, plain);
  return `${WARNING}
// @ts-nocheck: written for the compiler's optimiser, not for readers; leftovers do no harm.
import type { KernelShape } from '${importFrom}';

export const shape: KernelShape = ${JSON.stringify(shape)};

${text}
`;
}

/** The AssemblyScript source of a vector kernel. `solve` returns one bit per person gone well. */
export function assemblyModule(
  model: Model,
  layout: KernelLayout,
  name: 'f64x2' | 'f32x4',
  fused: boolean,
): string {
  const dialect = vector(name, fused);
  const { text, shape } = kernelSource(model, layout, dialect);
  const mask = name === 'f64x2' ? 'i64x2.bitmask' : 'i32x4.bitmask';
  return `${WARNING}
${dialect.constants()}
/** What is the person's own, and the current states. */
const WEIGHTS = __heap_base;
const HOME = memory.data(${16 * shape.fixedSlots}, 16);
${text}
/** Where memory that is not the kernel's own begins; the weights of the plan come first. */
export function room(): usize { return WEIGHTS; }
export function solve(person: usize, scratch: usize, out: usize, integerBase: usize, all: i32): i32 {
return ${mask}(solveOne(person, scratch, out, integerBase, all));
}
`;
}
