import type { Refusal } from '@healcast/engine';
import { readBySchema, z } from '@healcast/engine';
import type { FastifyReply, FastifyRequest, HTTPMethods } from 'fastify';
import type { Role, Staff } from '../access/staff.ts';
import type { ForecastPool } from '../engine/forecast-pool.ts';
import type { House } from '../house.ts';
import { type ProblemError, refused } from '../problem.ts';
import type { Live } from '../store/clinic/live.ts';
import type { Metrics } from './metrics.ts';

/**
 * Who may call a route. `private-link`: whoever knows the token in the address, and it opens one
 * forecast only. `this-machine`: somebody who sits at the server itself. `staff`: who signed in at a
 * clinic, in the route's least role or a higher one. `metrics`: somebody at the server itself, or who
 * has METRICS_TOKEN.
 */
export type Access = 'public' | 'private-link' | 'this-machine' | 'staff' | 'metrics';

declare module 'fastify' {
  interface FastifyContextConfig {
    access?: Access;
    least?: Role;
  }
  interface FastifyRequest {
    /** Who is signed in; set for routes of staff before their handler runs. */
    staff: Staff | null;
  }
}

export type Schema = z.core.$ZodType;
export type Read<S> = S extends Schema ? z.core.output<S> : undefined;

/** What a route may use. */
export interface Rooms extends House {
  pool: ForecastPool;
  metrics: Metrics;
  /** Changes of the board as they happen. */
  live: Live;
  /** Aborts when the doors begin to close: long answers end then. */
  closing: AbortSignal;
  /** Where the built pages lie. */
  webFolder: string;
  /** All routes, for those that describe them. */
  routes: readonly Route[];
}

/** A request whose parts were read by the route's schemas. */
export interface Asked<Params, Body, Query = undefined> {
  params: Params;
  query: Query;
  body: Body;
  rooms: Rooms;
  request: FastifyRequest;
  reply: FastifyReply;
}

/** One answer of a route, for the description of the API. */
export interface RouteAnswer {
  description: string;
  /** JSON by this schema; without, see `contentType`, else an empty body. */
  schema?: Schema;
  contentType?: string;
}

/** One route: where it is, who may call it, what it takes and answers. */
export interface Route {
  method: HTTPMethods & ('GET' | 'POST' | 'PUT' | 'PATCH' | 'DELETE');
  url: string;
  access: Access;
  /** The least role of staff that may call it; given exactly for routes of staff. */
  least?: Role;
  summary: string;
  /** Left out of the description of the API: pages for people, not for programs. */
  hidden?: boolean;
  params?: Schema;
  body?: Schema;
  query?: Schema;
  /** Bodies larger than the usual 64 KB. */
  bodyLimitBytes?: number;
  /** Body types besides application/json that the route takes. */
  takesForms?: boolean;
  answers: Record<number, RouteAnswer>;
  /** Requests a client may make in a minute, by the names of `Limits`. */
  limit?: keyof Limits;
  handle(asked: Asked<never, never, never>): unknown;
  /** Looks at a body that is refused: what the problem must say all the same. */
  whenRefused?(asked: RefusedBody<never>, error: ProblemError): Promise<ProblemError>;
}

/** A request whose body breaks the route's schema; the body as it came. */
export interface RefusedBody<Params> {
  params: Params;
  body: unknown;
  rooms: Rooms;
}

/** Requests a client (address of the network) may make in a minute. */
export interface Limits {
  create: number;
  letters: number;
  read: number;
  /** Attempts to prove who one is. */
  signIn: number;
  /** A whole clinic may sit behind one address. */
  staff: number;
}
export const LIMITS: Limits = { create: 60, letters: 10, read: 300, signIn: 20, staff: 6_000 };

/**
 * Limits that hold for somebody at this very machine as well: they keep others from being written
 * to and secrets from being guessed. The rest only shares the server out among strangers.
 */
export const HELD_EVERYWHERE: ReadonlySet<keyof Limits> = new Set(['letters', 'signIn']);

/** Ties the types of a route's schemas to its handler. */
export function defineRoute<
  Params extends Schema | undefined = undefined,
  Body extends Schema | undefined = undefined,
  Query extends Schema | undefined = undefined,
>(
  route: Omit<Route, 'params' | 'body' | 'query' | 'handle' | 'whenRefused'> & {
    params?: Params;
    body?: Body;
    query?: Query;
    handle(asked: Asked<Read<Params>, Read<Body>, Read<Query>>): unknown;
    whenRefused?(asked: RefusedBody<Read<Params>>, error: ProblemError): Promise<ProblemError>;
  },
): Route {
  return route as unknown as Route;
}

/** Reads a part of the request. @throws ProblemError naming every wrong field by JSON pointer. */
export function read<S extends Schema>(schema: S, part: unknown): z.core.output<S> {
  const answer = readBySchema<S>((given, context) => z.safeParse(schema, given, context), part);
  if (answer.ok) return answer.value;
  throw refused(answer.refusal satisfies Refusal);
}
