import type { Forecast } from '@healcast/engine';
import { type PointerEvent, useId } from 'react';
import { say } from '../patient/words.ts';
import { bandPath, linear, linePath, valueAt } from './scale.ts';
import { useWidth } from './use-width.ts';

export type Curve = Forecast['recovery']['curve'];
export const SIGNS = ['redness', 'swelling', 'barrier'] as const;
export type Sign = (typeof SIGNS)[number];

const HEIGHT = 240;
const PAD = { top: 26, right: 14, bottom: 30, left: 14 };
const PEAK = 100;

export interface RecoveryChartProps {
  curve: Curve;
  sign: Sign;
  sessionDate: string;
  /** The day that is read out, and what happens when another is pointed at. */
  day?: number;
  onDay?: (day: number) => void;
  /** People like this one before any check-in, drawn behind as an outline. */
  population?:
    | { p10: readonly number[]; p50: readonly number[]; p90: readonly number[] }
    | undefined;
  /** Today in days since the session, where it lies on the chart. */
  todayDay?: number;
}

/**
 * A band of 8 in 10 people with the middle line. Colour goes from flushed to calm along the days.
 * The picture is hidden from screen readers: slider, readout and table beside it say the same.
 */
export function RecoveryChart({
  curve,
  sign,
  day,
  onDay,
  todayDay,
  population,
}: RecoveryChartProps) {
  const { element, width } = useWidth<SVGSVGElement>(340);
  const id = useId();
  const last = lastDay(curve);
  const x = linear([0, last], [PAD.left, width - PAD.right]);
  const y = linear([0, PEAK], [HEIGHT - PAD.bottom, PAD.top]);
  const shown = curve.day.filter((one) => one <= last);
  const { p10, p50, p90 } = curve[sign];
  const step = last <= 8 ? 1 : last <= 16 ? 2 : 7;
  const ticks = Array.from({ length: Math.floor(last / step) + 1 }, (_, at) => at * step);

  const point = (event: PointerEvent<SVGSVGElement>) => {
    if (!onDay || (event.type === 'pointermove' && event.buttons === 0)) return;
    const box = event.currentTarget.getBoundingClientRect();
    const share = (event.clientX - box.left - PAD.left) / (box.width - PAD.left - PAD.right);
    onDay(Math.min(last, Math.max(0, Math.round(share * last))));
  };

  return (
    <svg
      ref={element}
      className={`chart chart-${sign}`}
      viewBox={`0 0 ${width} ${HEIGHT}`}
      height={HEIGHT}
      aria-hidden="true"
      focusable="false"
      onPointerDown={point}
      onPointerMove={point}
    >
      <defs>
        <linearGradient
          id={`${id}-calm`}
          gradientUnits="userSpaceOnUse"
          x1={x(0)}
          x2={x(Math.min(last, 7))}
          y1="0"
          y2="0"
        >
          <stop className="stop-flush" offset="0" />
          <stop className="stop-sand" offset=".5" />
          <stop className="stop-calm" offset="1" />
        </linearGradient>
      </defs>
      {(todayDay ?? 0) < last * 0.55 && (
        <text className="chart-note" x={width - PAD.right} y={14} data-edge="end">
          {say(sign === 'barrier' ? 'forecast.top-barrier' : 'forecast.top-strongest')}
        </text>
      )}
      {ticks.map((tick) => (
        <g key={tick} className="tick">
          <line x1={x(tick)} x2={x(tick)} y1={PAD.top} y2={y(0)} />
          <text x={x(tick)} y={HEIGHT - 8}>
            {tick}
          </text>
        </g>
      ))}
      <line className="base" x1={PAD.left} x2={width - PAD.right} y1={y(0)} y2={y(0)} />
      {population && (
        <g className="population">
          <path d={bandPath(x, y, shown, population.p10, population.p90)} />
          <path className="population-middle" d={linePath(x, y, shown, population.p50)} />
        </g>
      )}
      <path className="band" d={bandPath(x, y, shown, p10, p90)} fill={`url(#${id}-calm)`} />
      <path className="middle" d={linePath(x, y, shown, p50)} stroke={`url(#${id}-calm)`} />
      {todayDay !== undefined && todayDay >= 0 && todayDay <= last && (
        <g className="today">
          <line x1={x(todayDay)} x2={x(todayDay)} y1={PAD.top - 4} y2={y(0)} />
          <text x={x(todayDay)} y={PAD.top - 10} data-edge={edge(todayDay, last)}>
            {say('forecast.you-today')}
          </text>
        </g>
      )}
      {day !== undefined && day <= last && (
        <g className="read">
          <line
            x1={x(day)}
            x2={x(day)}
            y1={y(valueAt(curve.day, p90, day))}
            y2={y(valueAt(curve.day, p10, day))}
          />
          <circle cx={x(day)} cy={y(valueAt(curve.day, p50, day))} r="7" />
        </g>
      )}
    </svg>
  );
}

const edge = (day: number, last: number) =>
  day < last * 0.12 ? 'start' : day > last * 0.88 ? 'end' : 'middle';

/** The last whole day that is worth drawing: a week, or as long as redness may last. */
export function lastDay(curve: Curve): number {
  const { day, redness, swelling, barrier } = curve;
  const QUIET = 4;
  const lastLoud = day.findLastIndex((_, at) =>
    [redness, swelling, barrier].some(({ p90 }) => (p90[at] ?? 0) > QUIET),
  );
  const end = Math.ceil(day[lastLoud] ?? 7) + 1;
  return Math.min(Math.max(end, 7), Math.floor(day.at(-1) ?? 7));
}
