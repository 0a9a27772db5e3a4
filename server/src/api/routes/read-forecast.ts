import { clinicSettings, forecastInput, forecastOutput, z } from '@healcast/engine';
import { privateUrls } from '../../access/private-urls.ts';
import { courseOfForecast } from '../../store/clinic/courses.ts';
import { inClinic } from '../../store/database.ts';
import { currentClinic } from '../current-clinic.ts';
import { linkParams, openForecast } from '../private-link.ts';
import { defineRoute } from '../route.ts';

export const keptForecast = z.object({
  input: forecastInput,
  forecast: forecastOutput,
  link: z.string(),
  calendar: z.string(),
  /** The language it is told in, and its letters. */
  language: z.string(),
  madeAt: z.string(),
  keptUntil: z.string(),
  /** The clinic of the link: whom to call, and its own words. */
  clinic: clinicSettings,
  /** Whether a clinic looks after it and can be written to. */
  lookedAfter: z.boolean(),
});

/** Reads a kept forecast by its private link. */
export const readForecast = defineRoute({
  method: 'GET',
  url: '/api/forecasts/:token',
  access: 'private-link',
  summary: 'Read a kept forecast',
  limit: 'read',
  params: linkParams,
  answers: { 200: { description: 'The forecast as it was made.', schema: keptForecast } },
  handle: async ({ params, rooms }) => {
    const kept = await openForecast(rooms, params.token);
    const course = await inClinic(rooms.database, kept.clinicId, (work) =>
      courseOfForecast(work, kept.id),
    );
    const { page, calendar } = privateUrls(rooms.publicUrl, params.token);
    return {
      input: kept.input,
      forecast: kept.output,
      link: page,
      calendar,
      language: kept.language,
      madeAt: kept.createdAt.toISOString(),
      keptUntil: kept.expiresAt.toISOString(),
      clinic: (await currentClinic(rooms, kept.clinicId)).settings,
      lookedAfter: course !== undefined,
    };
  },
});
