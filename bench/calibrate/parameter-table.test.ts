import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { readKnowledge } from '../../engine/files/read-knowledge.ts';
import { MODEL_PAGE, withTables } from './parameter-table.ts';

it('docs/model.md shows the parameters that stand in the knowledge room', () => {
  const page = readFileSync(MODEL_PAGE, 'utf8');
  expect(page).toBe(withTables(page, readKnowledge()));
});
