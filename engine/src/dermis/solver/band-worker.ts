/**
 * Bands in a worker: `serveBands` answers messages with histograms, `askForBands` spreads people
 * over several such workers and joins what they count. The port is anything with the message
 * functions of a Worker, so that browser, Node and tests share the code. The first request brings
 * the people; later ones only the schedule, since fixed draws are what makes a slider calm.
 */
import { bandsOf, findRanges, joinTallies, type Tally, tallyEnsemble } from './bands.ts';
import type { ModelSession } from './definition.ts';
import { planSchedule } from './ensemble.ts';
import type { Kernel, KernelModule } from './kernel.ts';
import { openKernel } from './open-kernel.ts';

export interface BandRequest {
  readonly id: number;
  /** Rows [person][parameter]; kept for later requests that bring none. */
  readonly people?: Float64Array;
  /** People whose spread sets the ranges of the histograms: the same for all workers. */
  readonly pilots?: Float64Array;
  readonly sessions: readonly ModelSession[];
  readonly days: number;
}

export interface BandReply {
  readonly id: number;
  readonly tally: Tally;
}

export interface Port {
  postMessage(message: unknown, transfer: ArrayBuffer[]): void;
  addEventListener(type: 'message', listener: (event: { readonly data: unknown }) => void): void;
}

/** Answers every request on the port. */
export function serveBands(port: Port, module: KernelModule): void {
  const kernel: Kernel = openKernel(module, 'f32');
  let people = new Float64Array(0);
  let pilots = new Float64Array(0);
  port.addEventListener('message', ({ data }) => {
    const request = data as BandRequest;
    if (request.people !== undefined) people = request.people as Float64Array<ArrayBuffer>;
    if (request.pilots !== undefined) pilots = request.pilots as Float64Array<ArrayBuffer>;
    const schedule = planSchedule(kernel.shape, request.sessions, request.days);
    const ranges = findRanges(kernel, schedule, pilots);
    const tally = tallyEnsemble(kernel, schedule, people, ranges);
    const reply: BandReply = { id: request.id, tally };
    port.postMessage(reply, [tally.counts.buffer as ArrayBuffer]);
  });
}

export interface Bands {
  readonly curves: readonly string[];
  /** [curve][probability][day]. */
  readonly lines: readonly (readonly Float64Array[])[];
  readonly people: number;
  readonly unsettled: number;
}

/** Spreads people over ports that are served by `serveBands`. One request at a time. */
export function askForBands(
  ports: readonly Port[],
  people: Float64Array,
  parameterCount: number,
): (
  sessions: readonly ModelSession[],
  days: number,
  probabilities: readonly number[],
) => Promise<Bands> {
  const count = people.length / parameterCount;
  const share = Math.ceil(count / ports.length);
  const pilots = people.slice(0, Math.min(32, count) * parameterCount);
  const waiting = new Map<string, (tally: Tally) => void>();
  let id = 0;
  let introduced = false;
  for (const [i, port] of ports.entries()) {
    port.addEventListener('message', ({ data }) => {
      const reply = data as BandReply;
      waiting.get(`${i} ${reply.id}`)?.(reply.tally);
      waiting.delete(`${i} ${reply.id}`);
    });
  }
  return async (sessions, days, probabilities) => {
    id += 1;
    const tallies = ports.map(
      (port, i) =>
        new Promise<Tally>((resolve) => {
          waiting.set(`${i} ${id}`, resolve);
          const first = i * share * parameterCount;
          const own = people.slice(first, first + share * parameterCount);
          const brought = introduced ? {} : { people: own, pilots };
          port.postMessage({ id, sessions, days, ...brought } satisfies BandRequest, []);
        }),
    );
    introduced = true;
    const tally = joinTallies(await Promise.all(tallies));
    const { curves, people: solved, unsettled } = tally;
    return { curves, lines: bandsOf(tally, probabilities), people: solved, unsettled };
  };
}
