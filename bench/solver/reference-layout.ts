/**
 * How the reference model is cut up; see engine/src/dermis/solver/layout.ts. Found on the
 * tuning people alone by merging steps while the error stayed within bounds, edges then set by hand.
 */
import type { KernelLayout } from '../../engine/src/dermis/solver/layout.ts';

export const referenceLayout: KernelLayout = {
  grids: [
    {
      states: ['W', 'I', 'D'],
      stages: 4,
      steps: [0.5, 1, 1, 0.5, 1, 1, 1, 1, 2, 2, 2, 4, 4, 3.5, 3.5, 8, 19],
      sweeps: [2],
      rounds: [2, 2, 2, 1, 1, 2, 1, 1, 2, 1, 1, 2, 2, 1, 1, 2, 2],
    },
    {
      states: ['E', 'O'],
      stages: 5,
      steps: [0.5, 0.5, 0.5, 0.5, 1, 1, 1, 1, 1, 1, 2, 2, 4, 4, 2, 2, 4, 24],
      sweeps: [1],
      rounds: [1],
    },
    {
      states: ['T', 'G', 'F'],
      stages: 4,
      steps: [0.5, 1, 1, 1.5, 1, 1, 1, 2, 2, 2, 2, 4, 4, 4, 8],
      sweeps: [4, 4, 2],
      rounds: [1],
    },
    {
      states: ['C3', 'C1', 'X'],
      stages: 4,
      steps: [1.75, 3.25, 6, 8.5, 8.5, 16],
      sweeps: [3],
      rounds: [1],
    },
  ],
  tolerances: { I: 2e-3, E: 2.9e-3, T: 1.45e-3, G: 7.2e-4, F: 7.2e-4, C3: 5e-4, C1: 2.2e-5 },
  sweepTolerance: 1.6e-3,
};
