import { addDays, type Forecast } from '@healcast/engine';
import { useState } from 'react';
import { RangeBar } from '../../charts/range-bar.tsx';
import { Disclosure } from '../../kit/disclosure.tsx';
import { say, shortDay } from '../words.ts';
import type { Parts } from './parts.ts';
import { SourcesInFold } from './sources.tsx';

const CLINIC = 'clinic';

/** Each activity with its date and range on one axis of days (brief FC3); reasons and sources folded under it. */
export function SafeDates({
  forecast,
  session,
  todayDay,
  before,
}: Parts & { before?: Forecast | undefined }) {
  const { activities } = forecast.recovery;
  const until = Math.ceil(Math.max(7, ...activities.map(({ high }) => high)));
  return (
    <section className="card" aria-labelledby="dates">
      <h2 id="dates">{say('forecast.dates-title')}</h2>
      <p>{say('forecast.dates-lead')}</p>
      <ul className="dates">
        {activities.map((activity) => (
          <ActivityRow
            key={activity.activity}
            activity={activity}
            sessionDate={session.date}
            until={until}
            todayDay={todayDay}
            before={before?.recovery.activities.find((one) => one.activity === activity.activity)}
          />
        ))}
      </ul>
    </section>
  );
}

type Activity = Parts['forecast']['recovery']['activities'][number];

function ActivityRow({
  activity,
  sessionDate,
  until,
  todayDay,
  before,
}: {
  activity: Activity;
  /** The same activity before any check-in. */
  before: Activity | undefined;
  sessionDate: string;
  until: number;
  todayDay: number;
}) {
  const [open, setOpen] = useState(false);
  const dateOf = (day: number) => shortDay(addDays(sessionDate, day));
  const { day, low, high } = activity;
  const isPast = todayDay >= Math.ceil(high);
  return (
    <li className="date-row" data-past={isPast}>
      <Disclosure
        className="date-fold"
        onOpen={() => setOpen(true)}
        label={
          <>
            <span className="date-line">
              <span className="date-name">{activity.title}</span>{' '}
              <span className="date-from">{say('forecast.dates-from', { date: dateOf(day) })}</span>{' '}
              <span className="date-range">{daysInWords(low, high, 'dates-range')}</span>
              {before && before.date !== activity.date && (
                <span className="tag date-moved">
                  {say('today.moved-from', { date: shortDay(before.date) })}
                </span>
              )}
            </span>
            <RangeBar low={low} mid={day} high={high} until={until} today={todayDay} />
          </>
        }
      >
        <p>{activity.because}</p>
        <SourceRules activity={activity} />
        {open && <SourcesInFold ids={activity.sources.filter((id) => id !== CLINIC)} />}
      </Disclosure>
    </li>
  );
}

/** What each source asks for, the clinic's own rule first; whether they agree is said. */
function SourceRules({ activity }: { activity: Activity }) {
  const { rules } = activity;
  if (rules.length === 0) return null;
  const published = rules.filter(({ source }) => source !== CLINIC);
  const lows = published.map(({ lowDay }) => lowDay);
  const highs = published.map(({ highDay }) => highDay);
  const [least, most] = [Math.min(...lows), Math.max(...highs)];
  const range = {
    low: daysInWords(least, least, 'days-value'),
    high: daysInWords(most, most, 'days-value'),
  };
  const isClinicFirst = rules.some(({ source }) => source === CLINIC);
  return (
    <>
      {isClinicFirst && (
        <p className="clinic-rule">
          <strong>{say('forecast.dates-clinic')}</strong>{' '}
          {rules
            .filter(({ source }) => source === CLINIC)
            .map(({ lowDay, highDay }) => daysInWords(lowDay, highDay, 'days-value'))}
        </p>
      )}
      <p>
        <strong>
          {least < most ? say('forecast.dates-disagree', range) : say('forecast.dates-agree')}
        </strong>
      </p>
      <ul className="rules">
        {published.map(({ source, words }) => (
          <li key={source}>{words}</li>
        ))}
      </ul>
    </>
  );
}

function daysInWords(low: number, high: number, key: 'dates-range' | 'days-value'): string {
  const [from, to] = [Math.ceil(low), Math.ceil(high)];
  return from === to
    ? say(`forecast.${key}-same`, { low: from })
    : say(`forecast.${key}`, { low: from, high: to });
}
