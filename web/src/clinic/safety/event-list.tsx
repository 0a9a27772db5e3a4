import { Link } from '../parts/link.tsx';
import { addressOf } from '../route.ts';
import { useStaff } from '../staff.ts';
import { spokenDay } from '../time.ts';
import type { AdverseEvent } from '../types.ts';
import { nameOf, say } from '../words.ts';
import { adjunctWords } from './adjunct-words.ts';

/** Adverse events, the latest first; `named` where they are those of several people. */
export function EventList({
  events,
  named = false,
}: {
  events: readonly AdverseEvent[];
  named?: boolean;
}) {
  if (events.length === 0) return <p className="panel empty">{say('events-empty')}</p>;
  return (
    <ul className="lines panel">
      {events.map((event) => (
        <EventLine key={event.id} event={event} named={named} />
      ))}
    </ul>
  );
}

function EventLine({ event, named }: { event: AdverseEvent; named: boolean }) {
  const { may } = useStaff();
  const used = [
    event.device,
    event.cartridgeLot,
    ...event.adjuncts.map(adjunctWords),
    event.operator,
  ];
  return (
    <li className="line">
      <div className="line-main">
        <p className="line-title">
          {nameOf('event', event.kind)}, {spokenDay(event.onset)}
          {named && (
            <>
              {' · '}
              <Link href={addressOf.person(event.personId)}>{event.name}</Link>
            </>
          )}
        </p>
        <p className="small">
          {nameOf('event-severity', event.severity)} ·{' '}
          {event.serious ? (
            <span className="event-serious">
              {say('serious-because', {
                because: event.seriousBecause.map((code) => nameOf('serious', code)).join(', '),
              })}
            </span>
          ) : (
            say('serious-no')
          )}{' '}
          · {nameOf('ended', event.outcome)}
        </p>
        <p className="small">{event.description}</p>
        <p className="small">
          {event.sessionDate
            ? say('event-after', { day: spokenDay(event.sessionDate) })
            : say('event-no-session')}{' '}
          {used.filter(Boolean).join(' · ')}
        </p>
      </div>
      {may('clinician') && (
        <div className="line-acts">
          <Link className="plain" href={addressOf.event(event.personId, event.id)}>
            {say('event-change')}
          </Link>
          <Link className="plain" href={addressOf.report(event.id)}>
            {say('report-draft')}
          </Link>
        </div>
      )}
    </li>
  );
}
