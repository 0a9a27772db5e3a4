/** How the remodelling dermis is cut up; see solver/layout.ts. */
import type { KernelLayout } from '../solver/layout.ts';

/** Found on drawn people: no state is off by more than two thousandths of its usual size. */
export const remodellingLayout: KernelLayout = {
  grids: [
    {
      states: ['D', 'B', 'Q', 'H', 'I', 'E', 'G', 'M'],
      stages: 4,
      steps: [2, 2, 2, 2, 4, 4, 8, 8, 16, 32],
      sweeps: [3, 3, 3, 2, 3, 2, 3, 2],
      rounds: [1],
    },
    {
      states: ['F', 'C3', 'C1', 'X', 'L', 'R'],
      stages: 4,
      steps: [2, 4, 4, 8, 8, 16, 16, 32],
      sweeps: [3],
      rounds: [2],
      fewerSweeps: { L: 2, R: 2 },
    },
  ],
  tolerances: { I: 4e-3, E: 1e-2, G: 2.5e-2, F: 2.5e-2, X: 2e-3 },
  sweepTolerance: 2.5e-2,
  // Curves are drawn beside their peaks: what is small is not drawn more finely.
  floor: 0.1,
};
