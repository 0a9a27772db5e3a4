import { openKernel } from '../solver/open-kernel.ts';
import { kernelModule } from './generated/vectors.ts';

/** The kernel of the shown dermis on each of its paths. */
export const kernels = (
  [
    ['f64', false],
    ['f64', true],
    ['f32', true],
  ] as const
).map(([precision, vectors]) => openKernel(kernelModule, precision, vectors));
