import { z } from '@healcast/engine';
import { problem } from '../../../problem.ts';
import { fisherTail } from '../../../record/fisher.ts';
import { eventsOf, exposures, recordEvent } from '../../../store/clinic/adverse-events.ts';
import { note } from '../../../store/clinic/audit.ts';
import { adverseEventBody, adverseEvents, reportDraft, signals } from '../contract/outcomes.ts';
import { id, made } from '../contract/words.ts';
import { defineStaffRoute } from '../staff-route.ts';
import { draftReport } from './report.ts';

/** The adverse events of a clinic. */
export const listAdverseEvents = defineStaffRoute({
  method: 'GET',
  url: '/api/clinic/adverse-events',
  least: 'read-only',
  summary: 'Adverse events with what each session used',
  answers: { 200: { description: 'The latest first.', schema: adverseEvents } },
  handle: ({ staff, act }) =>
    act(async (work) => {
      const events = await eventsOf(work);
      await note(work, staff, { action: 'adverse-events-read' });
      return { events: events.map(({ session: _, ...event }) => event) };
    }),
});

/** Records an adverse event. */
export const addAdverseEvent = defineStaffRoute({
  method: 'POST',
  url: '/api/clinic/adverse-events',
  least: 'clinician',
  summary: 'Record an adverse event',
  body: adverseEventBody,
  answers: { 201: { description: 'Recorded.', schema: made } },
  handle: async ({ body, staff, act, reply }) => {
    const recorded = await act(async (work) => {
      const eventId = await recordEvent(work, staff, body);
      if (!eventId) throw problem('no-such-record');
      await note(work, staff, {
        ...{ action: 'adverse-event-recorded', subject: 'person', subjectId: body.personId },
        detail: { eventId },
      });
      return eventId;
    });
    reply.code(201);
    return { id: recorded };
  },
});

/** The draft of a report to the regulator or the maker. */
export const readReport = defineStaffRoute({
  method: 'GET',
  url: '/api/clinic/adverse-events/:id/report',
  least: 'clinician',
  summary: 'A draft of a report, without the name of the person',
  params: z.object({ id }),
  answers: {
    200: { description: 'To be read, completed and sent by the clinic.', schema: reportDraft },
  },
  handle: ({ params, staff, act }) =>
    act(async (work) => {
      const [event] = await eventsOf(work, params.id);
      if (!event) throw problem('no-such-record');
      await note(work, staff, {
        action: 'report-drafted',
        subject: 'adverse-event',
        subjectId: event.id,
      });
      return draftReport(event);
    }),
});

const FLAGGED_BELOW = 0.01;
const FEWEST_EVENTS = 3;
const METHOD = `For each device, lot, operator and adjunct: sessions with an event against all other sessions of this clinic, one-sided Fisher exact probability. Flagged below ${FLAGGED_BELOW} with at least ${FEWEST_EVENTS} events. Many things are compared at once, so a flag is a reason to look, not a proof; few sessions can hide a true signal.`;

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
  handle: ({ act }) =>
    act(async (work) => {
      const counted = await exposures(work);
      const all = counted.find(({ kind }) => kind === 'all') ?? { sessions: 0, events: 0 };
      const compared = counted
        .filter(({ kind }) => kind !== 'all')
        .map(({ kind, name, sessions, events }) => {
          const counts = {
            exposed: sessions,
            exposedEvents: events,
            all: all.sessions,
            allEvents: all.events,
          };
          const p = fisherTail(counts);
          return {
            ...{ kind, name, sessions, events, p },
            otherSessions: all.sessions - sessions,
            otherEvents: all.events - events,
            flagged: p < FLAGGED_BELOW && events >= FEWEST_EVENTS,
          };
        });
      return { method: METHOD, signals: compared.toSorted((left, right) => left.p - right.p) };
    }),
});
