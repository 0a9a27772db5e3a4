import { problem } from '../../problem.ts';
import { deleteForecast } from '../../store/forecasts.ts';
import { linkParams } from '../private-link.ts';
import { defineRoute } from '../route.ts';

/** Erases a forecast and all that hangs on it. */
export const deleteForecastRoute = defineRoute({
  method: 'DELETE',
  url: '/api/forecasts/:token',
  access: 'private-link',
  summary: 'Erase a forecast, its link and its letters',
  limit: 'read',
  params: linkParams,
  answers: { 204: { description: 'It is gone, also letters that were not sent yet.' } },
  handle: async ({ params, rooms, reply }) => {
    if (!(await deleteForecast(rooms, params.token))) throw problem('no-such-forecast');
    return reply.code(204).send();
  },
});
