import { forecastInput, forecastOutput, z } from '@healcast/engine';
import { privateUrls } from '../../access/private-urls.ts';
import { refused } from '../../problem.ts';
import { saveForecast } from '../../store/forecasts.ts';
import { openClinicPage, slug } from '../clinic-page.ts';
import { currentClinic } from '../current-clinic.ts';
import { askedLanguage, languageQuery } from '../language.ts';
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
  query: z.object({ clinic: z.optional(slug), ...languageQuery }),
  body: forecastInput,
  answers: {
    201: {
      description: 'The forecast and its private link. Who knows the link can read and delete it.',
      schema: madeForecast,
    },
  },
  handle: async ({ body, query, rooms, reply }) => {
    const clinic = query.clinic
      ? (await openClinicPage(rooms, query.clinic)).clinic
      : await currentClinic(rooms);
    const language = askedLanguage(rooms.knowledge, query, clinic);
    const { activityRules } = clinic.settings;
    // The clinic's own rules come first; they are kept with the input, so that it replays the same.
    const input = activityRules.length > 0 ? { ...body, clinic: { activityRules } } : body;
    const answer = await rooms.pool.forecastJson(input, language);
    if (!answer.ok) throw refused(answer.refusal);
    const { token } = await saveForecast(rooms, {
      clinicId: clinic.id,
      language,
      input,
      output: answer.value,
    });
    const { page, calendar } = privateUrls(rooms.publicUrl, token);
    reply.code(201).header('location', `/api/forecasts/${token}`).type('application/json');
    return withForecast({ token, link: page, calendar, input }, answer.value);
  },
});

/** The answer as bytes: the forecast goes in as it was written, behind the other fields. */
function withForecast(
  fields: Omit<z.infer<typeof madeForecast>, 'forecast'>,
  forecast: Uint8Array,
): Buffer {
  const before = JSON.stringify(fields).slice(0, -1);
  return Buffer.concat([Buffer.from(`${before},"forecast":`), forecast, Buffer.from('}')]);
}
