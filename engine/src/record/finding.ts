import { z } from './schema.ts';
import { CERTAINTIES, SEVERITIES } from './vocabulary.ts';

/** A clinical concern: one of the three kinds of no (ARCHITECTURE.md). */
export const finding = z.object({
  rule: z.string(),
  severity: z.enum(SEVERITIES),
  /** To the patient. */
  text: z.string(),
  /** To the clinician: the same concern with its basis. */
  clinician: z.optional(z.string()),
  certainty: z.optional(z.enum(CERTAINTIES)),
  evidence: z.array(z.string()),
  brief: z.array(z.string()),
  status: z.enum(['fired', 'unknown']),
  asks: z.optional(z.array(z.string())),
});
export type Finding = z.infer<typeof finding>;

/** What made an answer: enough to replay it exactly on the same runtime. */
export const provenance = z.object({
  engine: z.string(),
  knowledge: z.string(),
  seed: z.number(),
  asOf: z.string(),
});
export type Provenance = z.infer<typeof provenance>;
