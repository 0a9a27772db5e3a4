import { z } from '../record/schema.ts';
import { CERTAINTIES } from '../record/vocabulary.ts';

/**
 * Where a number comes from: `measured` in a study whose text was seen, `secondary` from a
 * review, label or clinic list, `judgement` where no number supports it and ours is a choice.
 */
export const BASES = ['measured', 'secondary', 'judgement'] as const;

/** Why a number may stand in the knowledge room. Judgement cites what it was anchored to. */
export const source = {
  basis: z.enum(BASES),
  certainty: z.enum(CERTAINTIES),
  evidence: z.array(z.string()).check(z.minLength(1)),
  brief: z.optional(z.array(z.string())),
  note: z.optional(z.string()),
};

/** A number with its range and its source. `low` and `high` are the 10th and 90th percentile. */
export const quantity = z.object({
  value: z.number(),
  low: z.optional(z.number()),
  high: z.optional(z.number()),
  unit: z.string(),
  ...source,
});
export type Quantity = z.infer<typeof quantity>;
