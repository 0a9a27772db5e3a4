import { z } from '../record/schema.ts';
import { citedText } from './area.ts';
import { source } from './quantity.ts';

/** A question that people ask, with its answer in plain words; each part names what it rests on. */
export const frequentQuestion = z.object({
  id: z.string(),
  order: z.number(),
  question: z.string(),
  /** The answer in one breath. */
  short: z.string(),
  more: z.array(citedText).check(z.minLength(1)),
  ...source,
});
export type FrequentQuestion = z.infer<typeof frequentQuestion>;
