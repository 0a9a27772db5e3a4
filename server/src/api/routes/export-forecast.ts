import { z } from '@healcast/engine';
import { checkInsOf } from '../../store/check-ins.ts';
import { messagesOf } from '../../store/clinic/conversation.ts';
import { courseOfForecast } from '../../store/clinic/courses.ts';
import { inClinic, type Work } from '../../store/database.ts';
import { remindersKept } from '../../store/reminders.ts';
import { linkParams, openForecast } from '../private-link.ts';
import { defineRoute } from '../route.ts';

/** What was written to and by the clinic that looks after the course; nobody else's names. */
async function messagesUnder(work: Work, forecastId: string) {
  const course = await courseOfForecast(work, forecastId);
  if (!course) return [];
  return (await messagesOf(work, course.id)).map(({ from, text, at }) => ({ from, text, at }));
}

/** Everything that is kept about one private link, as a file for the person. */
export const exportForecast = defineRoute({
  method: 'GET',
  url: '/api/forecasts/:token/export',
  access: 'private-link',
  summary: 'Take out everything that is kept under this link',
  limit: 'read',
  params: linkParams,
  answers: {
    200: {
      description:
        'Answers, forecast, check-ins, letters and their deliveries, reminders and messages as one document.',
      schema: z.record(z.string(), z.unknown()),
    },
  },
  handle: async ({ params, rooms, reply }) => {
    const { id, clinicId, input, output, language, version, ...when } = await openForecast(
      rooms,
      params.token,
    );
    const hanging = await inClinic(rooms.database, clinicId, async (work) => ({
      checkIns: await checkInsOf(work, id),
      // Who has the link may not be who gave the address: addresses, and copies of letters in the
      // outbox that name one, are in the clinic's export alone.
      letters: await work
        .selectFrom('letter')
        .select(['kind', 'state', 'promised_at as promisedAt', 'settled_at as settledAt'])
        .where('forecast_id', '=', id)
        .orderBy('promised_at')
        .execute(),
      deliveries: await work
        .selectFrom('letter_attempt')
        .innerJoin('letter', 'letter.id', 'letter_id')
        .select(['kind', 'attempt', 'started_at as startedAt', 'ended_at as endedAt', 'outcome'])
        .where('forecast_id', '=', id)
        .orderBy('started_at')
        .execute(),
      reminders: (await remindersKept(work, id)) ?? [],
      messages: await messagesUnder(work, id),
    }));
    reply.header('content-disposition', 'attachment; filename="healcast.json"');
    return { language, version, ...when, input, forecast: output, ...hanging };
  },
});
