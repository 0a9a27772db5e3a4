import { z } from '@healcast/engine';
import { refused } from '../../problem.ts';
import { inClinic } from '../../store/database.ts';
import { forecastById, keepLanguage } from '../../store/forecasts.ts';
import { requireOffered } from '../language.ts';
import { linkParams, openForecast } from '../private-link.ts';
import { defineRoute } from '../route.ts';

/** Speaks another language to the person from now on: page, letters, reminders and calendar. */
export const changeLanguage = defineRoute({
  method: 'PUT',
  url: '/api/forecasts/:token/language',
  access: 'private-link',
  summary: 'Choose the language of this page and of its letters, reminders and calendar',
  limit: 'create',
  params: linkParams,
  body: z.object({
    language: z.string({ error: 'Give a language, for example "en".' }).check(z.maxLength(20)),
  }),
  answers: {
    204: { description: 'Spoken from now on. What was said before stays as it was said.' },
  },
  handle: async ({ params, body, rooms, reply }) => {
    const language = requireOffered(rooms.knowledge, body.language, '/language');
    const { id, clinicId } = await openForecast(rooms, params.token);
    await inClinic(rooms.database, clinicId, async (work) => {
      // Held until the end, so that no check-in is answered between the two languages.
      const kept = await forecastById(work, id, true);
      if (!kept || kept.language === language) return;
      const answer = await rooms.pool.forecast(kept.input, language);
      if (!answer.ok) throw refused(answer.refusal);
      await keepLanguage(work, id, { language, output: answer.value });
    });
    return reply.code(204).send();
  },
});
