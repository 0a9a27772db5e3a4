import { clinicSettings, z } from '@healcast/engine';
import { currentClinic } from '../current-clinic.ts';
import { defineRoute } from '../route.ts';

/** The clinic this installation speaks for, and its name in addresses. */
const whoAnswers = z.object({ ...clinicSettings.shape, slug: z.string() });

/** Who answers, when, and whom to call otherwise. */
export const readClinic = defineRoute({
  method: 'GET',
  url: '/api/clinic',
  access: 'public',
  summary: 'Who the clinic is: hours, contacts, its own rules for activities',
  answers: { 200: { description: 'What everybody may know.', schema: whoAnswers } },
  handle: async ({ rooms, reply }) => {
    reply.header('cache-control', 'public, max-age=60');
    const { settings, slug } = await currentClinic(rooms);
    return { ...settings, slug };
  },
});
