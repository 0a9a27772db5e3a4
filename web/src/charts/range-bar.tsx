import { linear, type Scale } from './scale.ts';

/** Root of the days: the first week, where it matters, gets half of the axis. */
function rootScale(until: number): Scale {
  const x = linear([0, Math.sqrt(until)], [1, 99]);
  return (day) => x(Math.sqrt(Math.max(0, day)));
}

/** A range of days on a shared axis: the bar is the central 80 %, the mark its middle. */
export function RangeBar({
  low,
  mid,
  high,
  until,
  today,
}: {
  low: number;
  mid: number;
  high: number;
  until: number;
  today?: number | undefined;
}) {
  const x = rootScale(until);
  return (
    <svg
      className="range"
      viewBox="0 0 100 10"
      preserveAspectRatio="none"
      aria-hidden="true"
      focusable="false"
    >
      <rect className="range-rail" x="0" y="4" width="100" height="2" rx="1" />
      <rect
        className="range-bar"
        x={x(Math.min(low, until))}
        y="2.5"
        width={Math.max(1.6, x(Math.min(high, until)) - x(Math.min(low, until)))}
        height="5"
      />
      <rect className="range-mid" x={x(Math.min(mid, until)) - 0.5} y="0.5" width="1" height="9" />
      {today !== undefined && today >= 0 && today <= until && (
        <rect className="range-today" x={x(today) - 0.25} y="0" width=".5" height="10" />
      )}
    </svg>
  );
}
