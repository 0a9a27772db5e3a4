/** A worker that only counts: what the machine makes of two such workers is not the solver's doing. */
import type { Port } from '../../../engine/src/dermis/solver/band-worker.ts';

/** Some milliseconds of work, always the same. */
const ROUNDS = 1500;
const numbers = new Float64Array(4096);

function count(): number {
  let sum = 0;
  for (let i = 0; i < numbers.length; i += 1) {
    numbers[i] = (numbers[i] as number) * 0.5 + i;
    sum += numbers[i] as number;
  }
  return sum;
}

const port = globalThis as unknown as Port;
port.addEventListener('message', () => {
  let sum = 0;
  for (let round = 0; round < ROUNDS; round += 1) sum += count();
  port.postMessage(sum, []);
});
