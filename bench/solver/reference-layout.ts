/**
 * How the reference model is cut up; see engine/src/dermis/solver/layout.ts. Found on the
 * tuning people alone by merging steps while the error stayed within bounds, edges then set by hand.
 */
import type { KernelLayout } from '../../engine/src/dermis/solver/layout.ts';

export const referenceLayout: KernelLayout = {
  grids: [
    {
      states: ['W', 'I', 'D', 'T', 'G', 'F'],
      stages: 4,
      steps: [1, 0.5, 1, 0.5, 1, 1, 1, 1, 2, 2, 2, 2, 4, 4, 5, 4, 4, 4, 8, 8, 8, 16, 16, 16, 32],
      sweeps: [2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 3],
      rounds: [2, 2, 2, 1, 1, 1, 1, 1, 2, 2, 1, 1, 2, 1, 1, 2],
    },
    {
      states: ['E', 'O'],
      stages: 5,
      steps: [0.5, 0.5, 0.5, 1, 1, 1, 1, 1.5, 1.5, 2.5, 4, 4, 9, 9, 36, 108],
      sweeps: [1],
      rounds: [1],
    },
    {
      states: ['C3', 'C1', 'X'],
      stages: 4,
      steps: [2.75, 4.25, 6.5, 6.5, 8, 8, 16, 16, 16, 32],
      sweeps: [2, 3],
      rounds: [1],
      fewerSweeps: { C1: 1, X: 1 },
      sweepTolerance: 0.01,
    },
  ],
  tolerances: {
    I: 0.0024,
    E: 0.0029,
    O: 1,
    T: 0.00175,
    G: 0.00086,
    F: 0.00086,
    C3: 0.0006,
    C1: 2.6e-5,
  },
  sweepTolerance: 0.0016,
};
