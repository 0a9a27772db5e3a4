import { z } from '@healcast/engine';
import { problem } from '../../../problem.ts';
import { note } from '../../../store/clinic/audit.ts';
import { changeCourse } from '../../../store/clinic/progress.ts';
import { courseBody } from '../contract/people.ts';
import { id } from '../contract/words.ts';
import { defineStaffRoute } from '../staff-route.ts';

/** Says how many sessions of a series are planned and paid for. */
export const changeCourseRoute = defineStaffRoute({
  method: 'PUT',
  url: '/api/clinic/courses/:courseId',
  least: 'front-desk',
  summary: 'Say how many sessions of a series are planned and paid for',
  params: z.object({ courseId: id }),
  body: courseBody,
  answers: { 204: { description: 'Kept.' } },
  handle: async ({ params: { courseId }, body, staff, act, reply }) => {
    await act(async (work) => {
      if (!(await changeCourse(work, courseId, body))) throw problem('no-such-record');
      await note(work, staff, {
        ...{ action: 'course-changed', subject: 'course', subjectId: courseId },
        detail: { fields: Object.keys(body) },
      });
    });
    return reply.code(204).send();
  },
});
