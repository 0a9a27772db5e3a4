import { z } from '../record/schema.ts';
import { SEVERITIES } from '../record/vocabulary.ts';
import { COURSES } from './population.ts';
import { source } from './quantity.ts';

/** One number a plan is made with, for one course or level, or for everybody. */
const layer = z.object({
  course: z.optional(z.enum(COURSES)),
  level: z.optional(z.string()),
  value: z.number(),
  low: z.optional(z.number()),
  high: z.optional(z.number()),
  ...source,
});
export type PlanningLayer = z.infer<typeof layer>;

/**
 * A number that a plan is made with: spacing, waiting time before an event, how much a further
 * session must add. `finding` is what is said when the number stands in the way of a wish.
 */
export const planning = z.object({
  id: z.string().check(z.regex(/^[a-z0-9-]+$/)),
  title: z.string(),
  unit: z.string(),
  layers: z.array(layer).check(z.minLength(1)),
  finding: z.optional(
    z.object({ severity: z.enum(SEVERITIES), text: z.string(), clinician: z.string() }),
  ),
});
export type Planning = z.infer<typeof planning>;
