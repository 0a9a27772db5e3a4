/** The models that have kernels, how each is cut up, and where its kernels are kept. */
import { referenceLayout } from '../../bench/solver/reference-layout.ts';
import { referenceModel } from '../../bench/solver/reference-model.ts';
import { remodellingLayout } from '../src/dermis/shown/layout.ts';
import { SHOWN_REMODELLING } from '../src/dermis/shown/shown-model.ts';
import type { ModelDefinition } from '../src/dermis/solver/definition.ts';
import type { KernelLayout } from '../src/dermis/solver/layout.ts';

export interface SolvedModel {
  readonly definition: ModelDefinition;
  readonly layout: KernelLayout;
  /** From the root of the repository. */
  readonly folder: string;
  readonly solverPath: string;
}

export const solvedModels: readonly SolvedModel[] = [
  {
    definition: referenceModel,
    layout: referenceLayout,
    folder: 'bench/solver/generated',
    solverPath: '../../../engine/src/dermis/solver',
  },
  {
    definition: SHOWN_REMODELLING,
    layout: remodellingLayout,
    folder: 'engine/src/dermis/shown/generated',
    solverPath: '../../solver',
  },
];
