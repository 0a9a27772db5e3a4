import { z } from '../record/schema.ts';
import { CERTAINTIES, SEVERITIES, URGENCIES, VERDICTS } from '../record/vocabulary.ts';
import { condition } from './condition.ts';

/** The questions a rule may take part in answering. */
export const OCCASIONS = ['check', 'forecast', 'plan', 'triage'] as const;
export type Occasion = (typeof OCCASIONS)[number];

const given = z.record(z.string(), z.union([z.boolean(), z.number(), z.string()]));

/** A worked case of a rule: the facts, and for an unknown one the facts it must ask for. */
const silentOrFiring = z.strictObject({ given });
const unsettled = z.strictObject({ given, asks: z.array(z.string()).check(z.minLength(1)) });

/**
 * One rule: when it applies, what it says to a patient and to a clinician, what it rests on.
 * `verdict` and `urgency` say what firing means for `check` and `triage`; `verdictIfUnknown`
 * what an unanswered question means. Its own cases are part of it: without a firing, a silent
 * and an unknown one the room does not open.
 */
export const rule = z.strictObject({
  id: z.string().check(z.regex(/^[a-z0-9-]+$/)),
  occasions: z.array(z.enum(OCCASIONS)).check(z.minLength(1)),
  when: condition,
  severity: z.enum(SEVERITIES),
  /** To the patient: plain, warm, short. `{fact}` is filled in from the facts. */
  text: z.string(),
  /** To the clinician: options with their basis, never an order. */
  clinician: z.string(),
  /** It speaks against every procedure on the skin, not only against needles. */
  everyProcedure: z.optional(z.boolean()),
  verdict: z.optional(z.enum(VERDICTS)),
  verdictIfUnknown: z.optional(z.enum(VERDICTS)),
  urgency: z.optional(z.enum(URGENCIES)),
  advice: z.optional(z.array(z.strictObject({ text: z.string(), because: z.string() }))),
  certainty: z.enum(CERTAINTIES),
  evidence: z.array(z.string()).check(z.minLength(1)),
  brief: z.optional(z.array(z.string())),
  note: z.optional(z.string()),
  cases: z.strictObject({
    fires: z.array(silentOrFiring).check(z.minLength(1)),
    silent: z.array(silentOrFiring).check(z.minLength(1)),
    unknown: z.array(unsettled).check(z.minLength(1)),
  }),
});
export type Rule = z.infer<typeof rule>;
