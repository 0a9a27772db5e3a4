import { z } from '../record/schema.ts';
import type { FactDictionary, Facts, FactValue, NamedFact } from './facts.ts';
import { both, either, opposite, type Truth, truthOf } from './truth.ts';

const bound = z.union([z.number(), z.strictObject({ fact: z.string() })]);

/** One fact held against values. Several comparisons in one must all hold; none means "is yes". */
export const comparison = z.strictObject({
  fact: z.string(),
  is: z.optional(z.union([z.boolean(), z.number(), z.string()])),
  in: z.optional(z.array(z.union([z.string(), z.number()])).check(z.minLength(1))),
  above: z.optional(bound),
  atLeast: z.optional(bound),
  below: z.optional(bound),
  atMost: z.optional(bound),
});
export type Comparison = z.infer<typeof comparison>;

/** The closed set of operators over named facts. Never code inside content. */
export type Condition =
  | Comparison
  | { all: Condition[] }
  | { any: Condition[] }
  | { not: Condition };

const parts = z.lazy((): z.ZodMiniType<Condition[]> => z.array(condition).check(z.minLength(1)));
export const condition: z.ZodMiniType<Condition> = z.lazy(() =>
  z.union([
    comparison,
    z.strictObject({ all: parts }),
    z.strictObject({ any: parts }),
    z.strictObject({ not: condition }),
  ]),
);

/** What a condition comes to over the given facts, and the unknown facts that would settle it. */
export interface Settled {
  truth: Truth;
  missing: string[];
}

/** Evaluates a condition in three-valued logic. `missing` is empty unless the truth is unknown. */
export function evaluateCondition(given: Condition, facts: Facts): Settled {
  if ('not' in given) {
    const inner = evaluateCondition(given.not, facts);
    return { truth: opposite(inner.truth), missing: inner.missing };
  }
  if ('all' in given) return combine(given.all, facts, both);
  if ('any' in given) return combine(given.any, facts, either);
  return compare(given, facts);
}

function combine(
  conditions: readonly Condition[],
  facts: Facts,
  join: (parts: readonly Truth[]) => Truth,
): Settled {
  const results = conditions.map((part) => evaluateCondition(part, facts));
  const truth = join(results.map((result) => result.truth));
  const missing = truth === 'unknown' ? results.flatMap((result) => result.missing) : [];
  return { truth, missing: [...new Set(missing)] };
}

function compare(given: Comparison, facts: Facts): Settled {
  const missing = factsOf(given).filter((name) => facts[name] === undefined);
  if (missing.length > 0) return { truth: 'unknown', missing };
  const value = facts[given.fact] as FactValue;
  const limit = (side: Comparison['above']): number =>
    typeof side === 'object' ? Number(facts[side.fact]) : (side as number);
  const { is, in: words, above, atLeast, below, atMost } = given;
  const plain = [is, words, above, atLeast, below, atMost].every((side) => side === undefined);
  return {
    truth: truthOf(
      (!plain || value === true) &&
        (is === undefined || value === is) &&
        (words === undefined || words.includes(value as string | number)) &&
        (above === undefined || Number(value) > limit(above)) &&
        (atLeast === undefined || Number(value) >= limit(atLeast)) &&
        (below === undefined || Number(value) < limit(below)) &&
        (atMost === undefined || Number(value) <= limit(atMost)),
    ),
    missing: [],
  };
}

function factsOf({ fact, above, atLeast, below, atMost }: Comparison): string[] {
  const sides = [above, atLeast, below, atMost];
  return [fact, ...sides.flatMap((side) => (typeof side === 'object' ? [side.fact] : []))];
}

/** What is wrong with a condition: facts nobody named, values a fact cannot take. */
export function conditionProblems(given: Condition, dictionary: FactDictionary): string[] {
  if ('not' in given) return conditionProblems(given.not, dictionary);
  if ('all' in given) return given.all.flatMap((part) => conditionProblems(part, dictionary));
  if ('any' in given) return given.any.flatMap((part) => conditionProblems(part, dictionary));
  const strangers = factsOf(given).filter((name) => !dictionary.has(name));
  if (strangers.length > 0) return strangers.map((name) => `there is no fact called "${name}"`);
  const fact = dictionary.get(given.fact);
  const compared = [given.above, given.atLeast, given.below, given.atMost];
  if (fact?.type !== 'number' && compared.some((side) => side !== undefined))
    return [`"${given.fact}" is no number and cannot be compared`];
  const named = [...(given.in ?? []), ...(given.is === undefined ? [] : [given.is])];
  return named
    .filter((value) => !canBe(value, fact))
    .map((value) => `"${given.fact}" can never be "${value}"`);
}

/** True when a fact of this type can take the value. */
export function canBe(value: FactValue, fact: NamedFact | undefined): boolean {
  if (fact?.type === 'yes-no') return typeof value === 'boolean';
  if (fact?.type === 'number') return typeof value === 'number';
  return typeof value === 'string' && (fact?.words?.includes(value) ?? false);
}
