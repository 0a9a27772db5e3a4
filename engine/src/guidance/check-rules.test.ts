import { describe, expect, test } from 'vitest';
import { readDocuments } from '../../files/read-knowledge.ts';
import { ruleProblems } from './check-rules.ts';
import { factDictionary, namedFacts } from './facts.ts';
import { type Rule, rule } from './rule.ts';

const { documents } = readDocuments();
const dictionary = factDictionary(
  documents.filter(({ kind }) => kind === 'facts').map(({ content }) => namedFacts.parse(content)),
);
const rules = documents
  .filter(({ kind }) => kind === 'rules')
  .map(({ content }) => rule.parse(content));
const pregnancy = rules.find(({ id }) => id === 'pregnancy') as Rule;

describe('the rules of the knowledge room', () => {
  test('each fire, stay silent and ask as their own cases say', () => {
    expect(rules.flatMap((each) => ruleProblems(each, dictionary))).toEqual([]);
    expect(rules.length).toBeGreaterThan(100);
  });

  test('are refused without an unknown case', () => {
    const { unknown: _, ...cases } = pregnancy.cases;
    expect(rule.safeParse({ ...pregnancy, cases }).success).toBe(false);
  });

  test('are refused when a case does not come out as told', () => {
    const wrong = { ...pregnancy, cases: { ...pregnancy.cases, silent: pregnancy.cases.fires } };
    expect(ruleProblems(wrong, dictionary)).toEqual([
      'rules/pregnancy: its case {"pregnant":true} comes out true, not false.',
    ]);
  });
});
