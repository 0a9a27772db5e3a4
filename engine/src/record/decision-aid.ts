import { isoDate } from './dates.ts';
import { finding, provenance } from './finding.ts';
import { patient } from './patient.ts';
import { z } from './schema.ts';
import { AREAS, CERTAINTIES } from './vocabulary.ts';

/** For whom the aid is worked out. `asOf` is the day it is made; the numbers do not depend on it. */
export const decisionAidInput = z.object({
  patient,
  area: z.enum(AREAS),
  asOf: isoDate,
  seed: z.optional(z.int().check(z.gte(0), z.lte(4_294_967_295))),
});
export type DecisionAidInput = z.infer<typeof decisionAidInput>;

const per100 = z.object({ value: z.number(), low: z.number(), high: z.number() });

/** One outcome of one option. `without` is the same outcome with no treatment, where it is known. */
export const aidOutcome = z.object({
  outcome: z.string(),
  title: z.string(),
  kind: z.enum(['benefit', 'harm']),
  per100: z.nullable(per100),
  without: z.nullable(per100),
  /** Days with their range, for outcomes that are lengths of time. */
  days: z.nullable(z.object({ day: z.number(), low: z.number(), high: z.number() })),
  /** Whether the number was worked out for this person or stands as studies gave it. */
  personal: z.boolean(),
  text: z.string(),
  words: z.string(),
  certainty: z.enum(CERTAINTIES),
  basis: z.string(),
  sources: z.array(z.string()),
  /** The same number as 100 people, for an icon array; null where no number is known. */
  icons: z.nullable(z.object({ marked: z.number(), perhaps: z.number(), alt: z.string() })),
});
export type AidOutcome = z.infer<typeof aidOutcome>;

export const aidOption = z.object({
  id: z.string(),
  title: z.string(),
  what: z.string(),
  experience: z.string(),
  pros: z.array(z.string()),
  cons: z.array(z.string()),
  outcomes: z.array(aidOutcome),
});
export type AidOption = z.infer<typeof aidOption>;

/** A decision aid: numbers for text, bar chart and icon array, with everything that IPDAS asks for. */
export const decisionAidOutput = z.object({
  title: z.string(),
  condition: z.string(),
  decision: z.string(),
  noRush: z.string(),
  options: z.array(aidOption),
  /** Rows of one chart: each outcome with the bar and whiskers of every option that has a number. */
  chart: z.array(
    z.object({
      outcome: z.string(),
      title: z.string(),
      bars: z.array(z.object({ option: z.string(), title: z.string(), ...per100.shape })),
    }),
  ),
  values: z.array(z.string()),
  uncertainty: z.string(),
  next: z.string(),
  notAdvice: z.string(),
  funding: z.string(),
  reviewed: z.string(),
  updates: z.string(),
  findings: z.array(finding),
  provenance,
});
export type DecisionAid = z.infer<typeof decisionAidOutput>;
