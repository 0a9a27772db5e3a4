/** What charts of firmness have in common: levels in percent, months, and the hatch of swelling. */
import { DAYS_PER_MONTH, niceTicks, type Scale } from './scale.ts';

/** The ground of what only feels firm. */
export function Hatch({ id }: { id: string }) {
  return (
    <defs>
      <pattern
        id={id}
        width="6"
        height="6"
        patternUnits="userSpaceOnUse"
        patternTransform="rotate(45)"
      >
        <line className="hatch" x1="0" x2="0" y1="0" y2="6" />
      </pattern>
    </defs>
  );
}

/** A line and a number at round levels; gains carry their sign. */
export function Levels({
  low,
  high,
  y,
  left,
  right,
}: {
  low: number;
  high: number;
  y: Scale;
  left: number;
  right: number;
}) {
  return niceTicks(low, high, 4).map((tick) => (
    <g key={tick} className="tick level">
      <line x1={left} x2={right} y1={y(tick)} y2={y(tick)} data-zero={tick === 0} />
      <text x={left - 6} y={y(tick) + 4}>
        {tick > 0 ? `+${tick}` : tick}
      </text>
    </g>
  ));
}

/** Every so many months up to a last day, above the foot of a chart. */
export function Months({
  lastDay,
  every,
  x,
  height,
}: {
  lastDay: number;
  every: number;
  x: Scale;
  height: number;
}) {
  const count = Math.floor(lastDay / DAYS_PER_MONTH / every) + 1;
  return Array.from({ length: count }, (_, at) => at * every).map((month) => (
    <g key={month} className="tick">
      <text x={x(month * DAYS_PER_MONTH)} y={height - 24}>
        {month}
      </text>
    </g>
  ));
}
