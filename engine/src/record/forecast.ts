import { checkInAnswers } from './answers.ts';
import { isoDate } from './dates.ts';
import { finding, provenance } from './finding.ts';
import { patient } from './patient.ts';
import { z } from './schema.ts';
import { sessions } from './session.ts';
import { ADJUNCTS, AREAS, CERTAINTIES } from './vocabulary.ts';

const aftercare = z.object({
  sun: z.optional(z.boolean()),
  activesTooSoon: z.optional(z.boolean()),
  hydration: z.optional(z.enum(['good', 'fair', 'poor'])),
});

/** The question a forecast answers. `sessions` are done (≤ asOf), `plannedSessions` to come (≥ asOf). */
export const forecastInput = z
  .object({
    patient,
    area: z.enum(AREAS),
    sessions: z.optional(sessions),
    plannedSessions: z.optional(sessions),
    aftercare: z.optional(aftercare),
    checkIns: z.optional(z.array(checkInAnswers).check(z.maxLength(400))),
    asOf: isoDate,
    seed: z.optional(z.int().check(z.gte(0), z.lte(4_294_967_295))),
  })
  .check((context) => {
    const {
      sessions: done = [],
      plannedSessions: planned = [],
      checkIns = [],
      asOf,
    } = context.value;
    const refuse = (path: (string | number)[], message: string) =>
      context.issues.push({ code: 'custom', path, message, input: context.value });
    if (done.length + planned.length === 0)
      refuse(['sessions'], 'Give at least one session, done or planned.');
    done.forEach(({ date }, index) => {
      if (date > asOf)
        refuse(
          ['sessions', index, 'date'],
          `This session lies after asOf (${asOf}). Move it to plannedSessions.`,
        );
    });
    planned.forEach(({ date }, index) => {
      if (date < asOf)
        refuse(
          ['plannedSessions', index, 'date'],
          `This planned session lies before asOf (${asOf}). Move it to sessions.`,
        );
    });
    checkIns.forEach(({ date }, index) => {
      if (date > asOf)
        refuse(['checkIns', index, 'date'], `This check-in lies after asOf (${asOf}).`);
    });
  });
export type ForecastInput = z.infer<typeof forecastInput>;

const range = z.object({ low: z.number(), high: z.number() });
const datedRange = z.object({
  day: z.number(),
  low: z.number(),
  high: z.number(),
  date: z.string(),
});
const numbers = z.array(z.number());
const band = z.object({ p10: numbers, p50: numbers, p90: numbers });

/** One activity and the first day it is safe, with each source's own rule behind it. */
export const activityDate = z.object({
  activity: z.string(),
  ...datedRange.shape,
  because: z.string(),
  sources: z.array(z.string()),
});
export type ActivityDate = z.infer<typeof activityDate>;

/** Days run from the session (recovery) or from the first session (result); low–high is the central 80 %. */
export const forecastOutput = z.object({
  recovery: z.object({
    rednessClears: datedRange,
    activities: z.array(activityDate),
    adjuncts: z.array(
      z.object({
        adjunct: z.enum(ADJUNCTS),
        claimedDaysSaved: z.nullable(z.tuple([z.number(), z.number()])),
        evidenceDaysSaved: z.tuple([z.number(), z.number()]),
        certainty: z.enum(CERTAINTIES),
        note: z.string(),
      }),
    ),
    curve: z.object({ day: numbers, redness: band, swelling: band, barrier: band }),
  }),
  result: z.object({
    phases: z.array(
      z.object({ name: z.string(), fromDay: z.number(), toDay: z.number(), now: z.boolean() }),
    ),
    firmness: z.object({ day: numbers, ...band.shape }),
    peak: z.object({ day: z.number(), ...range.shape }),
    chanceOfVisibleChange: z.number(),
    perSession: z.array(z.object({ session: z.number(), gain: z.number(), ...range.shape })),
  }),
  findings: z.array(finding),
  provenance,
});
export type Forecast = z.infer<typeof forecastOutput>;
