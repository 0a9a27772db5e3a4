import { z } from '../record/schema.ts';
import { ADJUNCTS } from '../record/vocabulary.ts';
import { source } from './quantity.ts';

const days = z.tuple([z.number(), z.number()]);

/** What is claimed for an adjunct and what was measured, kept apart (honesty rule of the house). */
export const adjunct = z.object({
  id: z.enum(ADJUNCTS),
  title: z.string(),
  claimedDaysSaved: z.nullable(days),
  /** Whose claim it is; `brief` is the product brief that quotes a vendor's widget. */
  claimSource: z.optional(z.string()),
  evidenceDaysSaved: days,
  regulatory: z.optional(z.string()),
  ...source,
  note: z.string(),
});
export type AdjunctKnowledge = z.infer<typeof adjunct>;
