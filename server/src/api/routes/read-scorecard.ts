import { publishedScorecard } from '@healcast/engine';
import { readScorecard } from '../../store/scorecard.ts';
import { defineRoute } from '../route.ts';

/** How forecasts did against what happened, over all clinics of this installation. */
export const readScorecardRoute = defineRoute({
  method: 'GET',
  url: '/api/scorecard',
  access: 'public',
  limit: 'read',
  summary:
    'How forecasts did against what happened: groups of 20 outcomes or more, nobody singled out',
  answers: {
    200: { description: 'Scores by measure, skin type and area.', schema: publishedScorecard },
  },
  handle: async ({ rooms, reply }) => {
    reply.header('cache-control', 'public, max-age=3600');
    return readScorecard(rooms);
  },
});
