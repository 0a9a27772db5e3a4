/** As many as months have, so that a day becomes a month of a chart. */
export const DAYS_PER_MONTH = 30.4;

/** Maps a domain to a range of pixels, linearly. */
export type Scale = (value: number) => number;

export function linear([d0, d1]: [number, number], [r0, r1]: [number, number]): Scale {
  const slope = d1 === d0 ? 0 : (r1 - r0) / (d1 - d0);
  return (value) => Math.round((r0 + (value - d0) * slope) * 10) / 10;
}

/** The path of a line through points, straight between them: nothing is invented by smoothing. */
export function linePath(
  x: Scale,
  y: Scale,
  days: readonly number[],
  values: ArrayLike<number>,
): string {
  return days.map((day, at) => `${at === 0 ? 'M' : 'L'}${x(day)} ${y(values[at] ?? 0)}`).join('');
}

/** The outline of a band between a low and a high line. */
export function bandPath(
  x: Scale,
  y: Scale,
  days: readonly number[],
  low: ArrayLike<number>,
  high: ArrayLike<number>,
): string {
  const back = days
    .map((day, at) => `L${x(day)} ${y(low[at] ?? 0)}`)
    .reverse()
    .join('');
  return `${linePath(x, y, days, high)}${back}Z`;
}

/** The value of a line at a day between its points. */
export function valueAt(days: readonly number[], values: readonly number[], day: number): number {
  const after = days.findIndex((one) => one >= day);
  if (after <= 0) return values[after === 0 ? 0 : values.length - 1] ?? 0;
  const [d0 = 0, d1 = 0] = [days[after - 1], days[after]];
  const [v0 = 0, v1 = 0] = [values[after - 1], values[after]];
  return v0 + ((v1 - v0) * (day - d0)) / (d1 - d0);
}

/** Evenly spaced round steps, at most `most` of them, that cover low to high. */
export function niceTicks(low: number, high: number, most: number): number[] {
  const rough = (high - low) / Math.max(most, 1) || 1;
  const power = 10 ** Math.floor(Math.log10(rough));
  const step = [1, 2, 5, 10].map((unit) => unit * power).find((unit) => unit >= rough) ?? rough;
  const first = Math.ceil(low / step);
  const count = Math.floor(high / step) - first + 1;
  return Array.from({ length: Math.max(count, 0) }, (_, at) => (first + at) * step);
}
