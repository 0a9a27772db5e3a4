import { z } from '../record/schema.ts';
import { quantity, source } from './quantity.ts';

/**
 * One way to measure a result. `smallestDetectableChange` is null where no study in the room
 * gives it: then a change is shown without the word "real".
 */
export const outcomeScale = z.object({
  id: z.string(),
  title: z.string(),
  family: z.enum(['instrument', 'imaging', 'clinician-grade', 'patient-grade', 'photo']),
  from: z.nullable(z.number()),
  to: z.nullable(z.number()),
  unit: z.string(),
  better: z.enum(['higher', 'lower', 'neither']),
  meaning: z.string(),
  howToMeasure: z.string(),
  sameOperator: z.nullable(quantity),
  betweenOperators: z.nullable(quantity),
  smallestDetectableChange: z.nullable(quantity),
  ...source,
});
export type OutcomeScale = z.infer<typeof outcomeScale>;
