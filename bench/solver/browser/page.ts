/** The page of the browser measurement: two workers, a slider's worth of schedules, then one person. */
import { kernelModule } from '../../../engine/src/dermis/shown/generated/vectors.ts';
import { SHOWN_REMODELLING } from '../../../engine/src/dermis/shown/shown-model.ts';
import { askForBands, type Port } from '../../../engine/src/dermis/solver/band-worker.ts';
import { planSchedule, solveEnsemble } from '../../../engine/src/dermis/solver/ensemble.ts';
import { openKernel } from '../../../engine/src/dermis/solver/open-kernel.ts';
import { drawPopulation } from '../population.ts';

/** The part of the browser that is used; the bench is compiled without its types. */
declare const Worker: new (
  url: string,
  options: { type: 'module' },
) => Port & { terminate(): void };

const PEOPLE = 1000;
const DAYS = 540;
const TURNS = 120;
const QUANTILES = [0.05, 0.25, 0.5, 0.75, 0.95];

/** Six sessions, the third moved a little each turn as a finger would. */
const sessions = (turn: number) => [0, 30, 60 + (turn % 12), 95, 130, 172].map((day) => ({ day }));

/** Milliseconds of each turn; every turn is another schedule, planned anew. */
async function measureBands(workers: number): Promise<number[]> {
  const ports = Array.from({ length: workers }, () => new Worker('/worker.js', { type: 'module' }));
  const people = drawPopulation(SHOWN_REMODELLING, PEOPLE, 5);
  const ask = askForBands(ports, people, SHOWN_REMODELLING.parameters.length);
  const times: number[] = [];
  for (let turn = 0; turn < TURNS + 20; turn += 1) {
    const start = performance.now();
    await ask(sessions(turn), DAYS, QUANTILES);
    if (turn >= 20) times.push(performance.now() - start);
  }
  for (const port of ports) port.terminate();
  return times;
}

/** Milliseconds of turns in which two workers merely count. */
async function measureControl(): Promise<number[]> {
  const ports = Array.from({ length: 2 }, () => new Worker('/control.js', { type: 'module' }));
  let answered = () => {};
  for (const port of ports) port.addEventListener('message', () => answered());
  const times: number[] = [];
  for (let turn = 0; turn < TURNS + 20; turn += 1) {
    const start = performance.now();
    await new Promise<void>((resolve) => {
      let missing = ports.length;
      answered = () => {
        missing -= 1;
        if (missing === 0) resolve();
      };
      for (const port of ports) port.postMessage(turn, []);
    });
    if (turn >= 20) times.push(performance.now() - start);
  }
  for (const port of ports) port.terminate();
  return times;
}

function measureOne(): number[] {
  const kernel = openKernel(kernelModule, 'f64');
  const person = drawPopulation(SHOWN_REMODELLING, 1, 6);
  const times: number[] = [];
  for (let turn = 0; turn < 400; turn += 1) {
    const start = performance.now();
    solveEnsemble(kernel, planSchedule(kernel.shape, sessions(turn), DAYS), person);
    if (turn >= 50) times.push(performance.now() - start);
  }
  return times;
}

const measure = async () => ({
  two: await measureBands(2),
  control: await measureControl(),
  one: await measureBands(1),
  person: measureOne(),
  path: openKernel(kernelModule, 'f32').path,
});
Object.assign(globalThis, { measure });
