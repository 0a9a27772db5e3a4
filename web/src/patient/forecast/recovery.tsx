import { addDays, type ClinicSettings } from '@healcast/engine';
import { useId, useState } from 'react';
import { lastDay, RecoveryChart, SIGNS, type Sign } from '../../charts/recovery-chart.tsx';
import { valueAt } from '../../charts/scale.ts';
import { Disclosure } from '../../kit/disclosure.tsx';
import { say, shortDay } from '../words.ts';
import { DayCare } from './day-care.tsx';
import { figureOf } from './figure.ts';
import type { Parts } from './parts.ts';
import { FigureSources } from './sources.tsx';

/** The curve, one day of it in words, and what to do on that day: one choice of day moves all. */
export function Recovery({
  forecast,
  input,
  session,
  todayDay,
  clinic,
}: Parts & { clinic: ClinicSettings | undefined }) {
  const { curve, learned, population } = forecast.recovery;
  const last = lastDay(curve);
  const [sign, setSign] = useState<Sign>('redness');
  const [day, setDay] = useState(Math.min(Math.max(todayDay, 0), last));
  const title = useId();
  const isLearned = learned.checkInsUsed > 0;
  const dateOf = (on: number) => shortDay(addDays(session.date, on));
  const at = (band: readonly number[]) => Math.round(valueAt(curve.day, band, day));
  const readout = say('forecast.curve-value', {
    mid: at(curve[sign].p50),
    low: at(curve[sign].p10),
    high: at(curve[sign].p90),
  });
  return (
    <section className="card recovery" aria-labelledby={title}>
      <h2 id={title}>{say('forecast.curve-title')}</h2>
      <p>{say('forecast.curve-lead')}</p>
      <fieldset className="tabs">
        <legend className="hidden">{say('forecast.sign-choose')}</legend>
        {SIGNS.map((one) => (
          <label key={one} className="tab">
            <input type="radio" name="sign" checked={sign === one} onChange={() => setSign(one)} />
            <span>{say(`forecast.${one}`)}</span>
          </label>
        ))}
      </fieldset>
      <RecoveryChart
        curve={curve}
        sign={sign}
        sessionDate={session.date}
        day={day}
        onDay={setDay}
        todayDay={todayDay}
        population={isLearned && sign === 'redness' ? population.redness : undefined}
      />
      {isLearned && sign === 'redness' && (
        <div className="legends">
          <p className="legend">
            <span className="key key-own" aria-hidden="true" /> {say('today.you')}
          </p>
          <p className="legend">
            <span className="key key-people" aria-hidden="true" /> {say('today.people')}
          </p>
        </div>
      )}
      <div className="day-slider">
        <label htmlFor="day" className="hidden">
          {say('forecast.curve-day')}
        </label>
        <input
          id="day"
          type="range"
          min={0}
          max={last}
          step={1}
          value={day}
          onChange={(event) => setDay(Number(event.currentTarget.value))}
          aria-valuetext={`${say('forecast.curve-readout', { day, date: dateOf(day) })}. ${say(`forecast.${sign}`)}: ${readout}`}
        />
      </div>
      <p className="readout">
        <strong>{say('forecast.curve-readout', { day, date: dateOf(day) })}</strong>
        <span>
          {say(`forecast.${sign}`)}: {readout}
        </span>
      </p>
      <Disclosure label={say('forecast.curve-table')}>
        <CurveTable curve={curve} last={last} dateOf={dateOf} />
      </Disclosure>
      <FigureSources key={sign} figure={sign} of={figureOf(input, session)} />
      <DayCare
        day={day}
        setDay={setDay}
        last={last}
        todayDay={todayDay}
        modality={session.modality}
        dateOf={dateOf}
        clinic={clinic}
      />
    </section>
  );
}

function CurveTable({
  curve,
  last,
  dateOf,
}: {
  curve: Parts['forecast']['recovery']['curve'];
  last: number;
  dateOf: (day: number) => string;
}) {
  const days = Array.from({ length: last + 1 }, (_, day) => day);
  const cell = (sign: Sign, day: number) => {
    const [low, mid, high] = (['p10', 'p50', 'p90'] as const).map((line) =>
      Math.round(valueAt(curve.day, curve[sign][line], day)),
    );
    return `${mid} (${low}–${high})`;
  };
  return (
    // A wide table scrolls by itself; the focus makes that work by keyboard too.
    // biome-ignore lint: a scrolling region must take the focus.
    <div className="scroll" tabIndex={0} role="region" aria-label={say('forecast.curve-caption')}>
      <table>
        <caption>{say('forecast.curve-caption')}</caption>
        <thead>
          <tr>
            <th scope="col">{say('forecast.curve-day')}</th>
            <th scope="col">{say('forecast.date')}</th>
            {SIGNS.map((sign) => (
              <th key={sign} scope="col">
                {say(`forecast.${sign}`)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {days.map((day) => (
            <tr key={day}>
              <th scope="row">{day}</th>
              <td>{dateOf(day)}</td>
              {SIGNS.map((sign) => (
                <td key={sign}>{cell(sign, day)}</td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
