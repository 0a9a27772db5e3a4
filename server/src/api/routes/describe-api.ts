import { z } from '@healcast/engine';
import { openApi } from '../openapi.ts';
import { defineRoute } from '../route.ts';

/** The description of the API for programs. */
export const describeApi = defineRoute({
  method: 'GET',
  url: '/api/openapi.json',
  access: 'public',
  summary: 'This description, as OpenAPI 3.1',
  answers: { 200: { description: 'OpenAPI 3.1.', schema: z.looseObject({}) } },
  handle: ({ rooms, reply }) => {
    reply.header('cache-control', 'public, max-age=300').header('access-control-allow-origin', '*');
    return openApi(rooms.routes, rooms.publicUrl);
  },
});
