import { describe, expect, test } from 'vitest';
import { readKnowledge } from '../../files/read-knowledge.ts';
import { runWorkedCase } from './worked-case.ts';

const knowledge = readKnowledge();

describe('a worked person', () => {
  test.each([...knowledge.cases.values()].map((each) => [each.title, each] as const))(
    '%s',
    (_, worked) => {
      expect(runWorkedCase(knowledge, worked)).toEqual([]);
    },
  );

  test('names only rules and boundaries that exist', () => {
    const named = [...knowledge.cases.values()].flatMap(({ expect: { fired, silent, unknown } }) =>
      [fired, silent, unknown].flatMap((ids) => ids ?? []),
    );
    const strangers = named.filter(
      (id) => !knowledge.rules.has(id) && !knowledge.domains.has(id) && !knowledge.planning.has(id),
    );
    expect(strangers).toEqual([]);
  });

  test('that is told wrongly is found out', () => {
    const [first] = knowledge.cases.values();
    if (!first) throw new Error('There is no worked case.');
    const wrong = {
      ...first,
      expect: { fired: ['no-such-rule'], bands: [{ at: '/none', from: 0, to: 1 }] },
    };
    expect(runWorkedCase(knowledge, wrong)).toHaveLength(2);
  });
});
