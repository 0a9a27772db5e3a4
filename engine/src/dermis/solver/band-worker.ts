/**
 * Bands in a worker: `serveBands` answers messages with histograms, `askForBands` spreads people
 * over several such workers and joins what they count. The port is anything with the message
 * functions of a Worker, so that browser, Node and tests share the code. The first request brings
 * the people; later ones only the schedule, since fixed draws are what makes a slider calm.
 *
 * People go out in parts, the next one to whichever worker has done one: one that the machine keeps
 * waiting then does less, where half of everybody would have waited with it. Each worker has one
 * part more than it works on, so that it never waits for the page.
 */
import {
  bandsOf,
  type Counting,
  countBands,
  findRanges,
  joinTallies,
  PILOTS,
  planCounted,
  type Tally,
} from './bands.ts';
import type { ModelSession } from './definition.ts';
import type { Kernel, KernelModule } from './kernel.ts';
import { openKernel } from './open-kernel.ts';

/** Everybody, and what does not change from request to request. */
export interface BandPeople {
  /** Rows [person][parameter]. */
  readonly people: Float64Array;
  /** People whose spread sets the ranges of the histograms: the same for all workers. */
  readonly pilots: Float64Array;
  /** The most people of one part. */
  readonly most: number;
}

export interface BandRequest {
  readonly id: number;
  /** Kept for later requests that bring none. */
  readonly introduced?: BandPeople;
  /** Brought by the first request of an id. */
  readonly schedule?: { readonly sessions: readonly ModelSession[]; readonly days: number };
  /** First person and the one behind the last; without it the counting is over. */
  readonly part?: readonly [number, number];
  /** Counts of an earlier tally, whose room is free again. */
  readonly spare?: Uint16Array;
}

/** Without a tally the part is done and another one wanted. */
export interface BandReply {
  readonly id: number;
  readonly tally?: Tally;
}

export interface Port {
  postMessage(message: unknown, transfer: ArrayBuffer[]): void;
  addEventListener(type: 'message', listener: (event: { readonly data: unknown }) => void): void;
}

/** Answers every request on the port. */
export function serveBands(port: Port, module: KernelModule): void {
  const kernel: Kernel = openKernel(module, 'f32');
  const width = kernel.shape.parameterNames.length;
  let known: BandPeople | undefined;
  let counting: Counting | undefined;
  const say = (reply: BandReply, transfer: ArrayBuffer[]) => port.postMessage(reply, transfer);
  port.addEventListener('message', ({ data }) => {
    const { id, introduced, schedule, part, spare } = data as BandRequest;
    known = introduced ?? known;
    if (known === undefined) throw new Error('the first request brings no people');
    if (schedule !== undefined) {
      const plan = planCounted(kernel.shape, schedule.sessions, schedule.days);
      counting = countBands(kernel, plan, findRanges(kernel, plan, known.pilots), known.most);
    }
    if (counting === undefined) throw new Error('the first request of an id brings no schedule');
    if (part !== undefined) {
      counting.add(known.people.subarray(part[0] * width, part[1] * width));
      say({ id }, []);
      return;
    }
    const tally = counting.finish(spare);
    say({ id, tally }, [tally.counts.buffer as ArrayBuffer]);
  });
}

export interface Bands {
  readonly curves: readonly string[];
  /** [curve][probability][day]. */
  readonly lines: readonly (readonly Float64Array[])[];
  readonly people: number;
  readonly unsettled: number;
}

/**
 * Three quarters of everybody at once, so that workers seldom wait for the page; the rest in small
 * parts: two of them are what a worker may be late by.
 */
function partsOf(people: number, workers: number): [number, number][] {
  const whole = (share: number) => Math.max(8, 8 * Math.ceil(share / 8));
  const large = whole((3 * people) / workers / 4);
  const small = whole(people / workers / 12);
  const parts: [number, number][] = [];
  for (let from = 0; from < people; ) {
    const to = Math.min(people, from + (parts.length < workers ? large : small));
    parts.push([from, to]);
    from = to;
  }
  return parts;
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
  const pilots = people.slice(0, PILOTS * parameterCount);
  const parts = partsOf(count, ports.length);
  const most = Math.max(0, ...parts.map(([from, to]) => to - from));
  const answers = new Map<Port, (tally: Tally) => void>();
  const spares = new Map<Port, Uint16Array>();
  let introduced = false;
  let id = 0;
  let given = 0;
  /** Who was told that the counting is over. */
  const closed = new Set<Port>();

  function next(port: Port, opening: Partial<BandRequest> = {}): void {
    const part = parts[given];
    given += 1;
    if (part === undefined && closed.has(port)) return;
    if (part !== undefined) {
      port.postMessage({ id, part, ...opening } satisfies BandRequest, []);
      return;
    }
    closed.add(port);
    const spare = spares.get(port);
    spares.delete(port);
    const own = spare === undefined ? {} : { spare };
    const transfer = spare === undefined ? [] : [spare.buffer as ArrayBuffer];
    port.postMessage({ id, ...own, ...opening } satisfies BandRequest, transfer);
  }
  for (const port of ports) {
    port.addEventListener('message', ({ data }) => {
      const reply = data as BandReply;
      if (reply.id !== id) return;
      if (reply.tally === undefined) next(port);
      else answers.get(port)?.(reply.tally);
    });
  }
  return async (sessions, days, probabilities) => {
    id += 1;
    given = 0;
    closed.clear();
    const opening = { schedule: { sessions, days } };
    const own = introduced ? opening : { ...opening, introduced: { people, pilots, most } };
    introduced = true;
    const answered = ports.map(
      (port) =>
        new Promise<Tally>((resolve) => {
          answers.set(port, resolve);
          next(port, own);
        }),
    );
    for (const port of ports) next(port);
    const tallies = await Promise.all(answered);
    for (const [i, port] of ports.entries()) spares.set(port, (tallies[i] as Tally).counts);
    const tally = joinTallies(tallies);
    const { curves, people: solved, unsettled } = tally;
    return { curves, lines: bandsOf(tally, probabilities), people: solved, unsettled };
  };
}
