import { z } from '@healcast/engine';
import { privateUrls } from '../../../access/private-urls.ts';
import { problem } from '../../../problem.ts';
import { settleAlert } from '../../../store/clinic/alerts.ts';
import { dayIn } from '../../../store/clinic/answer-clock.ts';
import { note } from '../../../store/clinic/audit.ts';
import { boardRowOf } from '../../../store/clinic/board.ts';
import {
  alertsOf,
  checkInsOf,
  keepClinicMessage,
  markRead,
  messagesOf,
} from '../../../store/clinic/conversation.ts';
import { lettersOfCourse } from '../../../store/clinic/failed-letters.ts';
import { settingsOf } from '../../../store/clinic/practice.ts';
import type { Work } from '../../../store/database.ts';
import { assignBody, recovery, replyBody, settleBody } from '../contract/board.ts';
import { id, made } from '../contract/words.ts';
import { defineStaffRoute } from '../staff-route.ts';

const params = z.object({ courseId: id });

async function requireCourse(work: Work, courseId: string) {
  const row = await work
    .selectFrom('recovery')
    .select('course_id')
    .where('course_id', '=', courseId)
    .executeTakeFirst();
  if (!row) throw problem('no-such-record');
}

/** The history behind a row of the board. */
export const readRecovery = defineStaffRoute({
  method: 'GET',
  url: '/api/clinic/courses/:courseId',
  least: 'read-only',
  summary: 'One recovery: messages, check-ins, alerts and forecast',
  params,
  answers: {
    200: { description: 'All of it; messages of the person count as read.', schema: recovery },
  },
  handle: ({ params: { courseId }, rooms, staff, act }) =>
    act(async (work) => {
      await requireCourse(work, courseId);
      const { clinic } = await settingsOf(work, staff.clinicId);
      await markRead(work, courseId, 'clinic');
      const course = await work
        .selectFrom('course')
        .leftJoin('forecast', 'forecast.id', 'course.forecast_id')
        .select(['sealed_token', 'forecast_id', 'forecast.output'])
        .where('course.id', '=', courseId)
        .executeTakeFirstOrThrow();
      const answer = {
        row: await boardRowOf(work, courseId, dayIn(clinic.timeZone, Date.now())),
        messages: await messagesOf(work, courseId),
        checkIns: await checkInsOf(work, courseId),
        alerts: await alertsOf(work, courseId),
        letters: await lettersOfCourse(work, course.forecast_id),
        forecast: course.output,
        link:
          course.sealed_token && course.forecast_id
            ? privateUrls(rooms.publicUrl, rooms.secret.open(course.sealed_token, courseId)).page
            : null,
      };
      await note(work, staff, { action: 'recovery-read', subject: 'course', subjectId: courseId });
      return answer;
    }),
});

/** Gives a row of the board to a colleague, or to nobody. */
export const assign = defineStaffRoute({
  method: 'POST',
  url: '/api/clinic/courses/:courseId/assign',
  least: 'front-desk',
  summary: 'Say who holds a recovery',
  params,
  body: assignBody,
  answers: { 204: { description: 'Given.' } },
  handle: async ({ params: { courseId }, body, staff, act, reply }) => {
    await act(async (work) => {
      await requireCourse(work, courseId);
      const holder = body.accountId;
      if (holder) {
        const member = await work
          .selectFrom('membership')
          .select('account_id')
          .where('clinic_id', '=', staff.clinicId)
          .where('account_id', '=', holder)
          .where('active', '=', true)
          .executeTakeFirst();
        if (!member) throw problem('no-such-record', 'This colleague does not work here.');
      }
      await work
        .updateTable('recovery')
        .set({ assigned_to: holder })
        .where('course_id', '=', courseId)
        .execute();
      await note(work, staff, {
        ...{ action: 'assigned', subject: 'course', subjectId: courseId },
        detail: { to: holder },
      });
    });
    return reply.code(204).send();
  },
});

/** Answers the person on their private page; the e-mail only says that an answer is there. */
export const replyToPerson = defineStaffRoute({
  method: 'POST',
  url: '/api/clinic/courses/:courseId/messages',
  least: 'clinician',
  summary: 'Write to the person; answers what is open',
  params,
  body: replyBody,
  answers: { 201: { description: 'On the private page; a notice is promised.', schema: made } },
  handle: async ({ params: { courseId }, body, rooms, staff, act, reply }) => {
    const kept = await act(async (work) => {
      await requireCourse(work, courseId);
      const message = await keepClinicMessage(rooms, work, staff, { courseId, text: body.text });
      if (!message) throw problem('no-such-record');
      await settleAlert(work, staff, { courseId, action: body.action ?? 'advice' });
      await note(work, staff, {
        ...{ action: 'message-sent', subject: 'course', subjectId: courseId },
        detail: { messageId: message },
      });
      return message;
    });
    reply.code(201);
    return { id: kept };
  },
});

/** Answers what is open without a message, as after a phone call. */
export const settle = defineStaffRoute({
  method: 'POST',
  url: '/api/clinic/courses/:courseId/settle',
  least: 'clinician',
  summary: 'Answer what is open without a message',
  params,
  body: settleBody,
  answers: { 204: { description: 'Answered.' } },
  handle: async ({ params: { courseId }, body, staff, act, reply }) => {
    await act(async (work) => {
      await requireCourse(work, courseId);
      if (!(await settleAlert(work, staff, { courseId, ...body })))
        throw problem('conflict', 'Nothing is open here.');
      await note(work, staff, {
        ...{ action: 'alert-settled', subject: 'course', subjectId: courseId },
        detail: { action: body.action },
      });
    });
    return reply.code(204).send();
  },
});
