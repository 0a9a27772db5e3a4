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
/** A bin with more values than this is cut into bins itself. */
const MANY = 48;

/** Values counted in bins and chained within each; kept, so that thousands of calls leave nothing to collect. */
interface Binned {
  readonly counts: Int32Array;
  /** The value last put in each bin, by its place; −1 for none. */
  readonly heads: Int32Array;
  /** The value put in the same bin before, by its place. */
  next: Int32Array;
  members: Float64Array;
}
const binned = (): Binned => ({
  counts: new Int32Array(BINS),
  heads: new Int32Array(BINS),
  next: new Int32Array(1024),
  members: new Float64Array(1024),
});
const coarse = binned();
const fine = binned();

/**
 * 10th, 50th and 90th percentile (nearest rank, exact). One pass finds the range, a second puts
 * every value in a bin, and only the few values of the bins that hold a rank are put in order: for
 * a thousand values several times faster than selecting among all of them.
 */
export function centralEighty(values: Float64Array): { p10: number; p50: number; p90: number } {
  const last = values.length - 1;
  const [low, middle, high] = [
    Math.round(0.1 * last),
    Math.round(0.5 * last),
    Math.round(0.9 * last),
  ];
  if (!putInBins(coarse, values, values.length)) {
    const sorted = values.every((value) => value === values[0]) ? values : values.toSorted();
    const at = (rank: number) => sorted[rank] as number;
    return { p10: at(low), p50: at(middle), p90: at(high) };
  }
  return {
    p10: valueAtRank(coarse, values, low),
    p50: valueAtRank(coarse, values, middle),
    p90: valueAtRank(coarse, values, high),
  };
}

/** @returns false when the values lie closer together than a number can be divided by */
function putInBins(into: Binned, values: Float64Array, count: number): boolean {
  let smallest = Number.POSITIVE_INFINITY;
  let largest = Number.NEGATIVE_INFINITY;
  for (let index = 0; index < count; index++) {
    const value = values[index] as number;
    if (value < smallest) smallest = value;
    if (value > largest) largest = value;
  }
  const scale = (BINS - 1) / (largest - smallest);
  if (!Number.isFinite(scale)) return false;
  if (into.next.length < count) {
    into.next = new Int32Array(count);
    into.members = new Float64Array(count);
  }
  const { counts, heads, next } = into;
  counts.fill(0);
  heads.fill(-1);
  for (let index = 0; index < count; index++) {
    const bin = (((values[index] as number) - smallest) * scale) | 0;
    next[index] = heads[bin] as number;
    heads[bin] = index;
    counts[bin] = (counts[bin] as number) + 1;
  }
  return true;
}

function valueAtRank(
  { counts, heads, next, members }: Binned,
  values: Float64Array,
  rank: number,
): number {
  let bin = 0;
  let before = 0;
  while (before + (counts[bin] as number) <= rank) before += counts[bin++] as number;
  let count = 0;
  for (let at = heads[bin] as number; at >= 0; at = next[at] as number)
    members[count++] = values[at] as number;
  return count > MANY && members !== fine.members && putInBins(fine, members, count)
    ? valueAtRank(fine, members, rank - before)
    : select(members, rank - before, 0, count - 1);
}

/** The share of `values` that meets a condition. */
export function share(values: Float64Array, meets: (value: number) => boolean): number {
  let count = 0;
  for (const value of values) if (meets(value)) count += 1;
  return count / values.length;
}
