import { z } from '../record/schema.ts';

/** What one fact can be. A fact that is not in the list of facts is unknown, never false. */
export type FactValue = boolean | number | string;
export type Facts = Readonly<Record<string, FactValue | undefined>>;

/** One named fact that conditions may speak of, and the question that would settle it. */
export const namedFact = z.object({
  name: z.string().check(z.regex(/^[a-z0-9-]+$/)),
  type: z.enum(['yes-no', 'number', 'word']),
  /** The words a fact of type `word` may be. */
  words: z.optional(z.array(z.string())),
  unit: z.optional(z.string()),
  meaning: z.string(),
  question: z.string(),
});
export type NamedFact = z.infer<typeof namedFact>;

/** A file of named facts on one subject. */
export const namedFacts = z.object({
  id: z.string(),
  facts: z.array(namedFact).check(z.minLength(1)),
});

/** The closed vocabulary of facts, by name. */
export type FactDictionary = ReadonlyMap<string, NamedFact>;

/** Gathers all files of named facts into one vocabulary. */
export function factDictionary(
  files: Iterable<{ facts: readonly NamedFact[] }>,
): Map<string, NamedFact> {
  return new Map([...files].flatMap(({ facts }) => facts.map((fact) => [fact.name, fact])));
}
