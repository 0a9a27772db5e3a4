import { z } from '@healcast/engine';
import { problem } from '../../../problem.ts';
import { note } from '../../../store/clinic/audit.ts';
import {
  countFailedLetters,
  failedLettersOf,
  handleFailedLetter,
} from '../../../store/clinic/failed-letters.ts';
import { failedCount, failedNotices, handleBody } from '../contract/board.ts';
import { id } from '../contract/words.ts';
import { defineStaffRoute } from '../staff-route.ts';

/** Letters of this clinic that could not be delivered. */
export const listFailedNotices = defineStaffRoute({
  method: 'GET',
  url: '/api/clinic/failed-notices',
  least: 'front-desk',
  summary: 'Letters of this clinic that could not be delivered',
  answers: {
    200: {
      description: 'Those nobody has dealt with first, without address and content.',
      schema: failedNotices,
    },
  },
  handle: ({ staff, act }) =>
    act(async (work) => {
      const letters = await failedLettersOf(work, staff);
      await note(work, staff, { action: 'failed-letters-read', detail: { found: letters.length } });
      return { letters };
    }),
});

/** How many of them wait for somebody. */
export const countFailedNotices = defineStaffRoute({
  method: 'GET',
  url: '/api/clinic/failed-notices/count',
  least: 'read-only',
  summary: 'How many failed letters nobody has dealt with',
  answers: { 200: { description: 'A number alone.', schema: failedCount } },
  handle: ({ act }) => act(async (work) => ({ waiting: await countFailedLetters(work) })),
});

/** Sends a failed letter once more, or says that it needs no more. */
export const handleFailedNotice = defineStaffRoute({
  method: 'POST',
  url: '/api/clinic/failed-notices/:id',
  least: 'front-desk',
  summary: 'Send a failed letter once more, or settle it',
  params: z.object({ id }),
  body: handleBody,
  answers: { 204: { description: 'Another is promised, or it is settled.' } },
  handle: async ({ params, body, rooms, staff, act, reply }) => {
    await act(async (work) => {
      const done = await handleFailedLetter(rooms, work, staff, {
        ...{ letterId: params.id, how: body.how },
      });
      if (done === 'gone') throw problem('no-such-record');
      if (done === 'cannot')
        throw problem(
          'conflict',
          'It cannot go again: there is no address or page, it is not wanted any more, or it is for an owner to send. The list says which. Settle it instead.',
        );
      await note(work, staff, {
        ...{ action: 'failed-letter-handled', subject: 'letter', subjectId: params.id },
        detail: { how: body.how },
      });
    });
    return reply.code(204).send();
  },
});
