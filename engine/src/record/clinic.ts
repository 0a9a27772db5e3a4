import { z } from './schema.ts';

const line = z.string().check(z.minLength(1), z.maxLength(200));

/** The clinic's own waiting time for an activity, in days since the session; it comes first. */
export const activityRule = z.object({
  activity: z.string().check(z.regex(/^[a-z][a-z0-9-]{0,40}$/)),
  waitDays: z.number().check(z.gte(0), z.lte(365)),
  note: z.optional(line),
});
export type ActivityRule = z.infer<typeof activityRule>;

/** What a clinic adds to the aftercare of a stage, by the id of knowledge/aftercare, or of every day. */
const ownCare = z.object({
  stage: z.string().check(z.regex(/^[a-z][a-z0-9-]{0,40}$/)),
  text: z.string().check(z.minLength(1), z.maxLength(500)),
});

/** What everybody may know of a clinic: who it is, when it answers, whom to call when it does not. */
export const clinicSettings = z.object({
  name: line,
  demo: z.boolean(),
  timeZone: z.string(),
  phone: z.optional(line),
  email: z.optional(line),
  address: z.optional(line),
  /** When somebody answers, in words: "Mon to Fri 9:00-18:00". */
  hours: line,
  /** What to do when nobody answers, in words. */
  outOfHours: line,
  emergencyNumber: line,
  activityRules: z.array(activityRule).check(z.maxLength(60)),
  /** The clinic's own words for a stage of recovery, shown beside the original. */
  aftercare: z.optional(z.array(ownCare).check(z.maxLength(60))),
});
export type ClinicSettings = z.infer<typeof clinicSettings>;
