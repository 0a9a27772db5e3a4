import type { Forecast } from '@healcast/engine';
import { useId } from 'react';
import { say } from '../patient/words.ts';
import { Hatch, Levels, Months } from './firmness-parts.tsx';
import { bandPath, linear, linePath } from './scale.ts';
import { useWidth } from './use-width.ts';

const HEIGHT = 280;
const PAD = { top: 44, right: 14, bottom: 44, left: 40 };
/** Plumpness of the first week is swelling (brief TL1): it is drawn as such, not as firmness. */
const PLUMP_UNTIL_DAY = 7;

/** The band of firmness over months, with what the mirror shows when as ground and early swelling hatched. */
export function FirmnessChart({
  firmness,
  milestones,
  shiftDays,
  todayDay,
}: {
  firmness: Forecast['result']['firmness'];
  milestones: Forecast['result']['milestones'];
  shiftDays: number;
  todayDay?: number | undefined;
}) {
  const { element, width } = useWidth<SVGSVGElement>(340);
  const id = useId();
  const { day, p10, p50, p90 } = firmness;
  const last = day.at(-1) ?? 365;
  const low = Math.min(0, ...p10);
  const high = Math.max(4, ...p90);
  const x = linear([0, last], [PAD.left, width - PAD.right]);
  const y = linear([low, high], [HEIGHT - PAD.bottom, PAD.top]);
  const everyMonths = last > 400 ? (width < 480 ? 6 : 3) : width < 480 ? 3 : 2;
  const stages = milestones
    .map(({ fromDay, toDay, now }) => ({
      now,
      from: fromDay + shiftDays,
      to: Math.min(toDay + shiftDays, last),
    }))
    .filter(({ from }) => from < last);
  return (
    <svg
      ref={element}
      className="chart chart-firmness"
      viewBox={`0 0 ${width} ${HEIGHT}`}
      height={HEIGHT}
      aria-hidden="true"
      focusable="false"
    >
      <Hatch id={`${id}-hatch`} />
      {stages.map(({ from, to, now }, at) => (
        <g key={from} className="stage" data-now={now}>
          <rect
            x={x(from)}
            width={Math.max(0, x(to) - x(from))}
            y={PAD.top - 18}
            height={HEIGHT - PAD.bottom - PAD.top + 18}
          />
          <text x={Math.max((x(from) + x(to)) / 2, PAD.left + 4 + at * 13)} y={PAD.top - 6}>
            {at + 1}
          </text>
        </g>
      ))}
      <rect
        x={x(0)}
        width={Math.max(3, x(PLUMP_UNTIL_DAY) - x(0))}
        y={PAD.top}
        height={HEIGHT - PAD.bottom - PAD.top}
        fill={`url(#${id}-hatch)`}
      />
      <Levels {...{ low, high, y }} left={PAD.left} right={width - PAD.right} />
      <text className="chart-note" x={4} y={14}>
        {say('forecast.result-caption')}
      </text>
      <path className="band" d={bandPath(x, y, day, p10, p90)} />
      <path className="middle" d={linePath(x, y, day, p50)} />
      <Months lastDay={last} every={everyMonths} x={x} height={HEIGHT} />
      <text className="chart-note" x={PAD.left} y={HEIGHT - 5}>
        {say('forecast.result-months')}
      </text>
      {todayDay !== undefined && todayDay >= 0 && todayDay <= last && (
        <g className="today">
          <line x1={x(todayDay)} x2={x(todayDay)} y1={PAD.top} y2={HEIGHT - PAD.bottom} />
          <text x={x(todayDay) + 6} y={PAD.top + 14} data-edge="start">
            {say('forecast.you-today')}
          </text>
        </g>
      )}
    </svg>
  );
}
