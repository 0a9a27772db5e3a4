import type { FastifyRequest } from 'fastify';
import { problem } from '../problem.ts';

const LOOPBACK = new Set(['127.0.0.1', '::1', '::ffff:127.0.0.1']);
const LOCAL_NAMES = new Set(['localhost', '127.0.0.1', '[::1]', '::1']);

/**
 * Whether a request comes from somebody at this very machine: over loopback, through no proxy, and
 * under a local name, so that a page from elsewhere cannot reach in by pointing its own name here.
 */
export function isFromThisMachine(request: FastifyRequest): boolean {
  const { headers, raw, hostname } = request;
  return (
    LOOPBACK.has(raw.socket.remoteAddress ?? '') &&
    headers.forwarded === undefined &&
    headers['x-forwarded-for'] === undefined &&
    LOCAL_NAMES.has(hostname)
  );
}

/** Holds every route to its access rule. `private-link` is kept by the route: a wrong token finds nothing. */
export async function requireAccess(request: FastifyRequest): Promise<void> {
  if (request.routeOptions.config.access === 'this-machine' && !isFromThisMachine(request))
    throw problem('not-found');
}
