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
      steps: [0.5, 1, 1, 0.5, 1, 1, 1, 1, 2, 2, 2, 4, 4, 3.5, 3.5, 8, 16, 32],
      sweeps: [2],
      rounds: [2, 2, 2, 1, 1, 1, 1, 1, 2, 2, 1, 2, 2, 1, 1, 2],
    },
    {
      states: ['E', 'O'],
      stages: 5,
      steps: [0.5, 0.5, 0.5, 0.5, 0.5, 0.5, 1, 1, 1, 1, 1, 2, 2, 4, 4, 4, 4, 24, 96],
      sweeps: [1],
      rounds: [1],
    },
    {
      states: ['T', 'G', 'F'],
      stages: 4,
      steps: [0.5, 1, 1, 0.5, 1, 1, 1, 1, 2, 2, 2, 2, 4, 4, 4, 8, 8, 8, 8, 16, 16, 16, 32],
      sweeps: [4, 4, 3, 3, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 3],
      sweepTolerance: 8e-4,
      rounds: [1],
    },
    {
      states: ['C3', 'C1', 'X'],
      stages: 4,
      steps: [1.75, 3.25, 6, 8.5, 8.5, 16, 16, 16, 32],
      sweeps: [3],
      rounds: [1],
      fewerSweeps: { C1: 1, X: 1 },
      sweepTolerance: 1e-2,
    },
  ],
  tolerances: {
    I: 2.4e-3,
    E: 2.9e-3,
    O: 1,
    T: 1.75e-3,
    G: 8.6e-4,
    F: 8.6e-4,
    C3: 6e-4,
    C1: 2.6e-5,
  },
  sweepTolerance: 1.6e-3,
};
