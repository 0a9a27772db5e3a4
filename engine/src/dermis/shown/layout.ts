/** How the remodelling dermis is cut up; see solver/layout.ts. */
import type { KernelLayout } from '../solver/layout.ts';

/**
 * Found on drawn people, posterior draws with deep heat every ten days among them: no state is off
 * by more than three thousandths of its usual size.
 */
export const remodellingLayout: KernelLayout = {
  counted: [
    { from: 16, every: 2 },
    { from: 32, every: 4 },
    { from: 128, every: 8 },
  ],
  grids: [
    {
      states: ['D', 'B', 'Q', 'H', 'I', 'E', 'G', 'M'],
      stages: 3,
      steps: [2, 2, 2, 2, 4, 4, 4, 8, 8, 16, 16, 32, 64],
      sweeps: [3],
      rounds: [1],
    },
    {
      states: ['F', 'C3', 'C1', 'X', 'L', 'R'],
      stages: 3,
      steps: [2, 4, 4, 4, 8, 8, 16, 16, 32, 32, 64],
      sweeps: [6],
      rounds: [3],
      // Collagen is swept once in each round, in which its three kinds wait for each other.
      fewerSweeps: { C3: 5, C1: 5, X: 5, L: 5, R: 5 },
    },
  ],
  tolerances: { I: 0.06, E: 0.1, G: 0.08, F: 0.03, C3: 0.06, C1: 0.05 },
  sweepTolerance: 0.1,
  // Curves are drawn beside their peaks: what is small is not drawn more finely.
  floor: 0.1,
};
