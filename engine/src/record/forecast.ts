import { checkInAnswers } from './answers.ts';
import { betweenFields, datedEntries, dayOf } from './between-fields.ts';
import { activityRule } from './clinic.ts';
import { isoDate } from './dates.ts';
import { finding, provenance } from './finding.ts';
import { measurement } from './measurement.ts';
import { patient } from './patient.ts';
import { z } from './schema.ts';
import { sessions } from './session.ts';
import { ADJUNCTS, AREAS, CERTAINTIES, MODALITIES } from './vocabulary.ts';

const aftercare = z.object({
  sun: z.optional(z.boolean()),
  activesTooSoon: z.optional(z.boolean()),
  hydration: z.optional(z.enum(['good', 'fair', 'poor'])),
});

/** A list that was given badly is refused for itself; only an absent or empty one holds nothing. */
const has = (list: unknown) => list !== undefined && !(Array.isArray(list) && list.length === 0);

/** The question a forecast answers. `sessions` are done (≤ asOf), `plannedSessions` to come (≥ asOf). */
export const forecastInput = z
  .object({
    patient,
    area: z.enum(AREAS),
    sessions: z.optional(sessions),
    plannedSessions: z.optional(sessions),
    aftercare: z.optional(aftercare),
    checkIns: z.optional(z.array(checkInAnswers).check(z.maxLength(400))),
    /** Measured results of this person, from which the forecast learns. */
    measurements: z.optional(z.array(measurement).check(z.maxLength(100))),
    /** The treating clinic's own rules; they come before those of the sources. */
    clinic: z.optional(
      z.object({ activityRules: z.optional(z.array(activityRule).check(z.maxLength(60))) }),
    ),
    asOf: isoDate,
    seed: z.optional(z.int().check(z.gte(0), z.lte(4_294_967_295))),
  })
  .check(
    betweenFields((document, refuse) => {
      const asOf = dayOf(document.asOf);
      if (!has(document.sessions) && !has(document.plannedSessions))
        refuse(['sessions'], 'Give at least one session, done or planned.');
      if (asOf === undefined) return;
      for (const { day, index } of datedEntries(document.sessions))
        if (day > asOf)
          refuse(
            ['sessions', index, 'date'],
            `This session lies after asOf (${asOf}). Move it to plannedSessions.`,
          );
      for (const { day, index } of datedEntries(document.plannedSessions))
        if (day < asOf)
          refuse(
            ['plannedSessions', index, 'date'],
            `This planned session lies before asOf (${asOf}). Move it to sessions.`,
          );
      for (const { day, index } of datedEntries(document.checkIns))
        if (day > asOf)
          refuse(['checkIns', index, 'date'], `This check-in lies after asOf (${asOf}).`);
      for (const { day, index } of datedEntries(document.measurements))
        if (day > asOf)
          refuse(['measurements', index, 'date'], `This measurement lies after asOf (${asOf}).`);
    }),
  );
export type ForecastInput = z.infer<typeof forecastInput>;

const range = z.object({ low: z.number(), high: z.number() });
const datedRange = z.object({
  day: z.number(),
  low: z.number(),
  high: z.number(),
  date: z.string(),
  lowDate: z.string(),
  highDate: z.string(),
});
const numbers = z.array(z.number());
const band = z.object({ p10: numbers, p50: numbers, p90: numbers });

const phase = z.object({
  name: z.string(),
  fromDay: z.number(),
  toDay: z.number(),
  now: z.boolean(),
  text: z.string(),
});

/** One activity and the first day it is safe, with each source's own rule behind it. */
export const activityDate = z.object({
  activity: z.string(),
  title: z.string(),
  ...datedRange.shape,
  because: z.string(),
  sources: z.array(z.string()),
  /** What each source says, the clinic first, so that disagreement can be shown. */
  rules: z.array(
    z.object({
      source: z.string(),
      words: z.string(),
      lowDay: z.number(),
      highDay: z.number(),
    }),
  ),
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
        /** Whether the session used it; the others stand there to be weighed. */
        used: z.boolean(),
        regulatory: z.optional(z.string()),
        sources: z.array(z.string()),
      }),
    ),
    /** Percent of each person's own peak; `barrier` is extra water loss, 0 when the barrier is whole. */
    curve: z.object({
      day: numbers,
      redness: band,
      swelling: band,
      barrier: band,
      inflammation: band,
    }),
    /** The session the recovery speaks of. */
    session: z.object({ date: z.string(), modality: z.enum(MODALITIES), course: z.string() }),
    states: z.object({
      swellingGone: datedRange,
      waterLossNormal: datedRange,
      channelsClosed: datedRange,
      crust: z.object({ chance: z.number(), gone: datedRange }),
      pinpointBleedingHours: z.object({ hours: z.number(), ...range.shape }),
    }),
    /** What check-ins taught; with none used, recovery and population are the same. */
    learned: z.object({ checkInsUsed: z.number(), surprise: z.boolean() }),
    /** People like this one before any check-in, on the days of the curve. */
    population: z.object({ rednessClears: datedRange, redness: band }),
  }),
  result: z.object({
    phases: z.array(phase),
    /** What the mirror shows when, beside what the tissue does. */
    milestones: z.array(phase),
    firmness: z.object({ day: numbers, ...band.shape }),
    peak: z.object({ day: z.number(), ...range.shape }),
    chanceOfVisibleChange: z.number(),
    perSession: z.array(z.object({ session: z.number(), gain: z.number(), ...range.shape })),
    /** What feels firm after the first session and is only swelling: percent, gone within days. */
    falseFirmness: z.object({ day: numbers, ...band.shape }),
    /** The middle of each model on the days of `firmness`; where they disagree the band is wider. */
    models: z.object({ mechanistic: numbers, empirical: numbers, disagree: z.boolean() }),
    /** What measurements taught, and people like this one before any, on the days of `firmness`. */
    learned: z.object({ measurementsUsed: z.number(), population: band }),
  }),
  findings: z.array(finding),
  provenance,
});
export type Forecast = z.infer<typeof forecastOutput>;
