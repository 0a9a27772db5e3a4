import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { run } from './main.ts';
import { publishedSchemas } from './schemas.ts';
import { heldConsole } from './test-console.ts';

const FOLDER = fileURLToPath(new URL('../../docs/schemas/', import.meta.url));
const REMEDY = 'Write them anew: node cli/write-schemas.ts';

describe('the published JSON Schemas', () => {
  it('are those of the engine', () => {
    const schemas = publishedSchemas();
    expect(readdirSync(FOLDER).toSorted(), REMEDY).toEqual(
      [...schemas.keys()].map((name) => `${name}.json`).toSorted(),
    );
    for (const [name, schema] of schemas)
      expect(JSON.parse(readFileSync(`${FOLDER}${name}.json`, 'utf8')), REMEDY).toEqual(
        JSON.parse(JSON.stringify(schema)),
      );
  });

  it('are printed by healcast schema', async () => {
    const { console, kept } = heldConsole();
    expect(await run(['schema', 'forecast-input'], console)).toBe(0);
    expect(JSON.parse(kept.out)).toMatchObject({
      $schema: 'https://json-schema.org/draft/2020-12/schema',
      required: ['patient', 'area', 'asOf'],
    });
  });
});
