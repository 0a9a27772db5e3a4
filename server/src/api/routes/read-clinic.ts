import { clinicSettings } from '@healcast/engine';
import { currentClinic } from '../current-clinic.ts';
import { defineRoute } from '../route.ts';

/** Who answers, when, and whom to call otherwise. */
export const readClinic = defineRoute({
  method: 'GET',
  url: '/api/clinic',
  access: 'public',
  summary: 'Who the clinic is: hours, contacts, its own rules for activities',
  answers: { 200: { description: 'What everybody may know.', schema: clinicSettings } },
  handle: async ({ rooms, reply }) => {
    reply.header('cache-control', 'public, max-age=60');
    return (await currentClinic(rooms)).settings;
  },
});
