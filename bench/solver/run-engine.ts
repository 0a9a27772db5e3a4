/**
 * One round of the engine, in a process of its own:
 *   node run-engine.ts SET PATH HALVINGS PEOPLE PASSES
 * PATH is plain, f64x2 or f32x4. Every pass plans the grid, packs the people, solves them, checks
 * the tolerances, solves flagged people again and settles the rest by the plain integrator. Prints one line of JSON like the peers do.
 */

import { type Ensemble, settle, solveEnsemble } from '../../engine/src/dermis/solver/ensemble.ts';
import { openKernel } from '../../engine/src/dermis/solver/open-kernel.ts';
import { planGrid } from '../../engine/src/dermis/solver/plan.ts';
import { accuracyOf } from './accuracy.ts';
import { kernelModule } from './generated/vectors.ts';
import { HORIZON_DAYS, referenceModel } from './reference-model.ts';
import { PEOPLE_SETS, readNumbers } from './sets.ts';

const [setName, path = 'f64x2', halved = '0', wanted = '1000', passes = '9'] =
  process.argv.slice(2);
const set = PEOPLE_SETS.find(({ name }) => name === setName);
if (set === undefined) throw new Error(`there is no set ${setName}`);
const people = Number(wanted);
const extra = Number(halved);

/** Microseconds the processor spent on this thread: other programs and compilers do not count. */
function spent(): number {
  const { user, system } = process.threadCpuUsage();
  return user + system;
}

/** Passes until the planner, which is plain script, has been compiled for good. */
const WARM_UP = 20;

const opening = performance.now();
const kernel = openKernel(kernelModule, path === 'f32x4' ? 'f32' : 'f64', path !== 'plain');
if (kernel.path !== path) throw new Error(`asked for ${path}, got ${kernel.path}`);
const width = kernel.shape.parameterNames.length;
const parameters = readNumbers(set, 'people.f64', people * width);
const { sessions } = set;

function pass(rows: Float64Array): Ensemble {
  const plan = (halvings: number) =>
    planGrid(kernel.shape, sessions, HORIZON_DAYS, halvings + extra);
  const schedule = { sessions, days: HORIZON_DAYS, plan: once(plan) };
  const solved = solveEnsemble(kernel, schedule, rows);
  settle(solved, referenceModel, schedule, rows);
  return solved;
}

function once<Value>(make: (key: number) => Value): (key: number) => Value {
  const made = new Map<number, Value>();
  return (key) => {
    if (!made.has(key)) made.set(key, make(key));
    return made.get(key) as Value;
  };
}

let ensemble = pass(parameters);
const firstCall = performance.now() - opening;
let begun = 0;
for (let turn = 0; turn < Number(passes) + WARM_UP; turn += 1) {
  ensemble = pass(parameters);
  // The kernel counts processor time in coarse ticks, so all passes are timed as one.
  if (turn === WARM_UP - 1) begun = spent();
}
const microseconds = (spent() - begun) / Number(passes) / people;
const truth = readNumbers(set, 'truth.f64', people * HORIZON_DAYS * kernel.shape.stateNames.length);
const accuracy = accuracyOf(ensemble, truth);
const { solvedAgain, unsettled } = ensemble;
const one = parameters.slice(0, width);
for (let turn = 0; turn < 50; turn += 1) pass(one);
const alone = spent();
for (let turn = 0; turn < 150; turn += 1) pass(one);
const singleMicroseconds = (spent() - alone) / 150;
const result = {
  name: path,
  people,
  microseconds,
  ...accuracy,
  solvedAgain,
  unsettled: unsettled.length,
  firstCallMilliseconds: firstCall,
  singleMicroseconds,
  peakMb: process.resourceUsage().maxRSS / 1024,
};
process.stdout.write(`${JSON.stringify(result)}\n`);
