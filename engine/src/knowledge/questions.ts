import { z } from '../record/schema.ts';

/**
 * One answer a person can choose. `code` is the word the record uses; `group` gathers a long list.
 * Strict: a comma in words without quotes makes a key of what follows, and cuts the words.
 */
export const answerOption = z.strictObject({
  code: z.string(),
  display: z.string(),
  help: z.optional(z.string()),
  group: z.optional(z.string()),
  /** Choosing it clears the others ("none of these", "I don't know"). */
  exclusive: z.optional(z.boolean()),
});
export type AnswerOption = z.infer<typeof answerOption>;

/**
 * One question in the shape of a FHIR R4 Questionnaire item, kept to what a page needs.
 * `why` says what the answer changes; `unknown` is the wording for "I don't know" where that is allowed.
 */
export const questionItem = z.object({
  linkId: z.string(),
  text: z.string(),
  type: z.enum(['choice', 'date', 'decimal', 'integer']),
  required: z.boolean(),
  repeats: z.optional(z.boolean()),
  help: z.optional(z.string()),
  why: z.string(),
  unknown: z.optional(z.string()),
  unit: z.optional(z.string()),
  minValue: z.optional(z.number()),
  maxValue: z.optional(z.number()),
  answerOption: z.optional(z.array(answerOption)),
});
export type QuestionItem = z.infer<typeof questionItem>;

/** A questionnaire: intake, check-in. */
export const questionnaire = z.object({
  id: z.string(),
  title: z.string(),
  item: z.array(questionItem).check(z.minLength(1)),
});
export type Questionnaire = z.infer<typeof questionnaire>;
