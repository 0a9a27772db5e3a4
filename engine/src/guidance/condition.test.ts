import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type Condition, condition, conditionProblems, evaluateCondition } from './condition.ts';
import type { Facts, NamedFact } from './facts.ts';
import { both, either, opposite, type Truth } from './truth.ts';

const TRUTHS: Truth[] = ['true', 'false', 'unknown'];

describe('three-valued truth', () => {
  test('follows the tables of Kleene', () => {
    expect(both(['true', 'unknown'])).toBe('unknown');
    expect(both(['false', 'unknown'])).toBe('false');
    expect(either(['true', 'unknown'])).toBe('true');
    expect(either(['false', 'unknown'])).toBe('unknown');
    expect(opposite('unknown')).toBe('unknown');
  });

  test('obeys De Morgan', () => {
    const truths = fc.array(fc.constantFrom(...TRUTHS), { minLength: 1, maxLength: 5 });
    fc.assert(
      fc.property(truths, (parts) => opposite(both(parts)) === either(parts.map(opposite))),
    );
  });
});

const leaf: fc.Arbitrary<Condition> = fc.oneof(
  fc.record({ fact: fc.constantFrom('a', 'b') }),
  fc.record({ fact: fc.constantFrom('n', 'm'), atLeast: fc.integer({ min: 0, max: 4 }) }),
);
const { tree } = fc.letrec<{ tree: Condition }>((tie) => ({
  tree: fc.oneof(
    { maxDepth: 4 },
    leaf,
    fc.record({ all: fc.array(tie('tree'), { minLength: 1, maxLength: 3 }) }),
    fc.record({ any: fc.array(tie('tree'), { minLength: 1, maxLength: 3 }) }),
    fc.record({ not: tie('tree') }),
  ),
}));
const partial = fc.record(
  { a: fc.boolean(), b: fc.boolean(), n: fc.nat(4), m: fc.nat(4) },
  { requiredKeys: [] },
);
const whole = fc.record({ a: fc.boolean(), b: fc.boolean(), n: fc.nat(4), m: fc.nat(4) });

describe('a condition', () => {
  test('that is settled stays settled whatever is learned later', () => {
    fc.assert(
      fc.property(tree, partial, whole, (given, some, rest) => {
        const { truth } = evaluateCondition(given, some as Facts);
        const later = evaluateCondition(given, { ...rest, ...some }).truth;
        return truth === 'unknown' || truth === later;
      }),
    );
  });

  test('over complete facts is never unknown, and asks for nothing once settled', () => {
    fc.assert(
      fc.property(tree, whole, (given, facts) => {
        const { truth, missing } = evaluateCondition(given, facts);
        return truth !== 'unknown' && missing.length === 0;
      }),
    );
  });

  test('asks only for what would settle it', () => {
    const given = { any: [{ fact: 'a' }, { all: [{ fact: 'b' }, { fact: 'n', below: 2 }] }] };
    expect(evaluateCondition(given, { a: true })).toEqual({ truth: 'true', missing: [] });
    expect(evaluateCondition(given, { a: false, b: true }).missing).toEqual(['n']);
    expect(evaluateCondition(given, { b: false }).missing).toEqual(['a']);
  });

  test('compares one fact with another', () => {
    const given = { fact: 'n', above: { fact: 'm' } };
    expect(evaluateCondition(given, { n: 3, m: 2 }).truth).toBe('true');
    expect(evaluateCondition(given, { n: 3 })).toEqual({ truth: 'unknown', missing: ['m'] });
  });

  test('may not speak of facts nobody named, nor of values a fact cannot take', () => {
    const facts: NamedFact[] = [
      { name: 'a', type: 'yes-no', meaning: '', question: '' },
      { name: 'w', type: 'word', words: ['x'], meaning: '', question: '' },
    ];
    const dictionary = new Map(facts.map((fact) => [fact.name, fact]));
    expect(conditionProblems({ fact: 'z' }, dictionary)).toHaveLength(1);
    expect(conditionProblems({ fact: 'w', is: 'y' }, dictionary)).toHaveLength(1);
    expect(conditionProblems({ not: { fact: 'a', above: 1 } }, dictionary)).toHaveLength(1);
    expect(conditionProblems({ fact: 'w', in: ['x'] }, dictionary)).toEqual([]);
  });

  test('may not hold code or an operator that is not on the list', () => {
    expect(condition.safeParse({ fact: 'a', matches: '.*' }).success).toBe(false);
    expect(condition.safeParse({ xor: [{ fact: 'a' }] }).success).toBe(false);
    expect(condition.safeParse({ all: [] }).success).toBe(false);
  });
});
