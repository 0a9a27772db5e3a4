import { forecastCalendar } from '../forecast-calendar.ts';
import { linkParams } from '../private-link.ts';
import { defineRoute } from '../route.ts';

/** The live calendar: a subscription that is fetched again and again. */
export const calendarFeed = defineRoute({
  method: 'GET',
  url: '/api/forecasts/:token/calendar.ics',
  access: 'private-link',
  summary: 'Subscribe to the dates of a forecast (iCalendar)',
  limit: 'read',
  params: linkParams,
  answers: {
    200: {
      description: 'The dates as a calendar that names its own address and refresh interval.',
      contentType: 'text/calendar',
    },
  },
  handle: ({ params, rooms, reply, request }) =>
    forecastCalendar(rooms, params.token, request, reply, { feed: true }),
});
