import { forecastInput, forecastOutput, z } from '@healcast/engine';
import { privateUrls } from '../../access/private-urls.ts';
import { refused } from '../../problem.ts';
import { saveForecast } from '../../store/forecasts.ts';
import { currentClinic } from '../current-clinic.ts';
import { defineRoute } from '../route.ts';

export const madeForecast = z.object({
  token: z.string(),
  link: z.string(),
  calendar: z.string(),
  input: forecastInput,
  forecast: forecastOutput,
});

/** Makes a forecast, keeps it and gives the private link to it. */
export const createForecast = defineRoute({
  method: 'POST',
  url: '/api/forecasts',
  access: 'public',
  summary: 'Make a forecast and keep it under a private link',
  limit: 'create',
  body: forecastInput,
  answers: {
    201: {
      description: 'The forecast and its private link. Who knows the link can read and delete it.',
      schema: madeForecast,
    },
  },
  handle: async ({ body, rooms, reply }) => {
    const clinic = await currentClinic(rooms);
    const { activityRules } = clinic.settings;
    const answer = await rooms.pool.forecast({ input: body, activityRules });
    if (!answer.ok) throw refused(answer.refusal);
    const { token } = await saveForecast(rooms, {
      clinicId: clinic.id,
      language: clinic.language,
      input: body,
      output: answer.value,
    });
    const { page, calendar } = privateUrls(rooms.publicUrl, token);
    reply.code(201).header('location', `/api/forecasts/${token}`);
    return { token, link: page, calendar, input: body, forecast: answer.value };
  },
});
