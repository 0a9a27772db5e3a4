import type { Plan } from '@healcast/engine';
import type { ReactNode } from 'react';
import { Disclosure } from '../../kit/disclosure.tsx';
import type { FigureOf } from '../../patient/forecast/figure.ts';
import { FigureSources, SourcesFold } from '../../patient/forecast/sources.tsx';
import { longDay, shortDay } from '../../patient/words.ts';
import { tell } from '../words.ts';
import { Line } from './line.tsx';

const MONTH_DAYS = 30.4;

interface Row {
  key: string;
  date: string;
  kind: 'session' | 'event' | 'look' | 'best';
  title: string;
  body: ReactNode;
}

/** All dates of a plan, as a line and as a list: sessions, the big day, the best result. */
export function Dates({ made, asOf, of }: { made: Plan; asOf: string; of: FigureOf }) {
  const { plan } = made;
  if (!plan) return null;
  const [from, to] = plan.maintenanceEveryDays.map((days) => Math.round(days / MONTH_DAYS));
  const rows = [...sessionRows(made, asOf), ...eventRows(made), bestRow(made)]
    .filter((row): row is Row => row !== undefined)
    .toSorted((left, right) => left.date.localeCompare(right.date));
  return (
    <section className="card" aria-labelledby="timeline">
      <h2 id="timeline">{tell('series.timeline')}</h2>
      <Line made={made} asOf={asOf} />
      <ol className="timeline">
        {rows.map(({ key, kind, date, title, body }) => (
          <li key={key} data-kind={kind}>
            <h3>
              <span className="timeline-date">{longDay(date)}</span> {title}
            </h3>
            {body}
          </li>
        ))}
        <li data-kind="keep">
          <h3>{tell('series.keep')}</h3>
          <p>{tell('series.keep-text', { from: from ?? 6, to: to ?? 12 })}</p>
        </li>
      </ol>
      <FigureSources figure="dates" of={of} />
    </section>
  );
}

const range = (one: { low: string; high: string }) => ({
  low: shortDay(one.low),
  high: shortDay(one.high),
});

function sessionRows({ plan, pauses }: Plan, asOf: string): Row[] {
  return (plan?.sessions ?? []).map((session, at) => ({
    key: `session-${at}`,
    date: session.date,
    kind: 'session',
    title: tell('series.session', { number: at + 1 }),
    body: (
      <>
        <p className="small">
          {session.low === session.high
            ? tell('series.window-none')
            : tell('series.window', range(session))}
        </p>
        <Pauses pauses={pauses.filter((pause) => pause.session === at + 1)} asOf={asOf} />
      </>
    ),
  }));
}

/** What to leave off around one session. A day to stop by that is past stands outside the fold. */
function Pauses({ pauses, asOf }: { pauses: Plan['pauses']; asOf: string }) {
  if (pauses.length === 0) return null;
  const sources = [...new Set(pauses.flatMap((pause) => pause.sources))];
  return (
    <>
      {pauses.some(({ from }) => from < asOf) && (
        <p className="small">{tell('series.pauses-late')}</p>
      )}
      <Disclosure label={tell('series.pauses')} className="why-small">
        <ul className="pauses">
          {pauses.map((pause) => (
            <li key={pause.product}>
              <strong>{pause.title}</strong>{' '}
              {tell('series.pause-range', {
                from: shortDay(pause.from),
                until: shortDay(pause.until),
                low: shortDay(pause.untilLow),
                high: shortDay(pause.untilHigh),
              })}{' '}
              <span className="small">{pause.because}</span>
            </li>
          ))}
        </ul>
        <SourcesFold ids={sources} />
      </Disclosure>
    </>
  );
}

function eventRows({ event, plan }: Plan): (Row | undefined)[] {
  if (!event) return [];
  const isLast = plan?.sessions.some(({ date }) => date === event.lastSafeSession);
  return [
    event.cancelBy
      ? {
          key: 'look',
          date: event.cancelBy,
          kind: 'look',
          title: tell('series.cancel'),
          body: <p className="small">{tell('series.cancel-text')}</p>,
        }
      : undefined,
    isLast
      ? undefined
      : {
          key: 'last',
          date: event.lastSafeSession,
          kind: 'look',
          title: tell('series.last-safe'),
          body: <p className="small">{tell('series.last-safe-text')}</p>,
        },
    { key: 'event', date: event.date, kind: 'event', title: event.name, body: null },
  ];
}

function bestRow({ plan }: Plan): Row | undefined {
  if (!plan) return undefined;
  return {
    key: 'best',
    date: plan.peak.date,
    kind: 'best',
    title: tell('series.best'),
    body: <p className="small">{tell('series.best-range', range(plan.peak))}</p>,
  };
}
