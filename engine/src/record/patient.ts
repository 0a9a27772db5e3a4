import { z } from './schema.ts';
import { HISTORY_CODES, LAXITIES } from './vocabulary.ts';

/**
 * Who is treated. Everything but age may be missing, and missing means unknown, never "no".
 * A `history` that is given is complete: a code not in it is known to be absent.
 */
export const patient = z.object({
  ageYears: z.number().check(z.gte(0), z.lte(120)),
  sex: z.optional(z.enum(['female', 'male'])),
  phototype: z.optional(z.int().check(z.gte(1), z.lte(6))),
  laxity: z.optional(z.enum(LAXITIES)),
  smoker: z.optional(z.boolean()),
  menopause: z.optional(z.enum(['pre', 'peri', 'post'])),
  weightLossKg: z.optional(z.number().check(z.gte(0), z.lte(300))),
  history: z.optional(z.array(z.enum(HISTORY_CODES)).check(z.maxLength(50))),
});
export type Patient = z.infer<typeof patient>;
