/** How the reference model is cut up; see engine/src/dermis/solver/layout.ts. */
import type { KernelLayout } from '../../engine/src/dermis/solver/layout.ts';

export const referenceLayout: KernelLayout = {
  grids: [
    {
      states: ['W', 'I', 'D'],
      stages: 4,
      steps: [0.5, 0.5, 1, 1, 1, 1, 1, 2, 2, 2, 4, 4, 8, 8, 8, 8, 16],
      sweeps: [5, 4, 3],
      rounds: [2, 2, 1],
    },
    {
      states: ['E', 'O'],
      stages: 4,
      steps: [0.5, 0.5, 0.5, 0.5, 0.5, 0.5, 1, 1, 1, 1, 1, 2, 2, 2, 4, 4, 8],
      sweeps: [1],
      rounds: [1],
    },
    {
      states: ['T', 'G', 'F'],
      stages: 4,
      steps: [0.5, 0.5, 1, 1, 1, 1, 1, 2, 2, 2, 4, 4, 8, 8, 8, 8, 16],
      sweeps: [4, 3],
      rounds: [1],
    },
    {
      states: ['C3', 'C1', 'X'],
      stages: 4,
      steps: [2, 2, 4, 4, 8, 8, 8, 8, 16],
      sweeps: [4, 3],
      rounds: [3, 2],
    },
  ],
  tolerances: {},
};
