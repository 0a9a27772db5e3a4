import { createHash, timingSafeEqual } from 'node:crypto';
import type { FastifyRequest } from 'fastify';
import { mayDo, type Role, type Staff } from '../access/staff.ts';
import type { House } from '../house.ts';
import { problem } from '../problem.ts';
import { whoHolds } from '../store/clinic/sign-ins.ts';
import { signInToken } from './clinic/cookie.ts';

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
export async function requireAccess(house: House, request: FastifyRequest): Promise<void> {
  const { access, least } = request.routeOptions.config;
  if (access === 'this-machine' && !isFromThisMachine(request)) throw problem('not-found');
  if (access === 'metrics' && !isFromThisMachine(request) && !bearsToken(house, request))
    throw problem('not-found');
  if (access === 'staff') await admitStaff(house, request, least);
}

/** Whether the request bears METRICS_TOKEN. Both are hashed, so that their lengths tell nothing. */
function bearsToken({ config }: House, { headers }: FastifyRequest): boolean {
  const [, given] = /^Bearer (.+)$/.exec(headers.authorization ?? '') ?? [];
  if (!config.metricsToken || !given) return false;
  const digest = (text: string) => createHash('sha256').update(text).digest();
  return timingSafeEqual(digest(given), digest(config.metricsToken));
}

/** @throws ProblemError 401 for who is not signed in, 403 for a lower role or another site's page */
async function admitStaff(
  house: House,
  request: FastifyRequest,
  least: Role | undefined,
): Promise<void> {
  refuseOtherSites(request);
  const staff = await whoAsks(house, request);
  if (!staff || !least) throw problem('not-signed-in');
  if (!mayDo(staff.role, least)) throw problem('not-your-role', `It takes the role ${least}.`);
  // Who still has to add one may do just that.
  if (staff.factorMissing && !request.routeOptions.url?.startsWith('/api/staff/'))
    throw problem('factor-missing');
  request.staff = staff;
}

/** Who is signed in in this browser, for doors that are open to others as well. */
export async function whoAsks(
  house: Pick<House, 'database'>,
  request: FastifyRequest,
): Promise<Staff | undefined> {
  const token = signInToken(request);
  return token ? whoHolds(house, token) : undefined;
}

/**
 * The cookie is SameSite=Strict already; this refuses as well what a browser says comes from
 * another site, for the day a browser errs.
 */
export function refuseOtherSites({ headers, method }: FastifyRequest): void {
  const from = headers['sec-fetch-site'];
  if (method !== 'GET' && from !== undefined && from !== 'same-origin' && from !== 'none')
    throw problem('not-allowed');
}
