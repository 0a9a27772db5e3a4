import type { CurveBand } from '@healcast/engine';
import { memo } from 'react';
import { bandPath, linear, linePath, type Scale } from '../../charts/scale.ts';
import { DAYS } from './follow-bands.ts';

/** What stands beside and round the curves of this page, so that their days stand above each other. */
export const PAD = { left: 40, right: 18 };

/** The days of every line, which begins with day 1. */
const EVERY_DAY = Array.from({ length: DAYS }, (_, at) => at + 1);
/** Percent of firmness below which swelling has no outline. */
const LEAST_SHOWN = 0.1;
const NOTHING = new Float64Array(DAYS);

export const daysAcross = (width: number): Scale =>
  linear([0, DAYS], [PAD.left, width - PAD.right]);

/** Where values stand in a chart: from the lowest to the highest, and the pixels of both. */
interface Frame {
  width: number;
  low: number;
  high: number;
  floor: number;
  ceiling: number;
}

const valuesIn = ({ low, high, floor, ceiling }: Frame) => linear([low, high], [floor, ceiling]);

/** A band and its middle. Drawn anew only with new curves, not with every move of a handle. */
export const Lines = memo(function Lines({ band, ...frame }: Frame & { band: CurveBand }) {
  const [lowest, quarter, middle, three, highest] = band;
  const [x, y] = [daysAcross(frame.width), valuesIn(frame)];
  return (
    <>
      <path className="band band-outer" d={bandPath(x, y, EVERY_DAY, lowest, highest)} />
      <path className="band" d={bandPath(x, y, EVERY_DAY, quarter, three)} />
      <path className="middle" d={linePath(x, y, EVERY_DAY, middle)} />
    </>
  );
});

/** What only feels firm, hatched from nothing up. */
export const Hatched = memo(function Hatched({
  line,
  pattern,
  ...frame
}: Frame & { line: Float64Array; pattern: string }) {
  const [x, y] = [daysAcross(frame.width), valuesIn(frame)];
  const isShown = (at: number) => (line[at] ?? 0) > LEAST_SHOWN;
  const outline = EVERY_DAY.map((day, at) =>
    isShown(at) ? `${isShown(at - 1) ? 'L' : 'M'}${x(day)} ${y(line[at] as number)}` : '',
  );
  return (
    <>
      <path fill={`url(#${pattern})`} d={bandPath(x, y, EVERY_DAY, NOTHING, line)} />
      <path className="skin-false" d={outline.join('')} />
    </>
  );
});

/** A line through each session. */
export function SessionMarks({
  days,
  x,
  top,
  bottom,
}: {
  days: readonly number[];
  x: Scale;
  top: number;
  bottom: number;
}) {
  const lines = days.map((day) => `M${x(day)} ${top}V${bottom}`);
  return <path className="skin-session" d={lines.join('')} />;
}
