/**
 * The `rank`-th smallest value (from 0) by Hoare's quickselect with a median-of-three pivot.
 * Reorders `values`; on return everything before `rank` is not larger, everything behind not smaller.
 */
export function select(values: Float64Array, rank: number, from = 0): number {
  let left = from;
  let right = values.length - 1;
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

/** 10th, 50th and 90th percentile (nearest rank). Reorders `values`. */
export function centralEighty(values: Float64Array): { p10: number; p50: number; p90: number } {
  const last = values.length - 1;
  const low = Math.round(0.1 * last);
  const middle = Math.round(0.5 * last);
  const p10 = select(values, low);
  const p50 = select(values, middle, low);
  const p90 = select(values, Math.round(0.9 * last), middle);
  return { p10, p50, p90 };
}

/** The share of `values` that meets a condition. */
export function share(values: Float64Array, meets: (value: number) => boolean): number {
  let count = 0;
  for (const value of values) if (meets(value)) count += 1;
  return count / values.length;
}
