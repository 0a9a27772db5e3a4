import { forecastInput, forecastOutput, triageOutput, z } from '@healcast/engine';
import { PROBLEM_KINDS } from '../problem.ts';
import type { Route, RouteAnswer } from './route.ts';

const wrongField = z.object({ pointer: z.string(), detail: z.string() });
/** RFC 9457 as this server speaks it; the same shape as `Problem` in problem.ts. */
export const problemSchema = z.object({
  type: z.string(),
  title: z.string(),
  status: z.int(),
  detail: z.optional(z.string()),
  errors: z.optional(z.array(wrongField)),
  triage: z.optional(triageOutput),
  instance: z.optional(z.string()),
});

type Json = Record<string, unknown>;

const SHARED = { ForecastInput: forecastInput, Forecast: forecastOutput, Problem: problemSchema };
const reference = (name: string): Json => ({ $ref: `#/components/schemas/${name}` });

/** JSON Schema 2020-12 of a schema; parts that have a name of their own are referred to. */
function jsonSchema(schema: z.core.$ZodType, own?: string): Json {
  const registry = z.registry<{ id?: string }>();
  for (const [name, shared] of Object.entries(SHARED))
    if (name !== own) registry.add(shared, { id: name });
  const {
    $schema: _,
    $defs: __,
    ...rest
  } = z.toJSONSchema(schema, {
    metadata: registry as never,
    io: 'input',
    unrepresentable: 'any',
  }) as Json;
  return JSON.parse(JSON.stringify(rest).replaceAll('"#/$defs/', '"#/components/schemas/')) as Json;
}

/** The statuses under which a route may answer with a problem, from what it takes and needs. */
function problemStatuses(route: Route): number[] {
  return [
    ...(route.body ? [400, 413, 415, 422] : []),
    ...(route.query && !route.body ? [422] : []),
    ...(route.access === 'staff' ? [401, 403, 404] : []),
    ...(route.access === 'private-link' || route.access === 'this-machine' ? [404] : []),
    ...(route.limit ? [429] : []),
    500,
    503,
  ];
}

function answerOf({ description, schema, contentType }: RouteAnswer): Json {
  if (schema)
    return { description, content: { 'application/json': { schema: jsonSchema(schema) } } };
  if (contentType)
    return { description, content: { [contentType]: { schema: { type: 'string' } } } };
  return { description };
}

function parametersOf({ url, query }: Route): Json {
  const names = [...url.matchAll(/:(\w+)/g)].map((match) => String(match[1]));
  const inPath = names.map((name) => ({
    ...{ name, in: 'path', required: true, schema: { type: 'string' } },
    ...(name === 'token' ? { description: 'The secret part of the private link.' } : {}),
  }));
  const described = query ? (jsonSchema(query).properties as Json) : {};
  const inQuery = Object.entries(described).map(([name, schema]) => ({
    ...{ name, in: 'query', required: false, schema },
  }));
  const parameters = [...inPath, ...inQuery];
  return parameters.length > 0 ? { parameters } : {};
}

function operationOf(route: Route): Json {
  return {
    operationId: `${route.method.toLowerCase()}${route.url.replaceAll(/[^A-Za-z]+(\w?)/g, (_, next: string) => next.toUpperCase())}`,
    summary: route.summary,
    'x-access': route.access,
    ...(route.least ? { 'x-least-role': route.least } : {}),
    ...parametersOf(route),
    ...(route.body
      ? {
          requestBody: {
            required: true,
            content: { 'application/json': { schema: jsonSchema(route.body) } },
          },
        }
      : {}),
    responses: {
      ...Object.fromEntries(
        Object.entries(route.answers).map(([status, answer]) => [status, answerOf(answer)]),
      ),
      ...Object.fromEntries(
        problemStatuses(route).map((status) => [
          status,
          { $ref: `#/components/responses/Problem${status}` },
        ]),
      ),
    },
  };
}

function problemResponses(): Json {
  const byStatus = Map.groupBy(PROBLEM_KINDS, ({ status }) => status);
  return Object.fromEntries(
    [...byStatus].map(([status, kinds]) => [
      `Problem${status}`,
      {
        description: kinds.map(({ title }) => title).join(' Or: '),
        content: { 'application/problem+json': { schema: reference('Problem') } },
      },
    ]),
  );
}

/** The OpenAPI 3.1 description of the routes. */
export function openApi(routes: readonly Route[], publicUrl: string): Json {
  const shown = routes.filter(({ hidden }) => !hidden);
  const paths: Record<string, Json> = {};
  for (const route of shown) {
    const path = route.url.replaceAll(/:(\w+)/g, '{$1}');
    paths[path] = { ...paths[path], [route.method.toLowerCase()]: operationOf(route) };
  }
  return {
    openapi: '3.1.0',
    info: {
      title: 'Healcast',
      version: '0.1.0',
      summary: 'Forecasts of recovery and result after microneedling.',
      description:
        'Every number comes with its range and its source. Errors are problem+json (RFC 9457) that name each wrong field by JSON pointer. Education for patients, never a diagnosis.',
      license: { name: 'Apache-2.0', identifier: 'Apache-2.0' },
    },
    servers: [{ url: publicUrl }],
    paths,
    components: {
      schemas: Object.fromEntries(
        Object.entries(SHARED).map(([name, schema]) => [name, jsonSchema(schema, name)]),
      ),
      responses: problemResponses(),
    },
  };
}
