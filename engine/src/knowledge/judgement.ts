import { z } from '../record/schema.ts';
import { URGENCIES, VERDICTS } from '../record/vocabulary.ts';
import { quantity } from './quantity.ts';

/**
 * One possible verdict of a check and its place in the order: findings are put together by taking
 * the verdict of the highest rank, so that one more concern can never make a verdict milder.
 */
export const verdictRank = z.object({
  id: z.enum(VERDICTS),
  rank: z.number(),
  words: z.string(),
  clinician: z.string(),
});
export type VerdictRank = z.infer<typeof verdictRank>;

/** One urgency of a check-in: the highest rank among what fired holds. */
export const urgencyRank = z.object({
  id: z.enum(URGENCIES),
  rank: z.number(),
  words: z.string(),
  /** Hours within which somebody should have looked; null when nobody needs to. */
  withinHours: z.nullable(z.number()),
});
export type UrgencyRank = z.infer<typeof urgencyRank>;

/**
 * What a full series may bring in the best area with an automated pen, in percent, by how loose
 * the skin is. `low` reaches no change: some people see none.
 */
export const expectation = z.object({
  id: z.string(),
  title: z.string(),
  byLaxity: z.record(z.string(), quantity),
  words: z.string(),
  wordsWhenSmall: z.string(),
  /** Where no forecast is made for somebody of this age. */
  wordsOfOthers: z.string(),
});
export type Expectation = z.infer<typeof expectation>;
