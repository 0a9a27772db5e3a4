import type { Scale } from '../../charts/scale.ts';
import { tell } from '../words.ts';
import { DAYS } from './follow-bands.ts';
import { moved } from './sessions.ts';

const LANE_HEIGHT = 40;
/** Half the width of a handle, as in skin.css: its middle stands under its day. */
const HALF_HANDLE = 16;

/**
 * The sessions under the curve, each a slider along the same days. Neighbours stand on lanes of their
 * own, so that a finger finds the one it means.
 */
export function Track({
  days,
  setDays,
  x,
  lanes,
}: {
  days: readonly number[];
  setDays: (days: number[]) => void;
  x: Scale;
  lanes: number;
}) {
  const left = x(0) - HALF_HANDLE;
  const width = x(DAYS) - x(0) + 2 * HALF_HANDLE;
  return (
    <fieldset className="track" style={{ height: lanes * LANE_HEIGHT }}>
      <legend className="hidden">{tell('skin.track')}</legend>
      {days.map((day, at) => (
        // biome-ignore lint: a session is known by its place alone.
        <div key={at} className="lane" style={{ top: (at % lanes) * LANE_HEIGHT }}>
          {at > 0 && (
            <input
              type="range"
              min={0}
              max={DAYS}
              value={day}
              style={{ left, width }}
              aria-label={tell('skin.session', { number: at + 1 })}
              aria-valuetext={spoken(days, at)}
              onInput={(event) => setDays(moved(days, at, Number(event.currentTarget.value)))}
            />
          )}
          <span
            className="handle"
            data-first={at === 0}
            style={{ left: x(day) }}
            aria-hidden="true"
          >
            {at + 1}
          </span>
        </div>
      ))}
    </fieldset>
  );
}

function spoken(days: readonly number[], at: number): string {
  const day = days[at] ?? 0;
  return tell('skin.session-at', { day, after: day - (days[at - 1] ?? 0), before: at });
}
