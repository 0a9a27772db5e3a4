import { defineRoute } from '../route.ts';

/** Numbers for Prometheus: from this very machine, or with the token of METRICS_TOKEN. */
export const readMetrics = defineRoute({
  method: 'GET',
  url: '/metrics',
  access: 'metrics',
  hidden: true,
  summary: 'Numbers of this process and of the work that waits, for Prometheus',
  answers: { 200: { description: 'The text format of Prometheus.', contentType: 'text/plain' } },
  handle: async ({ rooms, reply }) =>
    reply.type(rooms.metrics.contentType).send(await rooms.metrics.text()),
});
