import { linear } from '../../charts/scale.ts';
import { useWidth } from '../../charts/use-width.ts';
import type { CheckInKept } from '../types.ts';
import { say } from '../words.ts';

const HEIGHT = 190;
const PAD = { top: 14, right: 16, bottom: 26, left: 26 };
const BAR = 14;
/** A range of no width is still seen. */
const LEAST_BAR = 4;
const HIGHEST_GRADE = 4;

/**
 * The redness a person told, day by day, on the range of 8 in 10 people with the same day, depth
 * and skin. Hidden from screen readers: the table beside it says the same.
 */
export function CheckInChart({ checkIns }: { checkIns: readonly CheckInKept[] }) {
  const { element, width } = useWidth<SVGSVGElement>(420);
  const points = checkIns
    .flatMap(({ id, triage: { today, urgency } }) => {
      const { day, redness } = today;
      // A red flag in a check-in that could not be read as a whole has no place on the chart.
      if (day === null || redness.answer === null) return [];
      return [{ id, urgency, day, redness: { ...redness, answer: redness.answer } }];
    })
    .toSorted((one, other) => one.day - other.day);
  const lastDay = Math.max(7, ...points.map(({ day }) => day));
  const x = linear([0, lastDay], [PAD.left + BAR / 2 + 3, width - PAD.right]);
  const y = linear([0, HIGHEST_GRADE], [HEIGHT - PAD.bottom, PAD.top]);
  const step = lastDay <= 14 ? 1 : Math.ceil(lastDay / 10);
  const days = Array.from({ length: Math.floor(lastDay / step) + 1 }, (_, at) => at * step);
  const line = points.map(({ day, redness }) => `${x(day)},${y(redness.answer)}`).join(' ');
  return (
    <figure className="check-in-chart">
      <svg
        ref={element}
        viewBox={`0 0 ${width} ${HEIGHT}`}
        height={HEIGHT}
        width="100%"
        aria-hidden="true"
        focusable="false"
      >
        {[0, 1, 2, 3, 4].map((grade) => (
          <g key={grade} className="tick">
            <line x1={PAD.left} x2={width - PAD.right} y1={y(grade)} y2={y(grade)} />
            <text x={PAD.left - 10} y={y(grade) + 4}>
              {grade}
            </text>
          </g>
        ))}
        {days.map((day) => (
          <text key={day} className="tick-day" x={x(day)} y={HEIGHT - 6}>
            {day}
          </text>
        ))}
        {points.map(({ id, day, redness: { p10, p90 } }) =>
          p10 === null || p90 === null ? null : (
            <rect
              key={id}
              className="usual"
              x={x(day) - BAR / 2}
              width={BAR}
              y={y((p10 + p90) / 2) - Math.max(LEAST_BAR, y(p10) - y(p90)) / 2}
              height={Math.max(LEAST_BAR, y(p10) - y(p90))}
              rx="4"
            />
          ),
        )}
        <polyline className="told" points={line} />
        {points.map(({ id, day, urgency, redness }) => (
          <circle
            key={id}
            className="told-point"
            data-urgency={urgency}
            cx={x(day)}
            cy={y(redness.answer)}
            r="4.5"
          />
        ))}
      </svg>
      <figcaption className="small">{say('chart-caption')}</figcaption>
    </figure>
  );
}
