import { forecastInput, z } from '@healcast/engine';
import { describe, expect, it } from 'vitest';
import { PROBLEM_KINDS } from '../problem.ts';
import { openApi } from './openapi.ts';
import { ROUTES } from './routes.ts';

const document = openApi(ROUTES, 'https://clinic.example');

/** Every `$ref` in the document, wherever it stands. */
function references(part: unknown): string[] {
  if (typeof part !== 'object' || part === null) return [];
  return Object.entries(part).flatMap(([key, value]) =>
    key === '$ref' ? [String(value)] : references(value),
  );
}
const resolve = (pointer: string) =>
  pointer
    .slice(2)
    .split('/')
    .reduce<unknown>((part, key) => (part as Record<string, unknown> | undefined)?.[key], document);

describe('the description of the API', () => {
  it('is OpenAPI 3.1 and holds every route that is not a page for people', () => {
    expect(document.openapi).toBe('3.1.0');
    const paths = document.paths as Record<string, Record<string, unknown>>;
    for (const { method, url, hidden } of ROUTES) {
      const path = url.replaceAll(/:(\w+)/g, '{$1}');
      expect(Boolean(paths[path]?.[method.toLowerCase()]), `${method} ${path}`).toBe(!hidden);
    }
  });

  it('resolves every reference, and names forecast, input and problem once', () => {
    const found = references(document);
    expect(found).toContain('#/components/schemas/Forecast');
    expect(found).toContain('#/components/schemas/ForecastInput');
    for (const reference of found) expect(resolve(reference), reference).toBeDefined();
  });

  it('gives each operation a name of its own and each path parameter a description of its place', () => {
    const operations = Object.entries(
      document.paths as Record<string, Record<string, unknown>>,
    ).flatMap(([path, methods]) =>
      Object.values(methods).map((operation) => ({ path, operation })),
    ) as {
      path: string;
      operation: { operationId: string; parameters?: { name: string; in: string }[] };
    }[];
    const ids = operations.map(({ operation }) => operation.operationId);
    expect(new Set(ids).size).toBe(ids.length);
    for (const { path, operation } of operations)
      expect(
        (operation.parameters ?? [])
          .filter((parameter) => parameter.in === 'path')
          .map(({ name }) => `{${name}}`),
      ).toEqual(path.match(/\{\w+\}/g) ?? []);
  });

  it('speaks of every status under which a problem may come', () => {
    const responses = (document.components as { responses: object }).responses;
    for (const { status } of PROBLEM_KINDS) expect(responses).toHaveProperty(`Problem${status}`);
  });

  it('describes the input by the same schema that checks it', () => {
    const described = resolve('#/components/schemas/ForecastInput') as { required: string[] };
    expect(described.required.toSorted()).toEqual(['area', 'asOf', 'patient']);
    expect(z.safeParse(forecastInput, {}).success).toBe(false);
  });
});
