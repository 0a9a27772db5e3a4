import { bandPath, linear, linePath, niceTicks } from '../../charts/scale.ts';
import { useWidth } from '../../charts/use-width.ts';
import type { Measure, OutcomeChange, OutcomeKept, Outcomes } from '../types.ts';
import { say } from '../words.ts';
import { unitWords } from './values.ts';

const HEIGHT = 220;
const PAD = { top: 22, right: 14, bottom: 28, left: 46 };
const DAY_MS = 86_400_000;
/** The forecast is drawn a little further than the last value. */
const AHEAD_DAYS = 60;

const dayOf = (date: string) => Math.round(Date.parse(`${date.slice(0, 10)}T00:00Z`) / DAY_MS);
const month = new Intl.DateTimeFormat('en-GB', {
  timeZone: 'UTC',
  month: 'short',
  year: '2-digit',
});

/**
 * Measured values by date on what the person's forecast expects a single reading to show, and on
 * the strip in which the measure cannot tell a change from noise. Hidden from screen readers: the
 * words above and the table below say the same.
 */
export function SeriesChart({
  measure,
  values,
  sessions,
  expected,
  noise,
}: {
  measure: Measure;
  values: readonly OutcomeKept[];
  sessions: Outcomes['sessions'];
  expected: Outcomes['expected'][number] | undefined;
  noise: OutcomeChange | undefined;
}) {
  const { element, width } = useWidth<SVGSVGElement>(420);
  const days = values.map(({ date }) => dayOf(date));
  const first = Math.min(...days, ...sessions.map(({ date }) => dayOf(date)));
  const last = Math.max(...days, ...sessions.map(({ date }) => dayOf(date))) + AHEAD_DAYS;
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
        {sessions.map(({ date }) => (
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
            {month.format(day * DAY_MS)}
          </text>
        ))}
        {spots.map((spot) => (
          <polyline
            key={spot[0]?.site ?? ''}
            className="measured"
            points={spot.map(({ date, value }) => `${x(dayOf(date))},${y(value)}`).join(' ')}
          />
        ))}
        {values.map(({ id, date, value }) => (
          <circle key={id} className="measured-point" cx={x(dayOf(date))} cy={y(value)} r="5" />
        ))}
      </svg>
      <figcaption className="small">
        <Key band={!!band} strip={!!strip} sessions={sessions.length > 0} />
      </figcaption>
    </figure>
  );
}

function Key({ band, strip, sessions }: { band: boolean; strip: boolean; sessions: boolean }) {
  return (
    <ul className="chart-key">
      <li data-key="measured">{say('key-measured')}</li>
      {strip && <li data-key="noise">{say('key-noise')}</li>}
      {band && <li data-key="expected">{say('key-expected')}</li>}
      {sessions && <li data-key="treated">{say('key-treated')}</li>}
    </ul>
  );
}

/** The forecast's band on days of the calendar, up to a day. */
function bandWithin(
  { firstSession, day, low, middle, high }: Outcomes['expected'][number],
  last: number,
) {
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
