import { isoDate } from '../record/dates.ts';
import { z } from '../record/schema.ts';
import { URGENCIES, VERDICTS } from '../record/vocabulary.ts';

const ids = z.optional(z.array(z.string()));

/** A number of the answer, by JSON pointer, and the band it must lie in. */
const band = z.object({ at: z.string(), from: z.number(), to: z.number() });
/** A date of the answer, by JSON pointer, and the days it must lie between. */
const dateBand = z.object({ at: z.string(), from: isoDate, to: isoDate });

/**
 * A worked person: what is given and what must come out. Runs wherever the engine runs, so that
 * browser, server and command line are held to the same answers.
 */
export const workedCase = z.object({
  id: z.string(),
  title: z.string(),
  verb: z.enum(['forecast', 'check', 'plan', 'triage']),
  given: z.record(z.string(), z.unknown()),
  expect: z.object({
    verdict: z.optional(z.enum(VERDICTS)),
    urgency: z.optional(z.enum(URGENCIES)),
    refusal: z.optional(z.enum(['invalid-input', 'outside-domain'])),
    fired: ids,
    silent: ids,
    unknown: ids,
    alternatives: ids,
    bands: z.optional(z.array(band)),
    dates: z.optional(z.array(dateBand)),
    /** Whether there is a plan, and with how many sessions. */
    plan: z.optional(
      z.union([z.literal('none'), z.object({ least: z.number(), most: z.number() })]),
    ),
  }),
  brief: ids,
  evidence: ids,
});
export type WorkedCase = z.infer<typeof workedCase>;
