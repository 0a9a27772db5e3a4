import { inked, type Paper } from './ink.ts';

interface Band {
  p10: number[];
  p50: number[];
  p90: number[];
}

const EIGHTHS = ['▁', '▂', '▃', '▄', '▅', '▆', '▇', '█'];

/** A bar of 0 to 100 %: full up to P10, middle shade up to the median, light up to P90. */
export function bandBar(
  low: number,
  middle: number,
  high: number,
  width: number,
  paper: Paper,
): string {
  const cells = (percent: number) =>
    Math.round((Math.max(0, Math.min(percent, 100)) / 100) * width);
  const [sure, likely, perhaps] = [cells(low), cells(middle), cells(high)];
  return (
    inked(paper, 'red', '█'.repeat(sure) + '▓'.repeat(likely - sure)) +
    inked(paper, 'dim', '░'.repeat(perhaps - likely))
  );
}

/** One line of bars, `cells` wide, of a series sampled at even steps; 0 or less is the lowest bar. */
export function sparkline(values: readonly number[], cells: number, top: number): string {
  return Array.from({ length: cells }, (_, cell) => {
    const at = Math.round((cell / Math.max(cells - 1, 1)) * (values.length - 1));
    const share = top <= 0 ? 0 : Math.max(0, (values[at] ?? 0) / top);
    return EIGHTHS[Math.min(7, Math.floor(share * 7.999))] ?? '▁';
  }).join('');
}

/** The rows of a band on whole days: the day and its bar. */
export function dayBars(
  day: readonly number[],
  { p10, p50, p90 }: Band,
  lastDay: number,
  width: number,
  paper: Paper,
): { day: number; bar: string }[] {
  return day.flatMap((at, index) =>
    Number.isInteger(at) && at <= lastDay
      ? [{ day: at, bar: bandBar(p10[index] ?? 0, p50[index] ?? 0, p90[index] ?? 0, width, paper) }]
      : [],
  );
}
