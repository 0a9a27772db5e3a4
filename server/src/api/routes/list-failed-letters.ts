import { z } from '@healcast/engine';
import { failedLetters } from '../../store/letters.ts';
import { currentClinic } from '../current-clinic.ts';
import { defineRoute } from '../route.ts';

const failedLetter = z.object({
  id: z.string(),
  forecastId: z.nullable(z.string()),
  kind: z.string(),
  attempts: z.number(),
  lastProblem: z.nullable(z.string()),
  promisedAt: z.string(),
  failedAt: z.nullable(z.string()),
});

/** Letters that were given up: what the owner of the installation must see. */
export const listFailedLetters = defineRoute({
  method: 'GET',
  url: '/api/letters/failed',
  access: 'this-machine',
  summary: 'Letters that could not be delivered',
  answers: {
    200: {
      description: 'Newest first, without address and content. Only from this machine.',
      schema: z.object({ letters: z.array(failedLetter) }),
    },
  },
  handle: async ({ rooms }) => {
    const { id } = await currentClinic(rooms);
    const letters = await failedLetters(rooms, id);
    return {
      letters: letters.map(({ promisedAt, failedAt, ...letter }) => ({
        ...letter,
        promisedAt: promisedAt.toISOString(),
        failedAt: failedAt?.toISOString() ?? null,
      })),
    };
  },
});
