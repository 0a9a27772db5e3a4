import { MIDDLE, type Remodel, type ShownBands } from '@healcast/engine';
import { useId, useRef } from 'react';
import { Hatch, Levels, Months } from '../../charts/firmness-parts.tsx';
import { linear, type Scale } from '../../charts/scale.ts';
import { useWidth } from '../../charts/use-width.ts';
import { tell } from '../words.ts';
import { DAYS } from './follow-bands.ts';
import { daysAcross, Hatched, Lines, PAD, SessionMarks } from './lines.tsx';
import { Track } from './track.tsx';

/** Lower on a phone, where the controls share the screen with it. */
const [HIGH, LOW] = [340, 280];
const NARROW = 480;
/** Of the stages, since numbers are those of sessions. */
const LETTERS = 'ABCDEFGH';
const TOP = 44;
const FOOT = 40;
const LEAST_SHOWN = 20;

/**
 * The most that a curve has reached in this skin: a scale that never shrinks while a finger moves
 * lets fewer sessions be seen to do less.
 */
export function useMost(skin: Remodel, reached: number): number {
  const held = useRef({ skin, most: reached });
  const most = held.current.skin === skin ? Math.max(held.current.most, reached) : reached;
  held.current = { skin, most };
  return most;
}

/** Lasting firmness of everybody over the sessions that make it. */
export function Curve({
  skin,
  shown,
  days,
  setDays,
}: {
  skin: Remodel;
  shown: ShownBands;
  days: readonly number[];
  setDays: (days: number[]) => void;
}) {
  const { element, width } = useWidth<HTMLDivElement>(340);
  const [lowest, , , , highest] = shown.firmness;
  const falseFirmness = shown.falseFirmness[MIDDLE];
  const reached = useMost(skin, Math.max(...highest, ...falseFirmness));
  const top = Math.max(LEAST_SHOWN, Math.ceil(reached / 10) * 10);
  const bottom = Math.min(0, Math.floor(Math.min(...lowest) / 5) * 5);
  const height = width < NARROW ? LOW : HIGH;
  const floor = height - FOOT;
  const frame = { width, low: bottom, high: top, floor, ceiling: TOP };
  const x = daysAcross(width);
  const y = linear([bottom, top], [floor, TOP]);
  const hatch = useId();
  return (
    <div ref={element} className="skin-curve">
      <svg
        className="chart chart-skin"
        viewBox={`0 0 ${width} ${height}`}
        height={height}
        aria-hidden="true"
        focusable="false"
      >
        <Hatch id={hatch} />
        <Stages skin={skin} shift={days.at(-1) ?? 0} {...{ x, floor }} />
        <Hatched line={falseFirmness} pattern={hatch} {...frame} />
        <Levels low={bottom} high={top} y={y} left={PAD.left} right={width - PAD.right} />
        <text className="chart-note" x={4} y={14}>
          {tell('skin.caption')}
        </text>
        <SessionMarks {...{ days, x }} top={TOP} bottom={floor} />
        <Lines band={shown.firmness} {...frame} />
        <line
          className="skin-best-day"
          x1={x(shown.bestDay)}
          x2={x(shown.bestDay)}
          y1={TOP}
          y2={floor}
        />
        <Months lastDay={DAYS} every={width < NARROW ? 3 : 2} x={x} height={height} />
        <text className="chart-note" x={width - PAD.right} y={height - 5} data-edge="end">
          {tell('skin.months')}
        </text>
      </svg>
      <Track {...{ days, setDays, x }} lanes={width < NARROW ? 3 : 2} />
    </div>
  );
}

/** What the mirror shows when, counted from the last session. */
function Stages({
  skin,
  shift,
  x,
  floor,
}: {
  skin: Remodel;
  shift: number;
  x: Scale;
  floor: number;
}) {
  return skin.milestones
    .map(({ fromDay, toDay }) => ({ from: fromDay + shift, to: Math.min(toDay + shift, DAYS) }))
    .filter(({ from }) => from < DAYS)
    .map(({ from, to }, at) => (
      <g key={from} className="stage" data-odd={at % 2 === 1}>
        <rect
          x={x(from)}
          width={Math.max(0, x(to) - x(from))}
          y={TOP - 18}
          height={floor - TOP + 18}
        />
        <text x={Math.max((x(from) + x(to)) / 2, x(shift) + 4 + at * 13)} y={TOP - 6}>
          {LETTERS[at]}
        </text>
      </g>
    ));
}
