import { z } from '../record/schema.ts';

/** How a comparison with other people is put into words. `{count}` is a number of 100 people. */
export const comparison = z.object({
  id: z.string(),
  among: z.string(),
  /** Said when check-ins of others stand in the number; `{others}` is how many. */
  fromOthers: z.string(),
  onDarkSkin: z.string(),
  closing: z.string(),
  unknown: z.string(),
});
export type Comparison = z.infer<typeof comparison>;
