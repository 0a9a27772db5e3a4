import { linear } from '../../charts/scale.ts';
import { percent, percentRange } from '../percent.ts';
import type { Comparison, Signals } from '../types.ts';
import { nameOf, say } from '../words.ts';
import { adjunctWords } from './adjunct-words.ts';

/** More rows than a table is read for; the rest is likelier chance still. */
const SHOWN = 40;

/** Every device, lot, hand and adjunct against all others: what was counted, expected, and how sure. */
export function SignalTable({ signals }: { signals: Signals }) {
  const flagged = signals.signals.filter((one) => one.flagged);
  const shown = signals.signals.slice(0, SHOWN);
  const { sessions, sessionsWithEvent, eventsWithoutSession, comparisons } = signals;
  return (
    <section className="panel">
      <h2>{say('signals-title')}</h2>
      <p className={flagged.length > 0 ? 'note alarm' : undefined} role="status">
        {flagged.length > 0
          ? say('signals-flagged', {
              names: flagged
                .map(({ kind, name }) => `${nameOf('signal-kind', kind)} ${wordsOf(kind, name)}`)
                .join(', '),
            })
          : say(sessionsWithEvent === 0 ? 'signals-nothing-yet' : 'signals-none')}
      </p>
      <p className="small">
        {say('signals-counted', { sessions, events: sessionsWithEvent, comparisons })}{' '}
        {eventsWithoutSession > 0 && say('signals-outside', { count: eventsWithoutSession })}
      </p>
      {shown.length > 0 && (
        <table className="signals as-cards">
          <thead>
            <tr>
              {['what', 'sessions', 'events', 'expected', 'share', 'p'].map((key) => (
                <th key={key} scope="col">
                  {say(`signal-${key}`)}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {shown.map((one) => (
              <SignalRow
                key={`${one.kind} ${one.name}`}
                one={one}
                overall={sessions === 0 ? 0 : sessionsWithEvent / sessions}
              />
            ))}
          </tbody>
        </table>
      )}
      {signals.signals.length > SHOWN && (
        <p className="small">{say('signals-more', { count: signals.signals.length - SHOWN })}</p>
      )}
      <h3>{say('signals-how')}</h3>
      <p className="small">{signals.method}</p>
      <h3>{say('signals-limits-title')}</h3>
      <p className="small">{say('signals-limits')}</p>
    </section>
  );
}

const wordsOf = (kind: Comparison['kind'], name: string) =>
  kind.startsWith('adjunct') ? adjunctWords(name) : name;
const probability = (p: number) => (p < 0.001 ? '< 0.001' : p.toFixed(p < 0.1 ? 3 : 2));

function SignalRow({ one, overall }: { one: Comparison; overall: number }) {
  const x = linear([0, 1], [2, 98]);
  return (
    <tr>
      <th scope="row">
        {wordsOf(one.kind, one.name)}{' '}
        <span className="small">{nameOf('signal-kind', one.kind)}</span>
        {one.flagged && <span className="tag event-serious">{say('signal-flagged')}</span>}
      </th>
      <td data-label={say('signal-sessions')}>{one.sessions}</td>
      <td data-label={say('signal-events')}>{one.events}</td>
      <td data-label={say('signal-expected')}>
        {one.expected === null ? say('signal-no-other') : one.expected.toFixed(1)}
      </td>
      <td data-label={say('signal-share')}>
        {percent(one.share)}{' '}
        <span className="small">{percentRange(one.shareLow, one.shareHigh)}</span>
        <svg
          className="range-of"
          viewBox="0 0 100 10"
          preserveAspectRatio="none"
          aria-hidden="true"
          focusable="false"
        >
          <line className="range-all" x1={x(overall)} x2={x(overall)} y1="0" y2="10" />
          <line className="range-line" x1={x(one.shareLow)} x2={x(one.shareHigh)} y1="5" y2="5" />
          <rect className="range-point" x={x(one.share) - 1.5} y="2" width="3" height="6" />
        </svg>
      </td>
      <td data-label={say('signal-p')}>
        {probability(one.pHeld)}{' '}
        <span className="small">{say('signal-alone', { p: probability(one.p) })}</span>
      </td>
    </tr>
  );
}
