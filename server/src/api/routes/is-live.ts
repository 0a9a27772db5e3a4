import { z } from '@healcast/engine';
import { defineRoute } from '../route.ts';

/** The process answers. Asks nobody else: a database that is away is no reason to kill the server. */
export const isLive = defineRoute({
  method: 'GET',
  url: '/health/live',
  access: 'public',
  summary: 'Whether the process answers',
  answers: { 200: { description: 'It does.', schema: z.object({ status: z.literal('live') }) } },
  handle: () => ({ status: 'live' }),
});
