import { isoDate } from './dates.ts';
import { z } from './schema.ts';

/** Results that a clinic measures in one person and a forecast learns from. */
export const MEASURED = [
  'firmness-percent',
  'elasticity-percent',
  'laxity-percent',
  'laxity-grade-change',
  'wrinkle-percent',
] as const;

/**
 * A change from before the first session, positive when the skin is better: percent, or grades of
 * a four-point scale for `laxity-grade-change`.
 */
export const measurement = z.object({
  date: isoDate,
  measure: z.enum(MEASURED),
  value: z.number().check(z.gte(-100), z.lte(300)),
});
export type Measurement = z.infer<typeof measurement>;
