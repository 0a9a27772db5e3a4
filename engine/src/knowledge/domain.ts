import { z } from '../record/schema.ts';
import { SEVERITIES } from '../record/vocabulary.ts';
import { COURSES } from './population.ts';
import { source } from './quantity.ts';

/** Facts a boundary of the model may be drawn on. */
export const DOMAIN_FACTS = ['ageYears', 'depthMm', 'sessionCount'] as const;
export type DomainFact = (typeof DOMAIN_FACTS)[number];

/**
 * A boundary of the model: where it holds on one side and declines, widens or warns on the other.
 * `below` and `above` are exclusive: a fact equal to the limit is inside.
 */
export const domain = z.object({
  id: z.string(),
  fact: z.enum(DOMAIN_FACTS),
  course: z.optional(z.enum(COURSES)),
  below: z.optional(z.number()),
  above: z.optional(z.number()),
  action: z.enum(['decline', 'widen', 'warn']),
  severity: z.enum(SEVERITIES),
  text: z.string(),
  /** The field of the question that carries the fact. */
  field: z.string(),
  ...source,
});
export type Domain = z.infer<typeof domain>;
