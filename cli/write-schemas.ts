/** Writes docs/schemas from the engine's schemas: node cli/write-schemas.ts */
import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { publishedSchemas } from './src/schemas.ts';

const folder = fileURLToPath(new URL('../docs/schemas/', import.meta.url));
rmSync(folder, { recursive: true, force: true });
mkdirSync(folder, { recursive: true });
for (const [name, schema] of publishedSchemas())
  writeFileSync(`${folder}${name}.json`, `${JSON.stringify(schema, null, 2)}\n`);
