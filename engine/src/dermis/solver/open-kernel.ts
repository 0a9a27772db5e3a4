import type { Kernel, KernelModule } from './kernel.ts';
import { plainKernel } from './plain-kernel.ts';
import { vectorKernel } from './vector-kernel.ts';

/**
 * Opens the kernel of a model: the vector one, or the plain one where vectors are missing or not
 * allowed; settled by trying, since a content policy may forbid them.
 * @param precision f64 for likelihoods, gradients and anything stored; f32 for what is only drawn.
 *   The plain kernel always computes in f64.
 */
export function openKernel(
  module: KernelModule,
  precision: 'f64' | 'f32',
  allowVectors = true,
): Kernel {
  const kinds = allowVectors ? (['fused', 'separate'] as const) : [];
  for (const kind of kinds) {
    try {
      return vectorKernel(module, precision === 'f64' ? 'f64x2' : 'f32x4', kind);
    } catch {
      // The next kind asks for less.
    }
  }
  return plainKernel(module);
}
