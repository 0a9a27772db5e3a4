import { addDays, daysBetween, type Plan } from '@healcast/engine';
import { api, type StoredPlan } from '../../api.ts';
import { Disclosure } from '../../kit/disclosure.tsx';
import { useOnline } from '../../kit/frame.tsx';
import { type FigureOf, figureOf } from '../forecast/figure.ts';
import { FigureSources, SourcesFold } from '../forecast/sources.tsx';
import { addressOf } from '../route.ts';
import { longDay, say, shortDay } from '../words.ts';
import { type SeriesRow, seriesRows } from './rows.ts';
import { usePlan } from './use-plan.ts';

const MONTH_DAYS = 30.4;
const tenth = (value: number) => String(Math.round(value * 10) / 10);
const short = (date: string) => shortDay(date);

/** The series behind a private link: what is done, booked and should follow, and when to stop. */
export function SeriesCard({ token, version }: { token: string; version: number }) {
  const { place, stored, trouble, again } = usePlan(token, version);
  const online = useOnline();
  return (
    <section ref={place} className="card series-card" aria-labelledby="series">
      <h2 id="series">{say('today.series-title')}</h2>
      {stored ? (
        <Series token={token} stored={stored} online={online} />
      ) : (
        <div role="status" className="series-wait">
          {!online && <p>{say('today.series-offline')}</p>}
          {online && !trouble && <p className="working">{say('today.series-wait')}</p>}
          {online && trouble && (
            <>
              <p>
                {say(trouble.kind === 'refused' ? 'today.series-outside' : 'today.series-failed')}
              </p>
              {trouble.kind !== 'refused' && (
                <button type="button" className="button quiet" onClick={again}>
                  {say('wrong.again')}
                </button>
              )}
            </>
          )}
        </div>
      )}
    </section>
  );
}

function Series({ token, stored, online }: { token: string; stored: StoredPlan; online: boolean }) {
  const { plan } = stored;
  const rows = seriesRows(stored);
  const of: FigureOf = plan.plan
    ? figureOf(stored.input, plan.plan)
    : { levels: [stored.input.area] };
  return (
    <>
      <p>{say('today.series-lead')}</p>
      {!plan.plan && <NoPlan findings={plan.findings} />}
      {plan.plan && plan.asks.length > 0 && (
        <p className="note">
          {plan.asks.length === 1
            ? say('today.series-open-one')
            : say('today.series-open', { count: plan.asks.length })}
        </p>
      )}
      <ol className="series-rows">
        {rows.map((row) => (
          <Row key={row.date} row={row} />
        ))}
      </ol>
      <FigureSources figure="result" of={of} />
      {plan.plan && <After plan={plan.plan} of={of} />}
      <Pauses plan={plan} next={rows.find(({ state }) => state !== 'done')} />
      <Stop plan={plan} />
      <p className="actions">
        {plan.plan && online && (
          <a className="button quiet" href={api.planPlace(token)} download="healcast-plan.pdf">
            {say('today.series-pdf')}
          </a>
        )}
        <a className="button quiet" href={addressOf('plan')}>
          {say('today.series-wishes')}
        </a>
      </p>
    </>
  );
}

function Row({ row: { number, date, state, window, gapDays, gain } }: { row: SeriesRow }) {
  return (
    <li data-state={state}>
      <p className="series-day">
        <strong>{longDay(date)}</strong>{' '}
        <span className="tag">{say(`today.series-state-${state}`)}</span>
      </p>
      <p className="small">
        {say('today.series-number', { number })}
        {gapDays !== undefined && ` ${say('today.series-gap', { days: gapDays })}`}
        {window &&
          ` ${say('today.series-window', { low: short(window.low), high: short(window.high) })}`}
      </p>
      {gain && (
        <p className="series-gain">
          {say('today.series-gain', {
            ...{ gain: tenth(gain.gain), low: tenth(gain.low), high: tenth(gain.high) },
          })}{' '}
          {gain.insideNoise && <span className="small">{say('today.series-noise')}</span>}
        </p>
      )}
    </li>
  );
}

/** When the best result comes, and how it is kept up. */
function After({
  plan: { peak, maintenanceEveryDays },
  of,
}: {
  plan: NonNullable<Plan['plan']>;
  of: FigureOf;
}) {
  const [from = 6, to = 12] = maintenanceEveryDays.map((days) => Math.round(days / MONTH_DAYS));
  return (
    <div>
      <p>
        {say('today.series-best', {
          low: longDay(peak.low),
          high: longDay(peak.high),
        })}{' '}
        {say('today.series-keep', { from, to })}
      </p>
      <FigureSources figure="dates" of={of} />
    </div>
  );
}

/** What stays away around the next session: the plan's own pauses, moved to a day that is booked. */
function Pauses({ plan: { plan, pauses }, next }: { plan: Plan; next: SeriesRow | undefined }) {
  const first = plan?.sessions[0];
  if (!first || !next) return null;
  const shift = daysBetween(first.date, next.date);
  const day = (date: string) => short(addDays(date, shift));
  const around = pauses.filter(({ session }) => session === 1);
  return (
    <Disclosure label={say('today.series-pauses', { number: next.number })} className="why-small">
      <ul className="pauses">
        {around.map((pause) => (
          <li key={pause.product}>
            <strong>{pause.title}</strong>{' '}
            {say('today.series-pause', {
              from: day(pause.from),
              until: day(pause.until),
              low: day(pause.untilLow),
              high: day(pause.untilHigh),
            })}{' '}
            <span className="small">{pause.because}</span>
          </li>
        ))}
      </ul>
      <SourcesFold ids={[...new Set(around.flatMap(({ sources }) => sources))]} />
    </Disclosure>
  );
}

/** The mark at which to stop, and what one more session would add. */
function Stop({ plan: { stoppingRule, oneMore } }: { plan: Plan }) {
  return (
    <div className="series-stop">
      <h3>{say('today.series-stop')}</h3>
      <p>
        {stoppingRule.text}{' '}
        {oneMore &&
          say('today.series-more', {
            ...{ gain: tenth(oneMore.gain), low: tenth(oneMore.low), high: tenth(oneMore.high) },
          })}
      </p>
      <SourcesFold ids={stoppingRule.sources} />
    </div>
  );
}

/** No session may follow for now: what stands in the way. */
function NoPlan({ findings }: { findings: Plan['findings'] }) {
  const stops = findings.filter(
    ({ status, severity }) => status === 'fired' && severity === 'critical',
  );
  return (
    <div className="note">
      <p>
        <strong>{say('today.series-none')}</strong>
      </p>
      {stops.map(({ rule, text, evidence, certainty }) => (
        <div key={rule}>
          <p>{text}</p>
          {evidence.length > 0 && <SourcesFold ids={evidence} certainty={certainty} />}
        </div>
      ))}
    </div>
  );
}
