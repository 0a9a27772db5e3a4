import { checkInAnswers } from './answers.ts';
import { betweenFields, datedEntries, dayOf } from './between-fields.ts';
import { checkInput } from './check.ts';
import { isoDate } from './dates.ts';
import { finding, provenance } from './finding.ts';
import { patient } from './patient.ts';
import { z } from './schema.ts';
import { sessions } from './session.ts';
import { AREAS, GOALS, MODALITIES } from './vocabulary.ts';

const money = z.number().check(z.gte(0), z.lte(1_000_000));

const dayRange = z.tuple([isoDate, isoDate]).check(
  z.refine(([from, to]: [string, string]) => from <= to, {
    path: [1],
    error: 'Give the earlier day first.',
  }),
);

/**
 * The question a plan answers. `earliest` is the first day on which a session may lie, `sessions`
 * are those already done. Prices are in the clinic's own money, one for each modality it offers.
 */
export const planInput = z
  .object({
    patient,
    area: z.enum(AREAS),
    goal: z.enum(GOALS),
    event: z.optional(
      z.object({ date: isoDate, name: z.string().check(z.minLength(1), z.maxLength(120)) }),
    ),
    earliest: isoDate,
    unavailable: z.optional(z.array(dayRange).check(z.maxLength(200))),
    constraints: z.optional(
      z.object({
        maxSessions: z.optional(z.int().check(z.gte(0), z.lte(40))),
        modality: z.optional(z.array(z.enum(MODALITIES)).check(z.minLength(1), z.maxLength(4))),
        budget: z.optional(money),
        pricePerSession: z.optional(z.partialRecord(z.enum(MODALITIES), money)),
      }),
    ),
    sessions: z.optional(sessions),
    otherProcedures: checkInput.shape.otherProcedures,
    products: checkInput.shape.products,
    faceWentWell: checkInput.shape.faceWentWell,
    checkIns: z.optional(z.array(checkInAnswers).check(z.maxLength(400))),
    seed: z.optional(z.int().check(z.gte(0), z.lte(4_294_967_295))),
  })
  .check(
    betweenFields((document, refuse) => {
      const earliest = dayOf(document.earliest);
      if (earliest === undefined) return;
      const event = dayOf((document.event as { date?: unknown } | undefined)?.date);
      if (event !== undefined && event < earliest)
        refuse(['event', 'date'], `This event lies before earliest (${earliest}).`);
      for (const { day, index } of datedEntries(document.sessions))
        if (day > earliest)
          refuse(['sessions', index, 'date'], `This session lies after earliest (${earliest}).`);
      for (const { day, index } of datedEntries(document.checkIns))
        if (day > earliest)
          refuse(['checkIns', index, 'date'], `This check-in lies after earliest (${earliest}).`);
    }),
  );
export type PlanInput = z.infer<typeof planInput>;

const dateRange = z.object({ date: z.string(), low: z.string(), high: z.string() });
const gain = z.object({ gain: z.number(), low: z.number(), high: z.number() });

/** One planned session; it may move within `low` to `high` while its neighbours stay. */
export const plannedSession = z.object({ ...dateRange.shape, depthMm: z.number() });
export type PlannedSession = z.infer<typeof plannedSession>;

/** What stays away around one session, from `from` on; back most likely on `until`. */
export const pause = z.object({
  session: z.number(),
  product: z.string(),
  title: z.string(),
  from: z.string(),
  until: z.string(),
  untilLow: z.string(),
  untilHigh: z.string(),
  because: z.string(),
  sources: z.array(z.string()),
});
export type Pause = z.infer<typeof pause>;

/** The chance that redness, swelling and flaking are over on the day of an event. */
export const chanceClear = z.object({
  /** The last session before the event that it speaks of. */
  session: z.string(),
  chance: z.number(),
  low: z.number(),
  high: z.number(),
  because: z.string(),
  sources: z.array(z.string()),
});

/** A plan backwards from an event. Null where no session lies before it. */
export const planEvent = z.object({
  name: z.string(),
  date: z.string(),
  lastSafeSession: z.string(),
  cancelBy: z.nullable(z.string()),
  sessionsBefore: z.number(),
  chanceClear: z.nullable(chanceClear),
});

export const planOutput = z.object({
  plan: z.nullable(
    z.object({
      modality: z.enum(MODALITIES),
      depthMm: z.number(),
      sessions: z.array(plannedSession),
      maintenanceEveryDays: z.tuple([z.number(), z.number()]),
      peak: dateRange,
    }),
  ),
  /** The chance alone, for readers of the contract; its range stands in `event.chanceClear`. */
  chanceClearByEvent: z.optional(z.number()),
  event: z.optional(planEvent),
  /** Firmness in percent that each session adds at its best, those already done included. */
  perSession: z.array(
    z.object({
      session: z.number(),
      date: z.string(),
      ...gain.shape,
      /** Below what a careful measurement can tell from noise. */
      insideNoise: z.boolean(),
    }),
  ),
  /** What one session more than planned would add. */
  oneMore: z.nullable(gain),
  stoppingRule: z.object({
    text: z.string(),
    sessionsInARow: z.number(),
    noisePercent: z.number(),
    /** A change shows late: the rule does not speak before this session. */
    notBeforeSession: z.number(),
    sources: z.array(z.string()),
  }),
  pauses: z.array(pause),
  rejected: z.array(z.object({ option: z.string(), because: z.string() })),
  findings: z.array(finding),
  /** What is not known yet, each question once: the plan stands only if no answer forbids it. */
  asks: z.array(z.string()),
  provenance,
});
export type Plan = z.infer<typeof planOutput>;
export type PlanEvent = z.infer<typeof planEvent>;
