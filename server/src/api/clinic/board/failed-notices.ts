import { failedLetters } from '../../../store/letters.ts';
import { failedNotices } from '../contract/board.ts';
import { defineStaffRoute } from '../staff-route.ts';

/** Letters of this clinic that could not be delivered. */
export const listFailedNotices = defineStaffRoute({
  method: 'GET',
  url: '/api/clinic/failed-notices',
  least: 'front-desk',
  summary: 'Letters of this clinic that could not be delivered',
  answers: {
    200: { description: 'The newest first, without address and content.', schema: failedNotices },
  },
  handle: async ({ rooms, staff }) => ({
    letters: (await failedLetters(rooms, staff.clinicId)).map(
      ({ promisedAt, failedAt, ...letter }) => ({
        ...letter,
        promisedAt: promisedAt.toISOString(),
        failedAt: failedAt?.toISOString() ?? null,
      }),
    ),
  }),
});
