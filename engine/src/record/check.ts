import { isoDate } from './dates.ts';
import { finding } from './finding.ts';
import { patient } from './patient.ts';
import { z } from './schema.ts';
import { depthMm, sessions } from './session.ts';
import { ADJUNCTS, AREAS, CERTAINTIES, MODALITIES, PROCEDURES, VERDICTS } from './vocabulary.ts';

const code = z
  .string({ error: 'Give a short code in small letters, for example "texture".' })
  .check(
    z.regex(/^[a-z0-9-]{1,40}$/, 'Give a short code in small letters, for example "texture".'),
  );

/** The session somebody has in mind. What is left out is unknown. */
export const proposedSession = z.object({
  modality: z.enum(MODALITIES),
  depthMm: z.optional(depthMm),
  date: z.optional(isoDate),
  adjuncts: z.optional(z.array(z.enum(ADJUNCTS)).check(z.maxLength(10))),
});
export type ProposedSession = z.infer<typeof proposedSession>;

/**
 * The question "is needling right for this person?". Absent `sessions`, `otherProcedures` and
 * `products` mean none. Without `goals` the check answers for firmer skin.
 */
export const checkInput = z.object({
  patient,
  area: z.enum(AREAS),
  proposed: z.optional(proposedSession),
  sessions: z.optional(sessions),
  otherProcedures: z.optional(
    z.array(z.object({ kind: z.enum(PROCEDURES), date: isoDate })).check(z.maxLength(40)),
  ),
  products: z.optional(
    z.array(z.object({ kind: code, lastUsed: z.optional(isoDate) })).check(z.maxLength(40)),
  ),
  goals: z.optional(z.array(code).check(z.maxLength(20))),
  /** Whether a course on the face went well: what under-eye treatment waits for. */
  faceWentWell: z.optional(z.boolean()),
});
export type CheckInput = z.infer<typeof checkInput>;

/** Another way to the same goal, as a check offers it. */
export const offeredAlternative = z.object({
  id: z.string(),
  option: z.string(),
  when: z.string(),
  because: z.string(),
  benefit: z.string(),
  downtime: z.string(),
  risk: z.string(),
  certainty: z.enum(CERTAINTIES),
  evidence: z.array(z.string()),
});
export type OfferedAlternative = z.infer<typeof offeredAlternative>;

/** The answer. `improvementPercent` is firmness against baseline; low–high bound the central 80 %. */
export const checkOutput = z.object({
  verdict: z.enum(VERDICTS),
  verdictWords: z.string(),
  findings: z.array(finding),
  /** The questions that would settle what is unknown, the weightiest first, each once. */
  asks: z.array(z.string()),
  expectation: z.object({
    improvementPercent: z.object({ low: z.number(), mid: z.number(), high: z.number() }),
    words: z.string(),
    certainty: z.enum(CERTAINTIES),
    evidence: z.array(z.string()),
  }),
  alternatives: z.array(offeredAlternative),
});
export type Check = z.infer<typeof checkOutput>;
