import { whoAsks } from '../../access.ts';
import { boardChange } from '../contract/board.ts';
import { defineStaffRoute } from '../staff-route.ts';

/** Proxies close lines on which nothing is said. */
const HEARTBEAT_MS = 20_000;
/** After this long the browser connects again, and who may listen is asked anew. */
const LONGEST_MS = 10 * 60_000;

/** Changes of the board as they happen (Server-Sent Events). Ids alone: the page asks for the rest. */
export const boardEvents = defineStaffRoute({
  method: 'GET',
  url: '/api/clinic/board/events',
  least: 'read-only',
  summary: 'Changes of the board as they happen (Server-Sent Events)',
  answers: {
    200: {
      description: `Events named change, each with the document ${JSON.stringify(Object.keys(boardChange.shape))}.`,
      contentType: 'text/event-stream',
    },
  },
  handle: ({ rooms, staff, reply, request }) => {
    // By hand: headers that hooks set must be carried over to the raw answer.
    const headers = reply.getHeaders() as Record<string, string>;
    reply.hijack();
    const { raw } = reply;
    raw.writeHead(200, {
      ...headers,
      'content-type': 'text/event-stream; charset=utf-8',
      'cache-control': 'no-store',
      'x-accel-buffering': 'no',
      'x-request-id': request.id,
    });
    raw.write('retry: 2000\n\n');
    const stop = rooms.live.listen(staff.clinicId, (courseId) => {
      raw.write(`event: change\ndata: ${JSON.stringify({ courseId })}\n\n`);
      if (courseId === null) void stay();
    });
    /** Ends the line of who may no longer listen: the page was told, asks, and sees that it is out. */
    const stay = async () => {
      const still = await whoAsks(rooms, request).catch(() => undefined);
      if (still?.clinicId !== staff.clinicId) raw.end();
    };
    const heartbeat = setInterval(() => raw.write(': still here\n\n'), HEARTBEAT_MS);
    const longest = setTimeout(() => raw.end(), LONGEST_MS);
    const leave = () => raw.end();
    rooms.closing.addEventListener('abort', leave);
    raw.on('close', () => {
      stop();
      clearInterval(heartbeat);
      clearTimeout(longest);
      rooms.closing.removeEventListener('abort', leave);
    });
  },
});
