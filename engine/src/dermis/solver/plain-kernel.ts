/** The kernel in plain numbers: one person at a time, no WebAssembly. */
import { BINS, tallyLane } from './histogram.ts';
import { type Kernel, type KernelModule, once, type Room } from './kernel.ts';
import type { Plan } from './plan.ts';

export function plainKernel(module: KernelModule): Kernel {
  const { shape, solve } = module;
  let memory = new Float64Array(0);
  const parameters = shape.parameterNames.length;
  const curves = shape.curveNames.length;

  function room(plan: Plan, vectors: number, outputs = vectors): Room {
    const { integers, numbers } = plan;
    const days = plan.outputs.length;
    const perPerson = shape.stateNames.length * days;
    const people = shape.fixedSlots;
    const scratch = people + vectors * parameters;
    const out = scratch + plan.scratchSlots;
    const shown = out + outputs * perPerson;
    const end = shown + curves * days;
    if (memory.length < end) memory = new Float64Array(end);
    // Only bands ask for them, and they are large.
    const ranges = once(() => new Float64Array(2 * curves * days));
    const counts = once(() => new Uint16Array(BINS * curves * days));
    const spans = once(() => new Float64Array(2 * curves * days));
    const run = (vector: number, into: number, all: number) =>
      solve(memory, integers, numbers, people + vector * parameters, scratch, into, all);
    return {
      people: memory.subarray(people, scratch),
      out: memory.subarray(out, shown),
      get ranges() {
        return ranges();
      },
      get counts() {
        return counts();
      },
      solve: (vector) => run(vector, out + (vector % outputs) * perPerson, 1),
      solveShown: (vector) => run(vector, shown, 0),
      shown: memory.subarray(shown, end),
      get spans() {
        return spans();
      },
      widen(isFirst) {
        widenSpans(memory.subarray(shown, end), spans(), isFirst);
      },
      tally() {
        tallyLane(memory.subarray(shown, end), 1, 0, ranges(), counts());
      },
    };
  }
  return { shape, path: 'plain', lanes: 1, room, sibling: once(() => plainKernel(module)) };
}

/** Keeps the lowest and the highest of the values seen so far. */
function widenSpans(shown: Float64Array, spans: Float64Array, isFirst: boolean): void {
  for (const [row, value] of shown.entries()) {
    const [low, high] = [spans[2 * row] as number, spans[2 * row + 1] as number];
    spans[2 * row] = isFirst ? value : Math.min(low, value);
    spans[2 * row + 1] = isFirst ? value : Math.max(high, value);
  }
}
