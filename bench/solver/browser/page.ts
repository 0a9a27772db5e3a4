/** The page of the browser measurement: two workers, a slider's worth of schedules, then one person. */
import { kernelModule } from '../../../engine/src/dermis/shown/generated/vectors.ts';
import { SHOWN_REMODELLING } from '../../../engine/src/dermis/shown/shown-model.ts';
import { askForBands, type Port } from '../../../engine/src/dermis/solver/band-worker.ts';
import { planCounted } from '../../../engine/src/dermis/solver/bands.ts';
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
const TURNS = 240;
/** Turns until the browser has compiled the planner for good; they are told apart. */
const WARM_UP = 200;
/** Turns of one kind before the next kind has its own. */
const ABREAST = 20;
const QUANTILES = [0.05, 0.25, 0.5, 0.75, 0.95];

/** Six sessions, the third moved a little each turn as a finger would. */
const sessions = (turn: number) => [0, 30, 60 + (turn % 12), 95, 130, 172].map((day) => ({ day }));

/** One turn of something, and the end of its workers. */
interface Turns {
  readonly take: (turn: number) => Promise<unknown>;
  readonly end: () => void;
}

/** Bands of everybody; every turn is another schedule, planned anew. */
function bandTurns(workers: number): Turns {
  const ports = Array.from({ length: workers }, () => new Worker('/worker.js', { type: 'module' }));
  const people = drawPopulation(SHOWN_REMODELLING, PEOPLE, 5);
  const ask = askForBands(ports, people, SHOWN_REMODELLING.parameters.length);
  return {
    take: (turn) => ask(sessions(turn), DAYS, QUANTILES),
    end: () => {
      for (const port of ports) port.terminate();
    },
  };
}

/** Two workers that merely count. */
function controlTurns(): Turns {
  const ports = Array.from({ length: 2 }, () => new Worker('/control.js', { type: 'module' }));
  let answered = () => {};
  for (const port of ports) port.addEventListener('message', () => answered());
  return {
    take: (turn) =>
      new Promise<void>((resolve) => {
        let missing = ports.length;
        answered = () => {
          missing -= 1;
          if (missing === 0) resolve();
        };
        for (const port of ports) port.postMessage(turn, []);
      }),
    end: () => {
      for (const port of ports) port.terminate();
    },
  };
}

/** Milliseconds of some turns, the first of which has the number `from`. */
async function timesOf({ take }: Turns, from: number, count: number): Promise<number[]> {
  const times: number[] = [];
  for (let turn = from; turn < from + count; turn += 1) {
    const start = performance.now();
    await take(turn);
    times.push(performance.now() - start);
  }
  return times;
}

/** Milliseconds of each turn, some turns of each in turn, so that all meet the same machine. */
async function measureAbreast(all: readonly Turns[]) {
  const first: number[][] = [];
  for (const turns of all) first.push(await timesOf(turns, 0, WARM_UP));
  const times = all.map((): number[] => []);
  for (let from = 0; from < TURNS; from += ABREAST) {
    for (const [i, turns] of all.entries()) {
      (times[i] as number[]).push(...(await timesOf(turns, from, ABREAST)));
    }
  }
  for (const { end } of all) end();
  return { first, times };
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

async function measure() {
  const { first, times } = await measureAbreast([bandTurns(2), controlTurns(), bandTurns(1)]);
  const [two, control, one] = times;
  const { path, shape } = openKernel(kernelModule, 'f32');
  const { length: counted } = planCounted(shape, sessions(0), DAYS).plan(0).outputs;
  return { first: first[0], two, control, one, person: measureOne(), path, counted };
}
Object.assign(globalThis, { measure });
