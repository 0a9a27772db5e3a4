import { problem } from '../../../problem.ts';
import { openNow } from '../../../store/clinic/answer-clock.ts';
import {
  checkInsOf,
  keepPersonMessage,
  markRead,
  messagesOf,
} from '../../../store/clinic/conversation.ts';
import { courseOfForecast, sessionsOf } from '../../../store/clinic/courses.ts';
import { hoursOf, settingsOf } from '../../../store/clinic/practice.ts';
import { inClinic, type Work } from '../../../store/database.ts';
import { linkParams, openForecast } from '../../private-link.ts';
import { defineRoute, type Rooms } from '../../route.ts';
import { coursePage, personMessageBody } from '../contract/board.ts';

/**
 * Works on the course behind a private link, in one transaction.
 * @throws ProblemError 404 without a forecast, or when no clinic made it
 */
export async function onCourse<T>(
  rooms: Rooms,
  token: string,
  act: (work: Work, clinicId: string, course: Course, forecastId: string) => Promise<T>,
): Promise<T> {
  const { id, clinicId } = await openForecast(rooms, token);
  return inClinic(rooms.database, clinicId, async (work) => {
    const course = await courseOfForecast(work, id);
    if (!course) throw problem('no-such-record', 'No clinic looks after this forecast.');
    return act(work, clinicId, course, id);
  });
}
type Course = NonNullable<Awaited<ReturnType<typeof courseOfForecast>>>;

async function pageOf(work: Work, clinicId: string, course: Course) {
  const settings = await settingsOf(work, clinicId);
  const { clinic } = settings;
  const { open } = openNow(hoursOf(settings), Date.now());
  const sessions = await sessionsOf(work, course.person_id);
  const here = sessions.filter(({ record }) =>
    record.zones.some(({ area }) => area === course.area),
  );
  return {
    clinic: {
      name: clinic.name,
      ...(clinic.phone ? { phone: clinic.phone } : {}),
      ...{
        hours: clinic.hours,
        outOfHours: clinic.outOfHours,
        emergencyNumber: clinic.emergencyNumber,
      },
      open,
    },
    firstName: course.given_name,
    sessionsDone: here.length,
    plannedSessions: course.planned_sessions,
    checkIns: (await checkInsOf(work, course.id)).map(({ at, date, urgency }) => ({
      at,
      date,
      urgency,
    })),
    messages: await messagesOf(work, course.id),
    waiting: await waitingOf(work, course.id, open),
  };
}

/** Who holds the open question and until when. */
async function waitingOf(work: Work, courseId: string, inHours: boolean) {
  const row = await work
    .selectFrom('recovery')
    .leftJoin('account', 'account.id', 'recovery.assigned_to')
    .select(['rank', 'waiting_since', 'due_at', 'account.name'])
    .where('course_id', '=', courseId)
    .executeTakeFirst();
  if (!row?.due_at || !(row.waiting_since instanceof Date)) return null;
  return {
    since: row.waiting_since.toISOString(),
    until: row.due_at.toISOString(),
    heldBy: row.name,
    inHours,
  };
}

/** What the private page of a clinic's course knows beyond its forecast. */
export const readCoursePage = defineRoute({
  method: 'GET',
  url: '/api/f/:token',
  access: 'private-link',
  summary: 'The course behind a private link: messages, who answers and until when',
  limit: 'read',
  params: linkParams,
  answers: {
    200: { description: 'Only for courses that a clinic looks after.', schema: coursePage },
  },
  handle: ({ params, rooms }) =>
    onCourse(rooms, params.token, async (work, clinicId, course) => {
      await markRead(work, course.id, 'person');
      return pageOf(work, clinicId, course);
    }),
});

/** Writes to the clinic. */
export const writeToClinic = defineRoute({
  method: 'POST',
  url: '/api/f/:token/messages',
  access: 'private-link',
  summary: 'Write to the clinic that looks after this course',
  limit: 'create',
  params: linkParams,
  body: personMessageBody,
  answers: {
    201: {
      description: 'Kept; somebody holds it until the time that is told.',
      schema: coursePage,
    },
  },
  handle: ({ params, body, rooms, reply }) =>
    onCourse(rooms, params.token, async (work, clinicId, course) => {
      const message = { id: body.id, courseId: course.id, text: body.text };
      if ((await keepPersonMessage(rooms, work, clinicId, message)) === 'other')
        throw problem('conflict', 'Another message has this id. Give a new one.');
      reply.code(201);
      return pageOf(work, clinicId, course);
    }),
});
