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
  const room = kernel.room(schedule.plan(0), vectors, 1);
  packPeople(room, kernel.lanes, width, pilots);
  const rows = kernel.shape.curveNames.length * schedule.days;
  const lows = new Float64Array(rows).fill(Number.POSITIVE_INFINITY);
  const highs = new Float64Array(rows).fill(Number.NEGATIVE_INFINITY);
  for (let vector = 0; vector < vectors; vector += 1) {
    room.solve(vector, 'shown');
    const shown = room.show();
    for (let row = 0; row < rows; row += 1) {
      for (let i = row * kernel.lanes; i < (row + 1) * kernel.lanes; i += 1) {
        const value = shown[i] as number;
        if (value < (lows[row] as number)) lows[row] = value;
        if (value > (highs[row] as number)) highs[row] = value;
      }
    }
  }
  const ranges = new Float64Array(2 * rows);
  for (let row = 0; row < rows; row += 1) {
    const low = lows[row] as number;
    const spread = Math.max((highs[row] as number) - low, 1e-6 * Math.abs(low), 1e-12);
    ranges[2 * row] = low - spread;
    ranges[2 * row + 1] = BINS / (3 * spread);
  }
  return ranges;
}

/** Solves everybody and counts their curves. @param parameters rows [person][parameter] */
export function tallyEnsemble(
  kernel: Kernel,
  schedule: Schedule,
  parameters: Float64Array,
  ranges: Float64Array,
): Tally {
  const { shape } = kernel;
  const width = shape.parameterNames.length;
  const people = parameters.length / width;
  let { room, flagged } = count(kernel, schedule, parameters, ranges, 0);
  const counts = room.counts.slice();
  const solvedAgain = flagged.length;
  let left = parameters;
  for (let halvings = 1; halvings <= MOST_HALVINGS && flagged.length > 0; halvings += 1) {
    const own = new Float64Array(flagged.length * width);
    for (const [i, person] of flagged.entries()) {
      own.set(left.subarray(person * width, (person + 1) * width), i * width);
    }
    left = own;
    ({ room, flagged } = count(kernel.sibling(), schedule, left, ranges, halvings));
    addCounts(counts, room.counts);
  }
  return {
    curves: shape.curveNames,
    days: schedule.days,
    people,
    ranges,
    counts,
    solvedAgain,
    unsettled: flagged.length,
  };
}

function count(
  kernel: Kernel,
  schedule: Schedule,
  parameters: Float64Array,
  ranges: Float64Array,
  halvings: number,
): { room: Room; flagged: number[] } {
  const { lanes, shape } = kernel;
  const width = shape.parameterNames.length;
  const people = parameters.length / width;
  const vectors = Math.ceil(people / lanes);
  const room = kernel.room(schedule.plan(halvings), vectors, 1);
  packPeople(room, lanes, width, parameters);
  room.ranges.set(ranges);
  const flagged: number[] = [];
  const whole = 2 ** lanes - 1;
  for (let vector = 0; vector < vectors; vector += 1) {
    const good = room.solve(vector, 'shown');
    if (good !== whole) flagged.push(...missedLanes(vector, lanes, good, people));
    room.show();
    // A last vector that is not full repeats its last person, who counts once.
    const filled = 2 ** Math.min(lanes, people - vector * lanes) - 1;
    room.tally(good & filled);
  }
  return { room, flagged };
}

/** Adds two counts at a time; a sum stays below 65,536, as a population does. */
function addCounts(to: Uint16Array, from: Uint16Array): void {
  const pairs = to.length >> 1;
  const a = new Uint32Array(to.buffer, to.byteOffset, pairs);
  const b = new Uint32Array(from.buffer, from.byteOffset, pairs);
  for (let i = 0; i < pairs; i += 1) a[i] = (a[i] as number) + (b[i] as number);
}

/** Joins the histograms of several parts of one population; their ranges must be the same. */
export function joinTallies(parts: readonly Tally[]): Tally {
  const [first, ...others] = parts;
  if (first === undefined) throw new Error('there is nothing to join');
  const counts = first.counts.slice();
  for (const part of others) addCounts(counts, part.counts);
  const sum = (pick: (tally: Tally) => number) => parts.reduce((n, part) => n + pick(part), 0);
  return {
    ...first,
    counts,
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
  const settled = tally.people - tally.unsettled;
  return tally.curves.map((_, curve) => {
    const lines = probabilities.map(() => new Float64Array(days));
    for (let day = 0; day < days; day += 1) {
      const row = curve * days + day;
      let bin = -1;
      let below = 0;
      let here = 0;
      for (const [i, probability] of probabilities.entries()) {
        const wanted = probability * settled;
        while (below + here < wanted && bin < BINS - 1) {
          below += here;
          bin += 1;
          here = counts[row * BINS + bin] as number;
        }
        const inside = here === 0 ? 0 : (wanted - below) / here;
        const place = (Math.max(bin, 0) + inside) / (ranges[2 * row + 1] as number);
        (lines[i] as Float64Array)[day] = (ranges[2 * row] as number) + place;
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
