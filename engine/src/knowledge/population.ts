import { z } from '../record/schema.ts';
import { source } from './quantity.ts';

/** The two ways skin is injured: needles alone, or needles that heat the dermis. */
export const COURSES = ['mechanical', 'rf-microneedling'] as const;
export type Course = (typeof COURSES)[number];

/**
 * A number for one layer of a parameter: a course, a needle depth (one depth, or a range within
 * which it stands unchanged), a level of a covariate, or everybody. `low` and `high` are the
 * 10th and 90th percentile among people; without them the number is taken as known.
 */
export const stratum = z
  .object({
    course: z.optional(z.enum(COURSES)),
    depthMm: z.optional(z.union([z.number(), z.tuple([z.number(), z.number()])])),
    level: z.optional(z.string()),
    value: z.number(),
    low: z.optional(z.number()),
    high: z.optional(z.number()),
    ...source,
  })
  .check(
    z.refine((given) => (given.low === undefined) === (given.high === undefined), {
      error: 'Give low and high together.',
    }),
    z.refine(({ value, low = value, high = value }) => low <= value && value <= high, {
      error: 'low ≤ value ≤ high must hold.',
    }),
  );
export type Stratum = z.infer<typeof stratum>;

/** One parameter of the model among people, layer by layer, each number with its source. */
export const prior = z.object({
  id: z.string(),
  title: z.string(),
  symbol: z.string(),
  equation: z.string(),
  unit: z.string(),
  /** `log`: varies by factors (two-piece log-normal); `linear`: by sums; `fixed`: does not vary. */
  scale: z.enum(['log', 'linear', 'fixed']),
  note: z.optional(z.string()),
  strata: z.array(stratum).check(z.minLength(1)),
});
export type Prior = z.infer<typeof prior>;
