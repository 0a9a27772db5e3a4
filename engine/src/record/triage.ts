import { checkInAnswers } from './answers.ts';
import { betweenFields, datedEntries, dayOf } from './between-fields.ts';
import { finding } from './finding.ts';
import { patient } from './patient.ts';
import { z } from './schema.ts';
import { sessions } from './session.ts';
import { AREAS, URGENCIES } from './vocabulary.ts';

/** A check-in: the course it belongs to and what the person says. */
export const triageInput = z
  .object({
    course: z.object({ patient, area: z.enum(AREAS), sessions: sessions.check(z.minLength(1)) }),
    answers: checkInAnswers,
    /**
     * How often others ticked each grade of redness, 0 to 4, on the same day after the same kind of
     * session with like skin. Told, they move the band; they never touch the urgency.
     */
    othersRedness: z.optional(z.array(z.int().check(z.gte(0))).check(z.length(5))),
  })
  .check(
    betweenFields(({ course, answers }, refuse) => {
      const day = dayOf((answers as { date?: unknown } | undefined)?.date);
      const sessions = datedEntries((course as { sessions?: unknown } | undefined)?.sessions);
      if (day !== undefined && sessions.length > 0 && sessions.every((each) => each.day > day))
        refuse(
          ['answers', 'date'],
          'This check-in lies before the first session. Give a day on or after it.',
        );
    }),
  );
export type TriageInput = z.infer<typeof triageInput>;

const nullableNumber = z.nullable(z.number());

/**
 * The answer. `percentile` says how many of 100 people with the same day, depth and skin are less
 * red than this answer (ties counted half); `p10` and `p90` are grades. They are null where the
 * model does not hold. No band ever lowers the urgency. `notRead` stands where a red flag was
 * answered although the document is wrong: the wrong fields; `day` and `answer` may be null then.
 */
export const triageOutput = z.object({
  urgency: z.enum(URGENCIES),
  urgencyWords: z.string(),
  /** Hours within which somebody should have looked; null when nobody needs to. */
  withinHours: nullableNumber,
  findings: z.array(finding),
  today: z.object({
    day: nullableNumber,
    redness: z.object({
      answer: nullableNumber,
      percentile: nullableNumber,
      p10: nullableNumber,
      p90: nullableNumber,
    }),
    words: z.string(),
    /** How many check-ins of others the band holds beside the model. */
    others: z.optional(z.number()),
  }),
  advice: z.array(
    z.object({ text: z.string(), because: z.string(), evidence: z.array(z.string()) }),
  ),
  notRead: z.optional(z.array(z.object({ pointer: z.string(), detail: z.string() }))),
});
export type Triage = z.infer<typeof triageOutput>;
