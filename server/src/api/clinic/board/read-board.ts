import { dayIn, openNow } from '../../../store/clinic/answer-clock.ts';
import { alertLoad, boardCounts, boardPage } from '../../../store/clinic/board.ts';
import { hoursOf, settingsOf } from '../../../store/clinic/practice.ts';
import { board, boardQuery, loadQuery, alertLoad as loadSchema } from '../contract/board.ts';
import { defineStaffRoute } from '../staff-route.ts';

const PAGE = 100;
const USUAL_DAYS = 30;

/** Everybody in recovery: who needs a call, and by when. */
export const readBoard = defineStaffRoute({
  method: 'GET',
  url: '/api/clinic/board',
  least: 'read-only',
  summary: 'Everybody in recovery, the most urgent and longest waiting first',
  query: boardQuery,
  answers: { 200: { description: 'A page of the board, and how many there are.', schema: board } },
  handle: ({ query, staff, act }) =>
    act(async (work) => {
      const settings = await settingsOf(work, staff.clinicId);
      const now = Date.now();
      const today = dayIn(settings.clinic.timeZone, now);
      const page = await boardPage(work, {
        ...{ limit: query.limit ?? PAGE, after: query.after, signal: query.signal, today },
        ...{ mine: query.mine ? staff.accountId : undefined, site: query.site },
      });
      const { open, until } = openNow(hoursOf(settings), now);
      return {
        ...page,
        counts: await boardCounts(work, { today, site: query.site }),
        hours: { open, until: until === null ? null : new Date(until).toISOString() },
        asOf: new Date(now).toISOString(),
      };
    }),
});

/** What alerts cost and brought. */
export const readAlertLoad = defineStaffRoute({
  method: 'GET',
  url: '/api/clinic/alert-load',
  least: 'read-only',
  summary: 'Alerts per check-in, time to answer, share that led to action',
  query: loadQuery,
  answers: { 200: { description: 'Of the last days, 30 without a number.', schema: loadSchema } },
  handle: ({ query, act }) => act((work) => alertLoad(work, query.days ?? USUAL_DAYS)),
});
