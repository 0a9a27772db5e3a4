/** Histograms of shown values: one row of bins per curve and counted day. */

/** Bins of a row. */
export const BINS = 128;

/** Counts one lane of shown values; what lies outside a row's range falls into its end bins. */
export function tallyLane(
  shown: Float64Array | Float32Array,
  lanes: number,
  lane: number,
  ranges: Float64Array | Float32Array,
  counts: Uint16Array,
): void {
  const rows = shown.length / lanes;
  for (let row = 0; row < rows; row += 1) {
    const past = (shown[row * lanes + lane] as number) - (ranges[2 * row] as number);
    const bin = Math.max(0, Math.min(BINS - 1, Math.trunc(past * (ranges[2 * row + 1] as number))));
    counts[row * BINS + bin] = (counts[row * BINS + bin] as number) + 1;
  }
}
