import '../outcomes/outcomes.css';
import { Heading } from '../parts/heading.tsx';
import { Loading, TroubleNote } from '../parts/trouble.tsx';
import type { AdverseEvent, Signals } from '../types.ts';
import { useAnswer } from '../use-answer.ts';
import { say } from '../words.ts';
import { EventList } from './event-list.tsx';
import { SignalTable } from './signal-table.tsx';

/** What went wrong in this clinic, and whether one device, lot or hand stands out. */
export function SafetyPage() {
  const events = useAnswer<{ events: AdverseEvent[] }>('/api/clinic/adverse-events');
  const signals = useAnswer<Signals>('/api/clinic/signals');
  return (
    <>
      <Heading title={say('room-safety')} />
      <p>{say('safety-lead')}</p>
      {events.trouble && <TroubleNote trouble={events.trouble} again={events.again} />}
      {!events.value && !events.trouble && <Loading />}
      {events.value && (
        <>
          <h2>{say('events')}</h2>
          <EventList events={events.value.events} named />
        </>
      )}
      {signals.trouble && <TroubleNote trouble={signals.trouble} again={signals.again} />}
      {signals.value && <SignalTable signals={signals.value} />}
    </>
  );
}
