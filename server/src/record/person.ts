import { HISTORY_CODES, LAXITIES, z } from '@healcast/engine';
import { day, email, id, line, maybe, text } from './words.ts';

/** A person as typed by staff. Everything but the name may be missing, and missing means unknown. */
export const personBody = z.object({
  givenName: line,
  familyName: line,
  email: maybe(email),
  phone: maybe(line),
  birthDate: maybe(day),
  sex: maybe(z.enum(['female', 'male'])),
  phototype: maybe(z.int().check(z.gte(1), z.lte(6))),
  laxity: maybe(z.enum(LAXITIES)),
  smoker: maybe(z.boolean()),
  menopause: maybe(z.enum(['pre', 'peri', 'post'])),
  weightLossKg: maybe(z.number().check(z.gte(0), z.lte(300))),
  /** Given, it is complete: a code not in it is known to be absent. */
  history: maybe(z.array(z.enum(HISTORY_CODES)).check(z.maxLength(50))),
  note: maybe(text),
  siteId: maybe(id),
  /** Whether letters may go to the e-mail address. */
  letters: z.optional(z.boolean()),
});
export type PersonBody = z.infer<typeof personBody>;
