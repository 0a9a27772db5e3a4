import { z } from '../record/schema.ts';
import { CERTAINTIES, MODALITIES } from '../record/vocabulary.ts';
import { BASES } from './quantity.ts';

/** What can come of an option, the same list for each, so that they can be laid side by side. */
export const OUTCOMES = [
  'visible-change',
  'dark-marks',
  'other-marks',
  'infection-or-lumps',
  'serious-harm',
  'red-days',
] as const;
export type OutcomeId = (typeof OUTCOMES)[number];

const natural = z.number().check(z.gte(0), z.lte(100));

/**
 * One outcome of one option in absolute numbers: of 100 people, with a range, or null where no
 * number is known (`words` then says so). `from` names the model where the number is computed for
 * the person; the studied number stands beside it and widens the range.
 */
export const decisionOutcome = z
  .object({
    outcome: z.enum(OUTCOMES),
    per100: z.nullable(z.object({ value: natural, low: natural, high: natural })),
    from: z.optional(z.enum(['forecast-change', 'forecast-redness', 'no-treatment'])),
    words: z.string(),
    basis: z.enum(BASES),
    certainty: z.enum(CERTAINTIES),
    evidence: z.array(z.string()).check(z.minLength(1)),
    brief: z.optional(z.array(z.string())),
  })
  .check(
    z.refine(
      ({ per100 }) => !per100 || (per100.low <= per100.value && per100.value <= per100.high),
      { path: ['per100'], error: 'low ≤ value ≤ high must hold.' },
    ),
  );

/** One way that stands open to somebody who decides, described as fully as every other. */
export const decisionOption = z
  .object({
    id: z.string(),
    order: z.int(),
    title: z.string(),
    what: z.string(),
    /** What good and what harm speak for and against it, in like number and length. */
    pros: z.array(z.string()).check(z.minLength(2)),
    cons: z.array(z.string()).check(z.minLength(2)),
    /** What it is like to go through. */
    experience: z.string(),
    /** The device a forecast is made for; absent where Healcast forecasts nothing. */
    modality: z.optional(z.enum(MODALITIES)),
    depthMm: z.optional(z.number()),
    outcomes: z.array(decisionOutcome),
  })
  .check(
    z.refine(({ pros, cons }) => Math.abs(pros.length - cons.length) <= 1, {
      path: ['cons'],
      error: 'Pros and cons must be shown in like number.',
    }),
    z.refine(
      ({ outcomes }) =>
        OUTCOMES.every((id) => outcomes.filter(({ outcome }) => outcome === id).length === 1),
      { path: ['outcomes'], error: `Each of these must stand once: ${OUTCOMES.join(', ')}.` },
    ),
  );
export type DecisionOption = z.infer<typeof decisionOption>;
