import { z } from '@healcast/engine';
import { problem, refused } from '../../../problem.ts';
import { changeEvent, eventsOf, recordEvent } from '../../../store/clinic/adverse-events.ts';
import { dayIn } from '../../../store/clinic/answer-clock.ts';
import { note } from '../../../store/clinic/audit.ts';
import { currentClinic } from '../../current-clinic.ts';
import {
  type AdverseEventBody,
  adverseEventBody,
  adverseEvents,
  reportDraft,
} from '../contract/outcomes.ts';
import { id, made } from '../contract/words.ts';
import { defineStaffRoute } from '../staff-route.ts';
import { clinicStrings } from './clinic-strings.ts';
import { draftReport } from './report.ts';
import { notYet } from './wrong-measure.ts';

/** The adverse events of a clinic, or of one person. */
export const listAdverseEvents = defineStaffRoute({
  method: 'GET',
  url: '/api/clinic/adverse-events',
  least: 'read-only',
  summary: 'Adverse events with what each session used',
  query: z.object({ personId: z.optional(id) }),
  answers: { 200: { description: 'The latest first.', schema: adverseEvents } },
  handle: ({ query: { personId }, staff, act }) =>
    act(async (work) => {
      const events = await eventsOf(work, personId ? { personId } : {});
      const subject = personId ? { subject: 'person', subjectId: personId } : {};
      await note(work, staff, { action: 'adverse-events-read', ...subject });
      return { events: events.map(({ session: _, person: __, ...event }) => event) };
    }),
});

function refuseTomorrow({ onset, resolved }: AdverseEventBody): void {
  for (const [field, date] of Object.entries({ onset, resolved })) {
    const wrong = date ? notYet(date) : undefined;
    if (wrong)
      throw refused({
        kind: 'invalid-input',
        fields: [{ pointer: `/${field}`, detail: wrong.problem }],
      });
  }
}

/** Records an adverse event. */
export const addAdverseEvent = defineStaffRoute({
  method: 'POST',
  url: '/api/clinic/adverse-events',
  least: 'clinician',
  summary: 'Record an adverse event',
  body: adverseEventBody,
  answers: { 201: { description: 'Recorded.', schema: made } },
  handle: async ({ body, staff, act, reply }) => {
    refuseTomorrow(body);
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

/** Puts an adverse event right, or tells how it went on. */
export const changeAdverseEvent = defineStaffRoute({
  method: 'PUT',
  url: '/api/clinic/adverse-events/:id',
  least: 'clinician',
  summary: 'Put an adverse event right, or tell how it went on',
  params: z.object({ id }),
  body: adverseEventBody,
  answers: { 204: { description: 'Changed.' } },
  handle: async ({ params, body, staff, act, reply }) => {
    refuseTomorrow(body);
    await act(async (work) => {
      if (!(await changeEvent(work, params.id, body))) throw problem('no-such-record');
      await note(work, staff, {
        ...{ action: 'adverse-event-changed', subject: 'person', subjectId: body.personId },
        detail: { eventId: params.id },
      });
    });
    return reply.code(204).send();
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
  handle: async ({ params, rooms, staff, act }) => {
    const { settings } = await currentClinic(rooms, staff.clinicId);
    return act(async (work) => {
      const [event] = await eventsOf(work, { id: params.id });
      if (!event) throw problem('no-such-record');
      await note(work, staff, {
        action: 'report-drafted',
        subject: 'adverse-event',
        subjectId: event.id,
      });
      const today = dayIn(settings.timeZone, Date.now());
      return draftReport(clinicStrings(rooms.knowledge), event, settings.name, today);
    });
  },
});
