/**
 * Quantile bands of shown curves: everybody is solved and counted into one histogram per curve and
 * counted day while the values are still at hand, so that no trajectory is kept. Histograms of several
 * workers add up. `exactBands` sorts instead, for what is stored.
 */
import type { ModelSession } from './definition.ts';
import {
  type Ensemble,
  MOST_HALVINGS,
  missedLanes,
  packPeople,
  planSchedule,
  type Schedule,
} from './ensemble.ts';
import { BINS, tallyLane } from './histogram.ts';
import type { Kernel, Room } from './kernel.ts';
import type { KernelShape } from './kernel-shape.ts';

/** Histograms [curve][counted day][bin] with start and bins per unit of each row. */
export interface Tally {
  readonly curves: readonly string[];
  /** Counted days, from 1; rising. */
  readonly days: readonly number[];
  readonly people: number;
  readonly ranges: Float64Array;
  readonly counts: Uint16Array;
  readonly solvedAgain: number;
  /** People whom even the finest steps left unsettled; they are not in the counts. */
  readonly unsettled: number;
}

/** People whose spread sets the range of the histograms. */
export const PILOTS = 32;

/** A schedule for bands: of a kernel's days only those on which bands are counted. */
export function planCounted(
  shape: KernelShape,
  sessions: readonly ModelSession[],
  days: number,
): Schedule {
  return planSchedule(shape, sessions, days, shape.layout.counted);
}

/**
 * Where the values of each curve and day lie: the spread of the first people, with as much again
 * on both sides. Keep it while a slider moves: values outside fall into the end bins.
 */
export function findRanges(
  kernel: Kernel,
  schedule: Schedule,
  parameters: Float64Array,
): Float64Array {
  const width = kernel.shape.parameterNames.length;
  const pilots = parameters.subarray(0, Math.min(PILOTS * width, parameters.length));
  const people = pilots.length / width;
  const vectors = Math.ceil(people / kernel.lanes);
  const room = kernel.room(schedule.plan(0), vectors, 0);
  packPeople(room, kernel.lanes, width, pilots);
  for (let vector = 0; vector < vectors; vector += 1) {
    room.solveShown(vector);
    room.widen(vector === 0);
  }
  const rows = room.shown.length / kernel.lanes;
  const ranges = new Float64Array(2 * rows);
  for (let row = 0; row < rows; row += 1) {
    const at = 2 * row * kernel.lanes;
    let low = room.spans[at] as number;
    let high = room.spans[at + kernel.lanes] as number;
    for (let lane = 1; lane < kernel.lanes; lane += 1) {
      low = Math.min(low, room.spans[at + lane] as number);
      high = Math.max(high, room.spans[at + kernel.lanes + lane] as number);
    }
    const spread = Math.max(high - low, 1e-6 * Math.abs(low), 1e-12);
    ranges[2 * row] = low - spread;
    ranges[2 * row + 1] = BINS / (3 * spread);
  }
  return ranges;
}

/** Parts of one population counted one after the other into the same histograms. */
export interface Counting {
  /**
   * Solves people and counts their curves; whoever misses a tolerance waits for the end.
   * @param parameters rows [person][parameter]
   */
  add(parameters: Float64Array): void;
  /**
   * Solves again whoever waits, on halved steps.
   * @param into room for the counts, such as an earlier tally's that is no longer wanted
   */
  finish(into?: Uint16Array): Tally;
}

/** @param most the most people of one part */
export function countBands(
  kernel: Kernel,
  schedule: Schedule,
  ranges: Float64Array,
  most: number,
): Counting {
  const { shape } = kernel;
  const width = shape.parameterNames.length;
  const room = kernel.room(schedule.plan(0), Math.ceil(most / kernel.lanes), 0);
  room.ranges.set(ranges);
  const waiting: Float64Array[] = [];
  let people = 0;
  return {
    add(parameters) {
      people += parameters.length / width;
      waiting.push(...count(kernel, room, room, parameters));
    },
    finish(into) {
      let left: readonly Float64Array[] = waiting;
      for (let halvings = 1; halvings <= MOST_HALVINGS && left.length > 0; halvings += 1) {
        const finer = kernel.sibling();
        const vectors = Math.ceil(left.length / kernel.lanes);
        const again = finer.room(schedule.plan(halvings), vectors, 0);
        left = count(finer, again, room, joinRows(left, width));
      }
      const { counts: own } = room;
      const counts = into?.length === own.length ? into : new Uint16Array(own.length);
      counts.set(own);
      return {
        curves: shape.curveNames,
        days: schedule.plan(0).outputs,
        people,
        ranges,
        counts,
        solvedAgain: waiting.length,
        unsettled: left.length,
      };
    },
  };
}

/** Solves everybody and counts their curves. @param parameters rows [person][parameter] */
export function tallyEnsemble(
  kernel: Kernel,
  schedule: Schedule,
  parameters: Float64Array,
  ranges: Float64Array,
): Tally {
  const people = parameters.length / kernel.shape.parameterNames.length;
  const counting = countBands(kernel, schedule, ranges, people);
  counting.add(parameters);
  return counting.finish();
}

/** Solves and counts into `home`; returns the parameters of those who missed a tolerance. */
function count(kernel: Kernel, room: Room, home: Room, parameters: Float64Array): Float64Array[] {
  const { lanes, shape } = kernel;
  const width = shape.parameterNames.length;
  const people = parameters.length / width;
  const vectors = Math.ceil(people / lanes);
  packPeople(room, lanes, width, parameters);
  const missed: Float64Array[] = [];
  const whole = 2 ** lanes - 1;
  for (let vector = 0; vector < vectors; vector += 1) {
    const good = room.solveShown(vector);
    if (good !== whole) {
      for (const person of missedLanes(vector, lanes, good, people)) {
        missed.push(parameters.subarray(person * width, (person + 1) * width));
      }
    }
    // A last vector that is not full repeats its last person, who counts once.
    const filled = 2 ** Math.min(lanes, people - vector * lanes) - 1;
    const counted = good & filled;
    if (counted === whole && room === home) home.tally();
    else {
      for (let lane = 0; lane < lanes; lane += 1) {
        if ((counted & (1 << lane)) === 0) continue;
        tallyLane(room.shown, lanes, lane, home.ranges, home.counts);
      }
    }
  }
  return missed;
}

function joinRows(rows: readonly Float64Array[], width: number): Float64Array {
  const joined = new Float64Array(rows.length * width);
  for (const [i, row] of rows.entries()) joined.set(row, i * width);
  return joined;
}

/** Adds two counts at a time; a sum stays below 65,536, as a population does. */
function addCounts(to: Uint16Array, from: Uint16Array): void {
  const pairs = to.length >> 1;
  const a = new Uint32Array(to.buffer, to.byteOffset, pairs);
  const b = new Uint32Array(from.buffer, from.byteOffset, pairs);
  for (let i = 0; i < pairs; i += 1) a[i] = (a[i] as number) + (b[i] as number);
}

/**
 * Joins the histograms of several parts of one population, whose ranges must be the same, in the
 * room of the first.
 */
export function joinTallies(parts: readonly Tally[]): Tally {
  const [first, ...others] = parts;
  if (first === undefined) throw new Error('there is nothing to join');
  for (const part of others) addCounts(first.counts, part.counts);
  const sum = (pick: (tally: Tally) => number) => parts.reduce((n, part) => n + pick(part), 0);
  return {
    ...first,
    people: sum((part) => part.people),
    solvedAgain: sum((part) => part.solvedAgain),
    unsettled: sum((part) => part.unsettled),
  };
}

/**
 * Quantiles of every curve, as [curve][probability][day from 1 on], linear inside a bin and between
 * counted days.
 * @param probabilities rising, between 0 and 1
 */
export function bandsOf(tally: Tally, probabilities: readonly number[]): Float64Array[][] {
  const { counts, ranges, days } = tally;
  const wanted = probabilities.map((probability) => probability * (tally.people - tally.unsettled));
  const horizon = days.at(-1) ?? 0;
  return tally.curves.map((_, curve) => {
    const lines = probabilities.map(() => new Float64Array(horizon));
    for (let place = 0; place < days.length; place += 1) {
      const day = days[place] as number;
      const row = curve * days.length + place;
      const start = ranges[2 * row] as number;
      const perUnit = ranges[2 * row + 1] as number;
      const first = row * BINS;
      const last = first + BINS - 1;
      let at = first;
      let below = 0;
      for (let line = 0; line < wanted.length; line += 1) {
        const goal = wanted[line] as number;
        let here = counts[at] as number;
        while (below + here < goal && at < last) {
          below += here;
          at += 1;
          here = counts[at] as number;
        }
        const inside = here === 0 ? 0 : (goal - below) / here;
        (lines[line] as Float64Array)[day - 1] = start + (at - first + inside) / perUnit;
      }
    }
    for (const line of lines) fillBetween(line, days);
    return lines;
  });
}

function fillBetween(line: Float64Array, days: readonly number[]): void {
  for (let place = 1; place < days.length; place += 1) {
    const from = (days[place - 1] as number) - 1;
    const to = (days[place] as number) - 1;
    const rise = ((line[to] as number) - (line[from] as number)) / (to - from);
    for (let day = from + 1; day < to; day += 1) {
      line[day] = (line[from] as number) + rise * (day - from);
    }
  }
}

/** Quantiles of one state by sorting, as [probability][day], with linear interpolation. */
export function exactBands(
  ensemble: Ensemble,
  state: number,
  probabilities: readonly number[],
): Float64Array[] {
  const { people, days, lanes, stateCount, values } = ensemble;
  const lines = probabilities.map(() => new Float64Array(days));
  const column = new Float64Array(people);
  for (let day = 0; day < days; day += 1) {
    for (let person = 0; person < people; person += 1) {
      const vector = Math.floor(person / lanes);
      const at = ((vector * stateCount + state) * days + day) * lanes + (person % lanes);
      column[person] = values[at] as number;
    }
    column.sort();
    for (const [i, probability] of probabilities.entries()) {
      const place = probability * (people - 1);
      const low = Math.floor(place);
      const a = column[low] as number;
      const b = column[Math.min(low + 1, people - 1)] as number;
      (lines[i] as Float64Array)[day] = a + (place - low) * (b - a);
    }
  }
  return lines;
}
