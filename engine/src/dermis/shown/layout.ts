/** How the remodelling dermis is cut up; see solver/layout.ts. */
import type { KernelLayout } from '../solver/layout.ts';

export const remodellingLayout: KernelLayout = {
  grids: [
    {
      states: ['D', 'B', 'Q', 'H', 'I', 'E', 'G', 'M'],
      stages: 4,
      steps: [1, 1, 1, 1, 1, 1, 2, 2, 2, 4, 4, 8, 8, 8, 12],
      sweeps: [4, 3],
      rounds: [1],
    },
    {
      states: ['F', 'C3', 'C1', 'X', 'L', 'R'],
      stages: 4,
      steps: [2, 2, 4, 4, 8, 8, 8, 16],
      sweeps: [4, 3],
      rounds: [3, 2],
    },
  ],
  tolerances: { I: 8e-2, E: 1e-1, G: 1.6e-2, F: 3e-2, X: 1e-3 },
  sweepTolerance: 1e-2,
};
