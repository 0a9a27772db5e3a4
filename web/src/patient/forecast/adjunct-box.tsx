import { adjunctName } from '../knowledge.ts';
import { say } from '../words.ts';
import type { Parts } from './parts.ts';
import { SourcesFold } from './sources.tsx';

/** Days on the axis of the two bars. */
const AXIS_DAYS = 4;

type Days = readonly [number, number] | readonly number[] | null;

/** What a seller claims beside what was measured (brief FC4): two lines, never one number. */
export function AdjunctBox({ forecast, session }: Parts) {
  const used = session.adjuncts ?? [];
  const shown = forecast.recovery.adjuncts.filter(
    ({ adjunct, claimedDaysSaved }) => used.includes(adjunct) || claimedDaysSaved !== null,
  );
  if (shown.length === 0) return null;
  return (
    <section className="card" aria-labelledby="adjuncts">
      <h2 id="adjuncts">{say('forecast.adjuncts-title')}</h2>
      <p>{say('forecast.adjuncts-lead')}</p>
      <ul className="adjuncts">
        {shown.map((one) => (
          <li key={one.adjunct}>
            <h3>
              {adjunctName(one.adjunct)}
              {used.includes(one.adjunct) && (
                <span className="tag">{say('forecast.adjuncts-added')}</span>
              )}
            </h3>
            <dl className="claim-found">
              <DaysBar kind="claimed" days={one.claimedDaysSaved} />
              <DaysBar kind="found" days={one.evidenceDaysSaved} />
            </dl>
            <p>{one.note}</p>
            {one.regulatory && <p>{one.regulatory}</p>}
            <SourcesFold ids={one.sources} certainty={one.certainty} />
          </li>
        ))}
      </ul>
    </section>
  );
}

function DaysBar({ kind, days }: { kind: 'claimed' | 'found'; days: Days }) {
  const [low = 0, high = 0] = days ?? [];
  const none = days === null || high === 0;
  return (
    <div className={`days-bar days-${kind}`}>
      <dt>{say(`forecast.adjuncts-${kind}`)}</dt>
      <dd>
        <svg viewBox="0 0 100 8" preserveAspectRatio="none" aria-hidden="true" focusable="false">
          <rect className="range-rail" x="0" y="3" width="100" height="2" />
          {!none && (
            <rect
              className="days-fill"
              x="0"
              y="0.5"
              width={(Math.min(high, AXIS_DAYS) / AXIS_DAYS) * 100}
              height="7"
            />
          )}
        </svg>
        <span>
          {none
            ? say(`forecast.adjuncts-none-${kind}`)
            : say('forecast.adjuncts-days', { low, high })}
        </span>
      </dd>
    </div>
  );
}
