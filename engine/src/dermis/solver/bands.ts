/**
 * Quantile bands of shown curves: everybody is solved, shown and counted into one histogram per
 * curve and day while the values are still at hand, so that no trajectory is kept. Histograms of
 * several workers add up. `exactBands` sorts instead, for what is stored.
 */
import {
  type Ensemble,
  MOST_HALVINGS,
  missedLanes,
  packPeople,
  type Schedule,
} from './ensemble.ts';
import { BINS, type Kernel, type Room } from './kernel.ts';

/** Histograms [curve][day][bin] with start and bins per unit of each row. */
export interface Tally {
  readonly curves: readonly string[];
  readonly days: number;
  readonly people: number;
  readonly ranges: Float64Array;
  readonly counts: Uint16Array;
  readonly solvedAgain: number;
  /** People whom even the finest steps left unsettled; they are not in the counts. */
  readonly unsettled: number;
}

/** People whose spread sets the range of the histograms. */
const PILOTS = 32;

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
  const rows = kernel.shape.curveNames.length * schedule.days;
  const ranges = new Float64Array(2 * rows);
  for (let row = 0; row < rows; row += 1) {
    const [low, high] = spanOf(room.spans, row, kernel.lanes);
    const spread = Math.max(high - low, 1e-6 * Math.abs(low), 1e-12);
    ranges[2 * row] = low - spread;
    ranges[2 * row + 1] = BINS / (3 * spread);
  }
  return ranges;
}

/** Lowest and highest value of one row over all lanes. */
function spanOf(spans: Room['spans'], row: number, lanes: number): [number, number] {
  let low = Number.POSITIVE_INFINITY;
  let high = Number.NEGATIVE_INFINITY;
  const at = 2 * row * lanes;
  for (let lane = 0; lane < lanes; lane += 1) {
    low = Math.min(low, spans[at + lane] as number);
    high = Math.max(high, spans[at + lanes + lane] as number);
  }
  return [low, high];
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
  const room = roomFor(kernel, schedule, ranges, most, 0);
  const waiting: Float64Array[] = [];
  let people = 0;
  return {
    add(parameters) {
      people += parameters.length / width;
      waiting.push(...count(kernel, room, parameters));
    },
    finish(into) {
      const { counts: own } = room;
      const counts = into?.length === own.length ? into : new Uint16Array(own.length);
      counts.set(own);
      let left: readonly Float64Array[] = waiting;
      for (let halvings = 1; halvings <= MOST_HALVINGS && left.length > 0; halvings += 1) {
        const finer = kernel.sibling();
        const again = roomFor(finer, schedule, ranges, left.length, halvings);
        left = count(finer, again, joinRows(left, width));
        addCounts(counts, again.counts);
      }
      return {
        curves: shape.curveNames,
        days: schedule.days,
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

function roomFor(
  kernel: Kernel,
  schedule: Schedule,
  ranges: Float64Array,
  people: number,
  halvings: number,
): Room {
  const room = kernel.room(schedule.plan(halvings), Math.ceil(people / kernel.lanes), 0);
  room.ranges.set(ranges);
  return room;
}

/** Solves and counts; returns the parameters of those who missed a tolerance. */
function count(kernel: Kernel, room: Room, parameters: Float64Array): Float64Array[] {
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
    room.tally(good & filled);
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
 * Quantiles of every curve and day, as [curve][probability][day], linear inside a bin.
 * @param probabilities rising, between 0 and 1
 */
export function bandsOf(tally: Tally, probabilities: readonly number[]): Float64Array[][] {
  const { counts, ranges, days } = tally;
  const wanted = probabilities.map((probability) => probability * (tally.people - tally.unsettled));
  return tally.curves.map((_, curve) => {
    const lines = probabilities.map(() => new Float64Array(days));
    for (let day = 0; day < days; day += 1) {
      const row = curve * days + day;
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
        (lines[line] as Float64Array)[day] = start + (at - first + inside) / perUnit;
      }
    }
    return lines;
  });
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
