import { z } from '@healcast/engine';
import { sql } from 'kysely';
import { problem } from '../../problem.ts';
import { defineRoute } from '../route.ts';

const PATIENCE_MS = 2_000;

/** The server can do its work: the database answers and the engine has read the knowledge room. */
export const isReady = defineRoute({
  method: 'GET',
  url: '/health/ready',
  access: 'public',
  summary: 'Whether database and engine answer',
  answers: { 200: { description: 'Both do.', schema: z.object({ status: z.literal('ready') }) } },
  handle: async ({ rooms }) => {
    const late = AbortSignal.timeout(PATIENCE_MS);
    const tooLate = new Promise<never>((_, reject) => {
      late.addEventListener('abort', () => reject(late.reason));
    });
    try {
      const work = Promise.all([sql`select 1`.execute(rooms.database), rooms.pool.ready()]);
      await Promise.race([work, tooLate]);
    } catch (cause) {
      throw problem('not-ready', undefined, { 'retry-after': '5' }, cause);
    }
    return { status: 'ready' };
  },
});
