import { exactRange, fisherTail, holm } from '../../../record/fisher.ts';
import { eventsWithoutSession, exposures } from '../../../store/clinic/adverse-events.ts';
import { note } from '../../../store/clinic/audit.ts';
import { type SIGNAL_KINDS, signals } from '../contract/outcomes.ts';
import { defineStaffRoute } from '../staff-route.ts';
import { clinicStrings } from './clinic-strings.ts';

const FLAGGED_BELOW = 0.05;
const FEWEST_EVENTS = 3;

/** Whether one device, lot, operator or adjunct stands out. */
export const readSignals = defineStaffRoute({
  method: 'GET',
  url: '/api/clinic/signals',
  least: 'read-only',
  summary: 'Whether a device, lot, operator or adjunct stands out by its adverse events',
  answers: {
    200: {
      description: 'The method and every comparison, the least likely first.',
      schema: signals,
    },
  },
  handle: ({ rooms, staff, act }) =>
    act(async (work) => {
      const counted = await exposures(work);
      const withoutSession = await eventsWithoutSession(work);
      await note(work, staff, { action: 'signals-read' });
      const all = counted.find(({ kind }) => kind === 'all') ?? { sessions: 0, events: 0 };
      const compared = compare(
        counted.filter(({ kind }) => kind !== 'all'),
        all,
      );
      const method = clinicStrings(rooms.knowledge)['signals-method'] ?? '';
      return {
        method: method
          .replace('{below}', String(FLAGGED_BELOW))
          .replace('{fewest}', String(FEWEST_EVENTS)),
        ...{ sessions: all.sessions, sessionsWithEvent: all.events },
        ...{ eventsWithoutSession: withoutSession, comparisons: compared.length },
        signals: compared.toSorted((left, right) => left.p - right.p),
      };
    }),
});

type Counted = Awaited<ReturnType<typeof exposures>>[number];

function compare(counted: readonly Counted[], all: Pick<Counted, 'sessions' | 'events'>) {
  const each = counted.map(({ sessions, events }) =>
    fisherTail({
      ...{ exposed: sessions, exposedEvents: events },
      ...{ all: all.sessions, allEvents: all.events },
    }),
  );
  const held = holm(each);
  return counted.map(({ kind, name, sessions, events }, place) => {
    const otherSessions = all.sessions - sessions;
    const otherEvents = all.events - events;
    const { low, high } = exactRange(events, sessions);
    const pHeld = held[place] ?? 1;
    return {
      kind: kind as (typeof SIGNAL_KINDS)[number],
      ...{ name, sessions, events, otherSessions, otherEvents },
      expected: otherSessions === 0 ? null : (sessions * otherEvents) / otherSessions,
      ...{ share: events / sessions, shareLow: low, shareHigh: high },
      ...{ p: each[place] ?? 1, pHeld },
      flagged: pHeld < FLAGGED_BELOW && events >= FEWEST_EVENTS,
    };
  });
}
