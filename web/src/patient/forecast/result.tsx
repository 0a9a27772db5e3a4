import { type Area, daysBetween } from '@healcast/engine';
import { FirmnessChart } from '../../charts/firmness-chart.tsx';
import { IconArray } from '../../charts/icon-array.tsx';
import { DAYS_PER_MONTH, valueAt } from '../../charts/scale.ts';
import { Disclosure } from '../../kit/disclosure.tsx';
import { seriesLength } from '../answers.ts';
import { stopping } from '../knowledge.ts';
import { addressOf } from '../route.ts';
import { goTo } from '../start.tsx';
import type { Typed } from '../typed.ts';
import { say } from '../words.ts';
import { figureOf } from './figure.ts';
import type { Parts } from './parts.ts';
import { FigureSources } from './sources.tsx';

const SERIES = [1, 2, 3, 4, 5, 6];

const monthOf = (day: number) => Math.round(day / DAYS_PER_MONTH);
const signed = (value: number) =>
  `${value > 0 ? '+' : ''}${value.toFixed(value % 1 === 0 ? 0 : 1)}`;

/** Firmness over months: band, phases, swelling that is no firmness, and the chance to see a change. */
export function Result({
  forecast,
  input,
  session,
  series,
}: Parts & { series?: { typed: Typed; change: (part: Typed) => void } | undefined }) {
  const { firmness, phases, milestones, peak, chanceOfVisibleChange, perSession, models } =
    forecast.result;
  const first = [...(input.sessions ?? []), ...(input.plannedSessions ?? [])]
    .map(({ date }) => date)
    .sort()[0];
  const count = Math.round(chanceOfVisibleChange * 100);
  const atPeak = (line: number[]) => signed(Math.round(valueAt(firmness.day, line, peak.day)));
  // Stages count from the session that recovery speaks of, firmness from the first of the series.
  const of = figureOf(input, session);
  const shift = first === undefined ? 0 : daysBetween(first, session.date);
  return (
    <section className="card result" aria-labelledby="result">
      <h2 id="result">{say('forecast.result-title')}</h2>
      <p>{say('forecast.result-lead')}</p>
      {series && <SeriesChoice {...series} />}
      <p>
        <a href={addressOf('try-dates')} onClick={goTo(addressOf('try-dates'))}>
          {say('forecast.result-try')}
        </a>
      </p>
      <p className="result-peak">
        <strong>
          {say('forecast.result-peak', { low: monthOf(peak.low), high: monthOf(peak.high) })}
        </strong>
        <span>
          {say('forecast.result-peak-range', {
            mid: atPeak(firmness.p50),
            low: atPeak(firmness.p10),
            high: atPeak(firmness.p90),
          })}
        </span>
      </p>
      {models.disagree && <p className="models-disagree">{say('forecast.result-disagree')}</p>}
      <FirmnessChart
        firmness={firmness}
        milestones={milestones}
        shiftDays={shift}
        todayDay={first === undefined ? undefined : daysBetween(first, input.asOf)}
      />
      <p className="legend">
        <span className="key key-band" aria-hidden="true" /> {say('forecast.result-band')}
      </p>
      <p className="legend">
        <span className="key key-hatch" aria-hidden="true" /> {say('forecast.result-early')}
      </p>
      <Disclosure label={say('forecast.result-table')}>
        <FirmnessTable firmness={firmness} />
      </Disclosure>
      <FigureSources figure="result" of={of} />
      <div className="stages">
        <StageList title={say('forecast.result-seen')} stages={milestones} />
        <StageList title={say('forecast.result-beneath')} stages={phases} />
      </div>
      <FigureSources figure="phases" />
      <div className="chance">
        <IconArray count={count} label={say('forecast.result-chance-alt', { count })} />
        <div>
          <p>
            <strong>{say('forecast.result-chance', { count })}</strong>
          </p>
          <p>{say('forecast.result-chance-not', { count: 100 - count })}</p>
          <FigureSources figure="chance" of={of} />
        </div>
      </div>
      {perSession.length > 1 && <Gains perSession={perSession} area={input.area} />}
      <p className="small">{say('forecast.result-model')}</p>
      <p className="small">{say('forecast.result-offlabel')}</p>
      <FigureSources figure="approval" />
    </section>
  );
}

/** What each session adds, marked where nobody could measure it, and when to stop. */
function Gains({
  perSession,
  area,
}: {
  perSession: Parts['forecast']['result']['perSession'];
  area: Area;
}) {
  const { noisePercent: noise, sessionsInARow: count, fromSession } = stopping;
  return (
    <>
      <h3>{say('forecast.result-gain')}</h3>
      <ol className="gains">
        {perSession.map(({ session, gain, low, high }) => (
          <li key={session}>
            <span>{say('forecast.result-gain-row', { session })}</span>{' '}
            <span>
              {say('forecast.result-gain-value', {
                mid: signed(gain),
                low: signed(low),
                high: signed(high),
              })}
            </span>
            {gain < noise && <span className="small gain-noise">{say('today.series-noise')}</span>}
          </li>
        ))}
      </ol>
      <h3>{say('today.series-stop')}</h3>
      <p>{say('forecast.stopping', { from: fromSession[area], count, noise })}</p>
      <FigureSources figure="stopping" />
    </>
  );
}

function SeriesChoice({ typed, change }: { typed: Typed; change: (part: Typed) => void }) {
  return (
    <fieldset className="tabs series">
      <legend>
        {say('forecast.result-series')}{' '}
        <span className="small">{say('forecast.result-series-note')}</span>
      </legend>
      {SERIES.map((count) => (
        <label key={count} className="tab">
          <input
            type="radio"
            name="series"
            checked={seriesLength(typed) === count}
            onChange={() => change({ series: String(count) })}
          />
          <span>{count}</span>
        </label>
      ))}
    </fieldset>
  );
}

function FirmnessTable({ firmness }: { firmness: Parts['forecast']['result']['firmness'] }) {
  const { day, p10, p50, p90 } = firmness;
  const months = Array.from(
    { length: Math.floor((day.at(-1) ?? 0) / DAYS_PER_MONTH) + 1 },
    (_, month) => month,
  );
  const at = (line: number[], month: number) =>
    signed(Math.round(valueAt(day, line, month * DAYS_PER_MONTH) * 10) / 10);
  return (
    // biome-ignore lint: a scrolling region must take the focus.
    <div className="scroll" tabIndex={0} role="region" aria-label={say('forecast.result-caption')}>
      <table>
        <caption>{say('forecast.result-caption')}</caption>
        <thead>
          <tr>
            {['result-month', 'low', 'mid', 'high'].map((key) => (
              <th key={key} scope="col">
                {say(`forecast.${key}`)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {months.map((month) => (
            <tr key={month}>
              <th scope="row">{month}</th>
              {[p10, p50, p90].map((line, place) => (
                // biome-ignore lint: three fixed columns.
                <td key={place}>{at(line, month)}</td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

/** What happens when, each stage in a sentence; where somebody is now is marked. */
function StageList({
  title,
  stages,
}: {
  title: string;
  stages: Parts['forecast']['result']['phases'];
}) {
  return (
    <div>
      <h3>{title}</h3>
      <ol className="stage-list">
        {stages.map(({ name, now, text }) => (
          <li key={name} data-now={now}>
            <p className="stage-name">
              {name} {now && <span className="tag">{say('forecast.result-phase-now')}</span>}
            </p>
            <p>{text}</p>
          </li>
        ))}
      </ol>
    </div>
  );
}
