import { z } from '../record/schema.ts';
import { GOALS, MODALITIES } from '../record/vocabulary.ts';
import { source } from './quantity.ts';

/**
 * What somebody hopes for, and how needles are set for it. `ranked` says whether the firmness
 * model can tell one option from another; without it the gentlest admissible option is chosen.
 */
export const goal = z.object({
  id: z.enum(GOALS),
  title: z.string(),
  depthMm: z.tuple([z.number(), z.number()]),
  usualDepthMm: z.number(),
  modalities: z.array(z.enum(MODALITIES)).check(z.minLength(1)),
  ranked: z.boolean(),
  /** Said of a modality that does not serve this goal. */
  otherwise: z.optional(z.string()),
  ...source,
});
export type GoalKnowledge = z.infer<typeof goal>;
