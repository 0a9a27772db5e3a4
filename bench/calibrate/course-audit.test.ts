import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { readKnowledge } from '../../engine/files/read-knowledge.ts';
import { MODEL_PAGE } from './parameter-table.ts';

const TESTS = new URL('../../engine/src/dermis/remodelling/course.test.ts', import.meta.url);
const START = '| clause | facts |';

/** The rows of the table of clauses in docs/model.md. */
function clauses(): { facts: string[]; test: string }[] {
  const page = readFileSync(MODEL_PAGE, 'utf8');
  const table = page.slice(page.indexOf(START)).split('\n\n')[0] ?? '';
  return table
    .split('\n')
    .slice(2)
    .map((line) => {
      const [, , facts = '', , test = ''] = line.split('|').map((cell) => cell.trim());
      return { facts: facts.split(', '), test };
    });
}

it('docs/model.md names a test that stands and facts of the brief for every clause of the course', () => {
  const tests = readFileSync(TESTS, 'utf8');
  const known = new Set(
    [...readKnowledge().brief.values()].flatMap(({ facts }) => facts.map(({ id }) => id)),
  );
  const rows = clauses();
  expect(rows.length).toBeGreaterThanOrEqual(16);
  for (const { facts, test } of rows) {
    expect(tests, test).toContain(`it('${test}`);
    for (const fact of facts) expect(known.has(fact), fact).toBe(true);
  }
});
