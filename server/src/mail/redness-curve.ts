import type { Forecast } from '@healcast/engine';

/** One line of the small redness curve: shares of the strongest redness, 0 to 1. */
export interface CurveDay {
  day: number;
  date: string;
  middle: number;
  high: number;
}

const DAYS_SHOWN = [0, 1, 2, 3, 4, 5, 7, 10, 14, 21];

/**
 * The days a reader wants to see, up to the one by which redness is over for nine in ten, each
 * with its middle value and its 90th percentile relative to the strongest redness of the course.
 */
export function curveDays(
  curve: Forecast['recovery']['curve'],
  clearsHighDay: number,
  spokenDate: (day: number) => string,
): CurveDay[] {
  const strongest = Math.max(...curve.redness.p90, Number.MIN_VALUE);
  const last = DAYS_SHOWN.findIndex((day) => day >= clearsHighDay);
  return DAYS_SHOWN.slice(0, last < 0 ? undefined : last + 1)
    .filter((day) => day <= (curve.day.at(-1) ?? 0))
    .map((day) => ({
      day,
      date: spokenDate(day),
      middle: valueAt(curve.day, curve.redness.p50, day) / strongest,
      high: valueAt(curve.day, curve.redness.p90, day) / strongest,
    }));
}

/** Linear between the days of the grid. */
function valueAt(days: readonly number[], values: readonly number[], day: number): number {
  const right = days.findIndex((candidate) => candidate >= day);
  if (right < 0) return values.at(-1) ?? 0;
  const [x1 = day, y1 = 0] = [days[right], values[right]];
  if (right === 0 || x1 === day) return y1;
  const [x0 = day, y0 = 0] = [days[right - 1], values[right - 1]];
  return y0 + ((y1 - y0) * (day - x0)) / (x1 - x0);
}
