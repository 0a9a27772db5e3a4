import './measured-chart.css';
import { locale } from '../kit/locale.ts';
import { bandPath, linear, linePath, niceTicks } from './scale.ts';
import { unitWords } from './spoken-value.ts';
import { useWidth } from './use-width.ts';

const HEIGHT = 220;
const PAD = { top: 22, right: 14, bottom: 28, left: 46 };
const DAY_MS = 86_400_000;
/** The forecast is drawn a little further than the last value. */
const AHEAD_DAYS = 60;

const dayOf = (date: string) => Math.round(Date.parse(`${date.slice(0, 10)}T00:00Z`) / DAY_MS);
const monthOf = (day: number) =>
  new Intl.DateTimeFormat(locale(), { timeZone: 'UTC', month: 'short', year: '2-digit' }).format(
    day * DAY_MS,
  );

/** A measured value; `site` is the spot, where several are kept. */
interface Value {
  date: string;
  value: number;
  site?: string | null | undefined;
}
/** Where single readings should lie by the forecast, in days since its first session. */
interface Expected {
  firstSession: string;
  day: readonly number[];
  low: readonly number[];
  middle: readonly number[];
  high: readonly number[];
}
/** What a change is counted from, and how much of it may be noise. */
interface Noise {
  baseline: { value: number };
  detectable: { value: number } | null;
}

/**
 * Measured values by date on what the person's forecast expects a single reading to show, and on
 * the strip in which the measure cannot tell a change from noise. Hidden from screen readers: the
 * words above and the table below say the same.
 */
export function MeasuredChart({
  measure,
  values,
  sessions,
  expected,
  noise,
  keys,
}: {
  measure: { unit: string; from: number | null; to: number | null };
  values: readonly Value[];
  /** Days of the sessions. */
  sessions: readonly string[];
  expected: Expected | undefined;
  noise: Noise | undefined;
  keys: Record<'measured' | 'noise' | 'expected' | 'treated', string>;
}) {
  const { element, width } = useWidth<SVGSVGElement>(420);
  const days = values.map(({ date }) => dayOf(date));
  const first = Math.min(...days, ...sessions.map(dayOf));
  const last = Math.max(...days, ...sessions.map(dayOf)) + AHEAD_DAYS;
  const band = expected && bandWithin(expected, last);
  const strip = noise?.detectable && {
    low: noise.baseline.value - noise.detectable.value,
    high: noise.baseline.value + noise.detectable.value,
  };
  const shown = [
    ...values.map(({ value }) => value),
    ...(band ? [...band.low, ...band.high] : []),
    ...(strip ? [strip.low, strip.high] : []),
    // A grade is read on its whole scale.
    ...(measure.unit === 'grade' ? [measure.from ?? 0, measure.to ?? 0] : []),
  ];
  const [low, high] = [Math.min(...shown), Math.max(...shown)];
  const room = (high - low || Math.abs(high) || 1) * 0.06;
  const x = linear([first, last], [PAD.left, width - PAD.right]);
  const y = linear([low - room, high + room], [HEIGHT - PAD.bottom, PAD.top]);
  const spots = [...Map.groupBy(values, ({ site }) => site ?? '').values()];
  return (
    <figure className="series-chart">
      <svg
        ref={element}
        viewBox={`0 0 ${width} ${HEIGHT}`}
        height={HEIGHT}
        width="100%"
        aria-hidden="true"
        focusable="false"
      >
        {band && (
          <>
            <path className="expected" d={bandPath(x, y, band.day, band.low, band.high)} />
            <path className="expected-middle" d={linePath(x, y, band.day, band.middle)} />
          </>
        )}
        {strip && (
          <rect
            className="noise"
            x={PAD.left}
            width={width - PAD.left - PAD.right}
            y={y(strip.high)}
            height={Math.max(1, y(strip.low) - y(strip.high))}
          />
        )}
        {niceTicks(low - room, high + room, 4).map((tick) => (
          <g key={tick} className="tick">
            <line x1={PAD.left} x2={width - PAD.right} y1={y(tick)} y2={y(tick)} />
            <text className="tick-level" x={PAD.left - 8} y={y(tick) + 4}>
              {Number(tick.toPrecision(4))}
            </text>
          </g>
        ))}
        <text className="chart-unit" x={4} y={13}>
          {unitWords(measure.unit)}
        </text>
        {sessions.map((date) => (
          <line
            key={date}
            className="treated"
            x1={x(dayOf(date))}
            x2={x(dayOf(date))}
            y1={HEIGHT - PAD.bottom}
            y2={HEIGHT - PAD.bottom - 12}
          />
        ))}
        {monthTicks(first, last, width < 480 ? 4 : 6).map((day) => (
          <text key={day} className="tick-month" x={x(day)} y={HEIGHT - 8}>
            {monthOf(day)}
          </text>
        ))}
        {spots.map((spot) => (
          <polyline
            key={spot[0]?.site ?? ''}
            className="measured"
            points={spot.map(({ date, value }) => `${x(dayOf(date))},${y(value)}`).join(' ')}
          />
        ))}
        {values.map(({ date, value, site }) => (
          <circle
            key={`${date} ${site ?? ''} ${value}`}
            className="measured-point"
            cx={x(dayOf(date))}
            cy={y(value)}
            r="5"
          />
        ))}
      </svg>
      <figcaption className="small">
        <ul className="chart-key">
          <li data-key="measured">{keys.measured}</li>
          {strip && <li data-key="noise">{keys.noise}</li>}
          {band && <li data-key="expected">{keys.expected}</li>}
          {sessions.length > 0 && <li data-key="treated">{keys.treated}</li>}
        </ul>
      </figcaption>
    </figure>
  );
}

/** The forecast's band on days of the calendar, up to a day. */
function bandWithin({ firstSession, day, low, middle, high }: Expected, last: number) {
  const start = dayOf(firstSession);
  const count = Math.max(2, day.filter((one) => start + one <= last).length);
  const within = (line: readonly number[]) => line.slice(0, count);
  return {
    day: within(day).map((one) => start + one),
    low: within(low),
    middle: within(middle),
    high: within(high),
  };
}

/** First days of months, at most so many, as days since 1970. */
function monthTicks(first: number, last: number, most: number): number[] {
  const from = new Date(first * DAY_MS);
  const months = Math.max(1, Math.ceil((last - first) / 30.4));
  const every = Math.ceil(months / most);
  return Array.from({ length: Math.ceil(months / every) }, (_, at) =>
    Math.round(Date.UTC(from.getUTCFullYear(), from.getUTCMonth() + 1 + at * every, 1) / DAY_MS),
  ).filter((day) => day >= first + 8 && day <= last - 8);
}
