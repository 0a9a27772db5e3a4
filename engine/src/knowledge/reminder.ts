import { z } from '../record/schema.ts';

/**
 * A reminder: when it is due, counted from the session of recovery or before the first safe day of
 * an activity, and when it is left out because all is well. Its words stand in letters/reminder.
 */
export const reminder = z.object({
  id: z.string(),
  /** As the person sees it in a list. */
  title: z.string(),
  when: z.union([
    z.object({ day: z.int().check(z.gte(0), z.lte(366)) }),
    z.object({ activity: z.string(), daysBefore: z.int().check(z.gte(0), z.lte(60)) }),
  ]),
  /** On the clock of the clinic's time zone. */
  time: z.string().check(z.regex(/^([01]\d|2[0-3]):[0-5]\d$/)),
  skip: z.object({
    /** Somebody who checked in so recently need not be reminded to. 0: on the same day. */
    checkedInWithinDays: z.optional(z.int().check(z.gte(0))),
    /** A routine answer so recent speaks for this day as well. */
    calmWithinDays: z.optional(z.int().check(z.gte(0))),
  }),
  /** For clinicians: why on this day. */
  because: z.string(),
  brief: z.array(z.string()).check(z.minLength(1)),
});
export type Reminder = z.infer<typeof reminder>;
