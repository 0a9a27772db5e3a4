import { MEASURED } from '../record/measurement.ts';
import { z } from '../record/schema.ts';
import { quantity, source } from './quantity.ts';

/**
 * One way to measure a result. `smallestDetectableChange`, in the unit of the measure, is null where
 * nothing in the room gives it: an instrument then falls back on planning/measurement-noise, and the
 * change of any other scale is shown without the word "real".
 */
export const outcomeScale = z.object({
  id: z.string(),
  title: z.string(),
  family: z.enum(['instrument', 'imaging', 'clinician-grade', 'patient-grade', 'photo']),
  from: z.nullable(z.number()),
  to: z.nullable(z.number()),
  unit: z.string(),
  better: z.enum(['higher', 'lower', 'neither']),
  /** As what a forecast learns from its change since before the first session; null: from none. */
  learnsAs: z.nullable(z.enum(MEASURED)),
  /** For a scale that rates the change itself: the value that means no change. Else null. */
  noChange: z.nullable(z.number()),
  meaning: z.string(),
  howToMeasure: z.string(),
  sameOperator: z.nullable(quantity),
  betweenOperators: z.nullable(quantity),
  smallestDetectableChange: z.nullable(quantity),
  ...source,
});
export type OutcomeScale = z.infer<typeof outcomeScale>;
