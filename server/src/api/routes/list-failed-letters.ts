import { z } from '@healcast/engine';
import { allClinics } from '../../store/clinics.ts';
import { failedLetters } from '../../store/letters.ts';
import { defineRoute } from '../route.ts';

const failedLetter = z.object({
  id: z.string(),
  clinicId: z.string(),
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
      description: 'By clinic, newest first, without address and content. Only from this machine.',
      schema: z.object({ letters: z.array(failedLetter) }),
    },
  },
  handle: async ({ rooms }) => {
    const letters = [];
    for (const { id: clinicId } of await allClinics(rooms))
      for (const { promisedAt, failedAt, ...letter } of await failedLetters(rooms, clinicId))
        letters.push({
          ...{ ...letter, clinicId, promisedAt: promisedAt.toISOString() },
          failedAt: failedAt?.toISOString() ?? null,
        });
    return { letters };
  },
});
