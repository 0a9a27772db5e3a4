import type { Settings } from '../types.ts';
import { say } from '../words.ts';

type Hours = Settings['practice']['openingHours'];
/** Monday to Sunday. */
export const WEEK = [1, 2, 3, 4, 5, 6, 7] as const;

/** When somebody answers, day by day. A day without times is closed; a break makes two lines. */
export function HoursFields({
  hours,
  onChange,
}: {
  hours: Hours;
  onChange: (hours: Hours) => void;
}) {
  const set = (at: number, part: Partial<Hours[number]>) =>
    onChange(hours.map((one, index) => (index === at ? { ...one, ...part } : one)));
  return (
    <ul className="week">
      {WEEK.map((weekday) => (
        <li key={weekday}>
          <p className="weekday">{say(`weekday-${weekday}`)}</p>
          <div className="spans">
            {hours.map((span, at) =>
              span.weekday === weekday ? (
                // biome-ignore lint/suspicious/noArrayIndexKey: a span is its place in the list
                <p key={at} className="span">
                  {(['from', 'to'] as const).map((end) => (
                    <input
                      key={end}
                      type="time"
                      aria-label={`${say(`weekday-${weekday}`)} ${say(end)}`}
                      value={span[end]}
                      onChange={(event) => set(at, { [end]: event.currentTarget.value })}
                      required
                    />
                  ))}
                  <button
                    type="button"
                    className="plain"
                    onClick={() => onChange(hours.filter((_, index) => index !== at))}
                  >
                    {say('remove')}
                    <span className="hidden">
                      {' '}
                      {say(`weekday-${weekday}`)} {span.from}
                    </span>
                  </button>
                </p>
              ) : null,
            )}
            <button
              type="button"
              className="plain"
              onClick={() => onChange([...hours, { weekday, from: '09:00', to: '18:00' }])}
            >
              {say('add-hours')}
              <span className="hidden"> {say(`weekday-${weekday}`)}</span>
            </button>
          </div>
        </li>
      ))}
    </ul>
  );
}
