import { checkInAnswers, isoDate, triageOutput, z } from '@healcast/engine';
import { checkInsOf } from '../../store/check-ins.ts';
import { inClinic } from '../../store/database.ts';
import { linkParams, openForecast } from '../private-link.ts';
import { defineRoute } from '../route.ts';

export const keptCheckIns = z.object({
  checkIns: z.array(
    z.object({
      id: z.string(),
      at: z.string(),
      date: isoDate,
      answers: checkInAnswers,
      urgency: triageOutput.shape.urgency,
      triage: triageOutput,
    }),
  ),
});

/** The history of check-ins behind a private link, oldest first. */
export const listCheckIns = defineRoute({
  method: 'GET',
  url: '/api/forecasts/:token/check-ins',
  access: 'private-link',
  summary: 'Read what was said in check-ins and what was answered',
  limit: 'read',
  params: linkParams,
  answers: { 200: { description: 'All check-ins, oldest first.', schema: keptCheckIns } },
  handle: async ({ params, rooms }) => {
    const { id, clinicId } = await openForecast(rooms, params.token);
    const kept = await inClinic(rooms.database, clinicId, (work) => checkInsOf(work, id));
    return { checkIns: kept.map((one) => ({ ...one, at: one.at.toISOString() })) };
  },
});
