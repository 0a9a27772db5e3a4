import '../outcomes/outcomes.css';
import { Heading } from '../parts/heading.tsx';
import { Link } from '../parts/link.tsx';
import { Loading, TroubleNote } from '../parts/trouble.tsx';
import { addressOf } from '../route.ts';
import { useStaff } from '../staff.ts';
import type { AdverseEvent, PersonRecord } from '../types.ts';
import { useAnswer } from '../use-answer.ts';
import { say } from '../words.ts';
import { EventForm } from './event-form.tsx';
import { EventList } from './event-list.tsx';
import { newEvent, typedEvent } from './typed-event.ts';

/** Recording what went wrong in one person, or telling how it went on. */
export function EventPage({
  personId,
  eventId,
}: {
  personId: string;
  eventId: string | undefined;
}) {
  const { clock, may } = useStaff();
  const record = useAnswer<PersonRecord>(`/api/clinic/people/${personId}`);
  const kept = useAnswer<{ events: AdverseEvent[] }>(
    `/api/clinic/adverse-events?personId=${personId}`,
  );
  const trouble = record.trouble ?? kept.trouble;
  const event = kept.value?.events.find(({ id }) => id === eventId);
  const person = record.value?.person;
  const again = () => {
    record.again();
    kept.again();
  };
  const title = person
    ? say('event-of', { name: `${person.givenName} ${person.familyName}` })
    : say('event-record');
  return (
    <>
      <Heading title={title}>
        <Link className="button quiet" href={addressOf.person(personId)}>
          {say('to-person')}
        </Link>
      </Heading>
      {trouble && <TroubleNote trouble={trouble} again={again} />}
      {!trouble && !(record.value && kept.value) && <Loading />}
      {record.value && kept.value && (
        <>
          {eventId && !event ? (
            <p className="note alarm">{say('event-gone')}</p>
          ) : (
            may('clinician') && (
              <EventForm
                personId={personId}
                eventId={event?.id}
                sessions={record.value.sessions}
                start={event ? typedEvent(event) : newEvent(record.value.sessions, clock.today())}
              />
            )
          )}
          {!eventId && kept.value.events.length > 0 && (
            <>
              <h2>{say('events-before')}</h2>
              <EventList events={kept.value.events} />
            </>
          )}
        </>
      )}
    </>
  );
}
