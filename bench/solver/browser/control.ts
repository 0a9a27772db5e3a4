/** A worker that only counts: what the machine makes of two such workers is not the solver's doing. */
import type { Port } from '../../../engine/src/dermis/solver/band-worker.ts';

/** Takes some milliseconds, always the same work. */
const COUNT = 5_000_000;

const port = globalThis as unknown as Port;
port.addEventListener('message', () => {
  let sum = 0;
  for (let i = 0; i < COUNT; i += 1) sum = (sum + i) | 0;
  port.postMessage(sum, []);
});
