import { condition } from '../guidance/condition.ts';
import { z } from '../record/schema.ts';
import { CERTAINTIES } from '../record/vocabulary.ts';

/** Another way to the same goal, with what it gives and what it costs the body. */
export const alternative = z.object({
  id: z.string(),
  title: z.string(),
  /** Whether it works on the skin or body, so that what stops every procedure stops it too. */
  procedure: z.boolean(),
  /** When it is worth naming, over the named facts. */
  offeredWhen: condition,
  /** When it stands before all others. */
  firstWhen: z.optional(condition),
  /** Patient words: when it is the better choice. */
  when: z.string(),
  because: z.string(),
  benefit: z.string(),
  downtime: z.string(),
  risk: z.string(),
  /** Later means listed later. */
  order: z.number(),
  certainty: z.enum(CERTAINTIES),
  evidence: z.array(z.string()).check(z.minLength(1)),
  brief: z.optional(z.array(z.string())),
});
export type Alternative = z.infer<typeof alternative>;
