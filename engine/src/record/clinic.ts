import { z } from './schema.ts';

const line = z.string().check(z.minLength(1), z.maxLength(200));
const clockTime = z.string().check(z.regex(/^([01]\d|2[0-3]):[0-5]\d$/));
const openings = z.optional(z.array(z.tuple([clockTime, clockTime])).check(z.maxLength(6)));

export const WEEKDAYS = ['mon', 'tue', 'wed', 'thu', 'fri', 'sat', 'sun'] as const;

/** Opening hours by weekday as pairs of local times; a day without pairs is closed. */
export const openingHours = z.object({
  mon: openings,
  tue: openings,
  wed: openings,
  thu: openings,
  fri: openings,
  sat: openings,
  sun: openings,
});
export type OpeningHours = z.infer<typeof openingHours>;

/** The clinic's own first day for an activity, counted from the session; it comes before every source. */
export const activityRule = z.object({
  activity: z.string().check(z.regex(/^[a-z][a-z0-9-]{0,40}$/)),
  fromDay: z.number().check(z.gte(0), z.lte(365)),
  because: z.optional(line),
});
export type ActivityRule = z.infer<typeof activityRule>;

/** What everybody may know of a clinic: who it is, when it answers, whom to call when it does not. */
export const clinicSettings = z.object({
  name: line,
  /** A demo clinic has no staff: every page and letter says so. */
  demo: z.boolean(),
  timeZone: z.string(),
  language: z.string(),
  hours: openingHours,
  contacts: z.object({
    phone: z.optional(line),
    email: z.optional(line),
    outOfHours: z.optional(line),
    emergency: z.optional(line),
  }),
  activityRules: z.array(activityRule).check(z.maxLength(60)),
});
export type ClinicSettings = z.infer<typeof clinicSettings>;
