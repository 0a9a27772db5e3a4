import { forecastCalendar } from '../forecast-calendar.ts';
import { linkParams } from '../private-link.ts';
import { defineRoute } from '../route.ts';

/** The same dates as a file to keep. */
export const downloadCalendar = defineRoute({
  method: 'GET',
  url: '/api/forecasts/:token/healcast.ics',
  access: 'private-link',
  summary: 'Download the dates of a forecast (iCalendar)',
  limit: 'read',
  params: linkParams,
  answers: {
    200: { description: 'The dates as a file of today.', contentType: 'text/calendar' },
  },
  handle: ({ params, rooms, reply, request }) =>
    forecastCalendar(rooms, params.token, request, reply, { feed: false }),
});
