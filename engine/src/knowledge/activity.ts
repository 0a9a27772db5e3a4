import { z } from '../record/schema.ts';
import { stratum } from './population.ts';

/** What must have healed, beside the waiting time, before an activity is safe. */
export const HEALING_NEEDS = ['channels', 'barrier', 'redness'] as const;
export type HealingNeed = (typeof HEALING_NEEDS)[number];

/**
 * Something people want to do again. `rules` are the instructions as each source gives them, so
 * that disagreement can be shown; `strata` are the waiting days by course and depth that the
 * forecast uses when the clinic has no rule of its own.
 */
export const activity = z.object({
  id: z.string(),
  title: z.string(),
  order: z.int(),
  needs: z.array(z.enum(HEALING_NEEDS)),
  because: z.string(),
  note: z.optional(z.string()),
  rules: z
    .array(
      z.object({
        source: z.string(),
        words: z.string(),
        waitDays: z.tuple([z.number(), z.number()]),
      }),
    )
    .check(z.minLength(1)),
  strata: z.array(stratum).check(z.minLength(1)),
});
export type ActivityKnowledge = z.infer<typeof activity>;
