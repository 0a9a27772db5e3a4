/** A worker that counts bands of the remodelling dermis. */
import { kernelModule } from '../../../engine/src/dermis/shown/generated/vectors.ts';
import { type Port, serveBands } from '../../../engine/src/dermis/solver/band-worker.ts';

serveBands(globalThis as unknown as Port, kernelModule);
