import { addDays, daysBetween, type Plan } from '@healcast/engine';
import { linear } from '../../charts/scale.ts';
import { useWidth } from '../../charts/use-width.ts';
import { shortDay } from '../../patient/words.ts';
import { tell } from '../words.ts';

const HEIGHT = 116;
const PAD = 16;
const AXIS = 70;
const MONTHS = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'];

/** First days of months from one day to another. */
function monthStarts(from: string, to: string): string[] {
  const starts: string[] = [];
  let [year = 0, month = 0] = from.split('-').map(Number);
  for (;;) {
    month += 1;
    if (month > 12) [year, month] = [year + 1, 1];
    const day = `${year}-${String(month).padStart(2, '0')}-01`;
    if (day > to) return starts;
    starts.push(day);
  }
}

/** The plan as one line of time: sessions with their windows, pauses, the big day, the best result. */
export function Line({ made, asOf }: { made: Plan; asOf: string }) {
  const { element, width } = useWidth<SVGSVGElement>(340);
  const { plan, event, pauses } = made;
  if (!plan) return null;
  const first = plan.sessions[0]?.low ?? asOf;
  const start = addDays(first, -14);
  const ends = [plan.peak.high, event?.date ?? ''].sort();
  const end = addDays(ends.at(-1) ?? first, 14);
  const scale = linear([0, daysBetween(start, end)], [PAD, width - PAD]);
  const x = (date: string) => scale(daysBetween(start, date));
  const starts = monthStarts(start, end);
  // The year stands at its January; where that comes late, also at the start.
  const january = starts.slice(0, 3).some((day) => day.slice(5, 7) === '01');
  const every = Math.max(1, Math.ceil((starts.length * 34) / (width - 2 * PAD)));
  return (
    <svg
      ref={element}
      className="line-of-time"
      viewBox={`0 0 ${width} ${HEIGHT}`}
      height={HEIGHT}
      role="img"
      aria-label={tell('series.timeline-alt')}
    >
      <rect
        className="line-best"
        x={x(plan.peak.low)}
        width={Math.max(3, x(plan.peak.high) - x(plan.peak.low))}
        y={AXIS - 26}
        height={26}
        rx="6"
      />
      <text className="line-name" x={(x(plan.peak.low) + x(plan.peak.high)) / 2} y={AXIS - 32}>
        {tell('series.best')}
      </text>
      {pauses
        .filter(({ product }) => product === 'retinoid')
        .map((pause) => (
          <rect
            key={pause.session}
            className="line-pause"
            x={x(pause.from)}
            width={Math.max(2, x(pause.until) - x(pause.from))}
            y={AXIS - 8}
            height={16}
            rx="3"
          />
        ))}
      <line className="line-axis" x1={PAD} x2={width - PAD} y1={AXIS} y2={AXIS} />
      {starts.map((day, at) => (
        <g key={day} className="line-month">
          <line x1={x(day)} x2={x(day)} y1={AXIS} y2={AXIS + 8} />
          {at % every === 0 && x(day) < width - 24 && (
            <text x={x(day)} y={AXIS + 26}>
              {MONTHS[Number(day.slice(5, 7)) - 1]}
            </text>
          )}
          {(day.slice(5, 7) === '01' || (at === 0 && !january)) && x(day) < width - 24 && (
            <text className="line-year" x={x(day)} y={AXIS + 41}>
              {day.slice(0, 4)}
            </text>
          )}
        </g>
      ))}
      {plan.sessions.map(({ date, low, high }, at) => (
        <g key={date} className="line-session">
          <line x1={x(low)} x2={Math.max(x(high), x(low) + 1)} y1={AXIS} y2={AXIS} />
          <circle cx={x(date)} cy={AXIS} r="11" />
          <text x={x(date)} y={AXIS + 4.5}>
            {at + 1}
          </text>
        </g>
      ))}
      {event && (
        <g className="line-event">
          <line x1={x(event.date)} x2={x(event.date)} y1={22} y2={AXIS + 8} />
          <text
            x={x(event.date)}
            y={14}
            data-edge={x(event.date) > width * 0.72 ? 'end' : undefined}
          >
            {shortDay(event.date)}
          </text>
        </g>
      )}
    </svg>
  );
}
