/**
 * The `rank`-th smallest value (from 0) by Hoare's quickselect with a median-of-three pivot.
 * Reorders `values`; on return everything before `rank` is not larger, everything behind not smaller.
 */
export function select(
  values: Float64Array,
  rank: number,
  from = 0,
  to = values.length - 1,
): number {
  let left = from;
  let right = to;
  while (left < right) {
    const pivot = medianOfThree(
      values[left] as number,
      values[(left + right) >>> 1] as number,
      values[right] as number,
    );
    let low = left;
    let high = right;
    while (low <= high) {
      while ((values[low] as number) < pivot) low += 1;
      while ((values[high] as number) > pivot) high -= 1;
      if (low <= high) {
        const kept = values[low] as number;
        values[low] = values[high] as number;
        values[high] = kept;
        low += 1;
        high -= 1;
      }
    }
    if (rank <= high) right = high;
    else if (rank >= low) left = low;
    else break;
  }
  return values[rank] as number;
}

function medianOfThree(a: number, b: number, c: number): number {
  return Math.max(Math.min(a, b), Math.min(Math.max(a, b), c));
}

const BINS = 256;
/** Scratch of one call, kept so that thousands of calls leave nothing to collect. */
const counts = new Uint32Array(BINS);
let bins = new Uint8Array(1024);
/** The members of the bins that hold the three ranks, one bin behind the other. */
let members = new Float64Array(3 * 1024);

/**
 * 10th, 50th and 90th percentile (nearest rank, exact). One pass counts values in bins, a second
 * gathers the bins that hold a rank, and only these few values are put in order: for a thousand
 * values several times faster than selecting among all of them.
 */
export function centralEighty(values: Float64Array): { p10: number; p50: number; p90: number } {
  const last = values.length - 1;
  const low = Math.round(0.1 * last);
  const middle = Math.round(0.5 * last);
  const high = Math.round(0.9 * last);
  let smallest = Number.POSITIVE_INFINITY;
  let largest = Number.NEGATIVE_INFINITY;
  for (let index = 0; index <= last; index++) {
    const value = values[index] as number;
    if (value < smallest) smallest = value;
    if (value > largest) largest = value;
  }
  if (smallest === largest) return { p10: smallest, p50: smallest, p90: smallest };
  const scale = (BINS - 1) / (largest - smallest);
  // Closer together than a number can be divided by.
  if (!Number.isFinite(scale)) {
    const at = (rank: number) => select(values.slice(), rank);
    return { p10: at(low), p50: at(middle), p90: at(high) };
  }
  return amongBins(values, countBins(values, smallest, scale), low, middle, high);
}

/** The bin of every value; counts in `counts` how many lie in each. */
function countBins(values: Float64Array, smallest: number, scale: number): Uint8Array {
  const count = values.length;
  if (bins.length < count) {
    bins = new Uint8Array(count);
    members = new Float64Array(3 * count);
  }
  const binOf = bins;
  counts.fill(0);
  for (let index = 0; index < count; index++) {
    const bin = (((values[index] as number) - smallest) * scale) | 0;
    binOf[index] = bin;
    counts[bin] = (counts[bin] as number) + 1;
  }
  return binOf;
}

/** The values at three rising ranks. */
function amongBins(
  values: Float64Array,
  binOf: Uint8Array,
  low: number,
  middle: number,
  high: number,
): { p10: number; p50: number; p90: number } {
  const count = values.length;
  const found = members;
  const { bin: lowBin, before: beforeLow } = binAtRank(low, 0, 0);
  const { bin: middleBin, before: beforeMiddle } = binAtRank(middle, lowBin, beforeLow);
  const { bin: highBin, before: beforeHigh } = binAtRank(high, middleBin, beforeMiddle);
  let lowEnd = 0;
  let middleEnd = count;
  let highEnd = 2 * count;
  for (let index = 0; index < count; index++) {
    const bin = binOf[index] as number;
    if (bin === lowBin) found[lowEnd++] = values[index] as number;
    if (bin === middleBin) found[middleEnd++] = values[index] as number;
    if (bin === highBin) found[highEnd++] = values[index] as number;
  }
  return {
    p10: select(found, low - beforeLow, 0, lowEnd - 1),
    p50: select(found, count + middle - beforeMiddle, count, middleEnd - 1),
    p90: select(found, 2 * count + high - beforeHigh, 2 * count, highEnd - 1),
  };
}

/** The bin that holds a rank and how many values lie in the bins before it, looking from `bin` on. */
function binAtRank(rank: number, bin: number, before: number): { bin: number; before: number } {
  let at = bin;
  let passed = before;
  while (passed + (counts[at] as number) <= rank) passed += counts[at++] as number;
  return { bin: at, before: passed };
}

/** The share of `values` that meets a condition. */
export function share(values: Float64Array, meets: (value: number) => boolean): number {
  let count = 0;
  for (const value of values) if (meets(value)) count += 1;
  return count / values.length;
}
