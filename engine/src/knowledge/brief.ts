import { z } from '../record/schema.ts';

/** One promise of the brief: what the house knows or does. Rules, areas, letters and pages cite its id. */
export const briefFact = z.object({ id: z.string(), system: z.string(), fact: z.string() });
export type BriefFact = z.infer<typeof briefFact>;

/** The brief, fact by fact. */
export const brief = z.object({
  id: z.string(),
  title: z.string(),
  facts: z.array(briefFact).check(z.minLength(1)),
});
export type Brief = z.infer<typeof brief>;
