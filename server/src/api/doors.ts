import { randomUUID } from 'node:crypto';
import { fastifyHelmet } from '@fastify/helmet';
import { fastifyRateLimit } from '@fastify/rate-limit';
import { type FastifyInstance, type FastifyRequest, fastify, LogController } from 'fastify';
import { type ForecastPool, openForecastPool, PoolBusy } from '../engine/forecast-pool.ts';
import type { House } from '../house.ts';
import { ProblemError, problem, problemOf } from '../problem.ts';
import { openLive } from '../store/clinic/live.ts';
import { isFromThisMachine, requireAccess } from './access.ts';
import { lostAsProblem } from './lost-database.ts';
import { openMetrics } from './metrics.ts';
import { languageOfPage } from './patient-page.ts';
import {
  HELD_EVERYWHERE,
  LIMITS,
  type Limits,
  type RefusedBody,
  type Rooms,
  type Route,
  read,
} from './route.ts';
import { ROUTES } from './routes.ts';
import { SECURITY } from './security.ts';
import { serveWeb, WEB_FOLDER } from './web.ts';

const BODY_LIMIT_BYTES = 64 * 1024;

/** What tests and benchmarks set otherwise. */
export interface DoorOptions {
  limits?: Partial<Limits>;
  pool?: ForecastPool;
  /** The folder of the built pages. */
  webFolder?: string;
}

/**
 * Opens every door of the server: API, pages, health. The caller listens and closes.
 * @throws Error when a route has no access rule
 */
export async function openDoors(house: House, options: DoorOptions = {}): Promise<FastifyInstance> {
  const app = fastify({
    loggerInstance: house.log,
    logController: new LogController({ disableRequestLogging: true }),
    bodyLimit: BODY_LIMIT_BYTES,
    trustProxy: house.config.trustProxy,
    genReqId: () => randomUUID(),
    requestIdHeader: false,
    return503OnClosing: true,
    routerOptions: { maxParamLength: 200, ignoreTrailingSlash: true },
    // Addresses that cannot be decoded come here before any hook runs.
    frameworkErrors: (error, request, reply) => {
      answer(request, reply, problemOf(error));
    },
  }) as unknown as FastifyInstance;
  const pool = options.pool ?? openForecastPool({ knowledge: house.knowledge });
  const limits = { ...LIMITS, ...options.limits };
  const live = openLive(house.reached.app, (error) =>
    house.log.error({ err: error }, 'live changes of the board were lost for a while'),
  );
  const metrics = openMetrics(house, pool);
  const closing = new AbortController();
  // Not a copy: the public address is set once the port is known.
  const rooms: Rooms = Object.assign(Object.create(house), {
    ...{ pool, metrics, live, routes: ROUTES, webFolder: options.webFolder ?? WEB_FOLDER },
    closing: closing.signal,
  });

  app.addHook('onRoute', ({ config, url }) => {
    if (!config?.access) throw new Error(`The route ${url} has no access rule.`);
    if ((config.access === 'staff') !== (config.least !== undefined))
      throw new Error(`The route ${url} is for staff and names no least role, or the reverse.`);
  });
  app.decorateRequest('staff', null);
  app.addHook('onRequest', (request) => requireAccess(house, request));
  app.addHook('onSend', async (request, reply) => {
    reply.header('x-request-id', request.id);
    if (!reply.hasHeader('cache-control')) reply.header('cache-control', 'no-store');
  });
  app.addHook('onResponse', async (request, reply) => {
    const route = request.routeOptions.url ?? '(no route)';
    const labels = { method: request.method, route, status: String(reply.statusCode) };
    metrics.answered(labels, reply.elapsedTime / 1_000);
    const level = isRoutine(request, reply.statusCode) ? 'debug' : 'info';
    request.log[level](
      { req: request, res: reply, ms: Math.round(reply.elapsedTime * 10) / 10 },
      'answered',
    );
  });
  app.setErrorHandler((error, request, reply) => {
    const spoken = problemOf(lostAsProblem(busyAsProblem(error)));
    if (spoken.problem.status >= 500 && spoken.problem.status !== 503)
      request.log.error({ req: request, err: error }, 'a fault');
    return answer(request, reply, spoken);
  });
  await app.register(fastifyHelmet, SECURITY);
  await app.register(fastifyRateLimit, { global: false });
  takeForms(app);
  app.setNotFoundHandler({ config: { access: 'public' } } as object, () => {
    throw problem('not-found');
  });
  for (const route of ROUTES) addRoute(app, rooms, route, limits);
  refuseOtherMethods(app, ROUTES);
  await serveWeb(app, rooms, (token) => languageOfPage(rooms, token));
  app.addHook('preClose', async () => {
    closing.abort();
    await live.close();
  });
  app.addHook('onClose', () => (options.pool ? undefined : pool.close()));
  return app;
}

/** Pages, their files and health checks that went well: many, and of no interest to anybody. */
function isRoutine({ routeOptions: { url = '' } }: FastifyRequest, status: number): boolean {
  return status < 400 && (url === '/*' || url === '/metrics' || url.startsWith('/health/'));
}

/** How often a client may ask this route. @returns nothing for a route without a limit */
function rateLimit({ limit }: Route, limits: Limits): object {
  if (!limit) return {};
  const allowList = HELD_EVERYWHERE.has(limit) ? undefined : isFromThisMachine;
  return { rateLimit: { max: limits[limit], timeWindow: 60_000, allowList } };
}

function addRoute(app: FastifyInstance, rooms: Rooms, route: Route, limits: Limits): void {
  app.route({
    method: route.method,
    url: route.url,
    ...(route.bodyLimitBytes ? { bodyLimit: route.bodyLimitBytes } : {}),
    config: {
      access: route.access,
      ...(route.least ? { least: route.least } : {}),
      ...rateLimit(route, limits),
    },
    handler: async (request, reply) => {
      if (request.body !== undefined && isForm(request) && !route.takesForms)
        throw problem('not-json');
      const params = (route.params ? read(route.params, request.params) : undefined) as never;
      const query = (route.query ? read(route.query, request.query) : undefined) as never;
      const body = (await readBody(route, { params, body: request.body, rooms })) as never;
      return route.handle({ params, query, body, rooms, request, reply });
    },
  });
}

async function readBody(
  { body: schema, whenRefused }: Route,
  asked: RefusedBody<never>,
): Promise<unknown> {
  if (!schema) return undefined;
  try {
    return read(schema, asked.body);
  } catch (error) {
    if (!whenRefused || !(error instanceof ProblemError)) throw error;
    throw await whenRefused(asked, error);
  }
}

const isForm = ({ headers }: FastifyRequest) =>
  headers['content-type']?.startsWith('application/x-www-form-urlencoded') ?? false;

/** The one-click deletion of RFC 8058 and the button of a page without script come as a form. */
function takeForms(app: FastifyInstance): void {
  app.removeContentTypeParser('text/plain');
  app.addContentTypeParser(
    'application/x-www-form-urlencoded',
    { parseAs: 'string', bodyLimit: 1024 },
    (_request, text, done) => done(null, Object.fromEntries(new URLSearchParams(String(text)))),
  );
}

const METHODS = ['GET', 'POST', 'PUT', 'PATCH', 'DELETE', 'OPTIONS'] as const;

/** An address that exists under another method says so (405), with the methods it takes. */
function refuseOtherMethods(app: FastifyInstance, routes: readonly Route[]): void {
  for (const [url, group] of Map.groupBy(routes, (route) => route.url)) {
    const taken = group.map(({ method }) => method as string);
    const allow = [...taken, ...(taken.includes('GET') ? ['HEAD'] : [])].join(', ');
    const others = METHODS.filter((method) => !taken.includes(method));
    app.route({
      method: [...others],
      url,
      config: { access: 'public' },
      // Before the body is read: its type and form do not matter here.
      onRequest: async () => {
        throw problem('method-not-allowed', `It takes ${allow}.`, { allow });
      },
      handler: () => undefined,
    });
  }
}

function busyAsProblem(error: unknown): unknown {
  if (!(error instanceof PoolBusy)) return error;
  const retry = String(error.retryAfterSeconds);
  return problem('busy', `Try again in ${retry} seconds.`, { 'retry-after': retry }, error);
}

function answer(
  request: FastifyRequest,
  reply: Parameters<NonNullable<FastifyInstance['errorHandler']>>[2],
  { problem: body, headers }: ProblemError,
) {
  return reply
    .code(body.status)
    .headers(headers)
    .header('cache-control', 'no-store')
    .type('application/problem+json')
    .send(JSON.stringify({ ...body, instance: `urn:uuid:${request.id}` }));
}
