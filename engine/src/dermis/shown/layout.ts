/** How the remodelling dermis is cut up; see solver/layout.ts. */
import type { KernelLayout } from '../solver/layout.ts';

export const remodellingLayout: KernelLayout = {
  grids: [
    {
      states: ['D', 'B', 'Q', 'H', 'I', 'E', 'G', 'M'],
      stages: 4,
      steps: [0.5, 0.5, 1, 1, 1, 1, 1, 1, 1, 1, 2, 2, 2, 4, 4, 4, 8],
      sweeps: [5, 4],
      rounds: [1],
    },
    {
      states: ['F', 'C3', 'C1', 'X', 'L', 'R'],
      stages: 4,
      steps: [1, 1, 2, 2, 2, 4, 4, 4, 8],
      sweeps: [5, 4],
      rounds: [4, 3],
    },
  ],
  tolerances: {},
};
