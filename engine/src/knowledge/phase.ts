import { z } from '../record/schema.ts';
import { source } from './quantity.ts';

/** A stretch of time after a session: `healing` is what tissue does, `seen` what the mirror shows. */
export const phase = z.object({
  id: z.string(),
  name: z.string(),
  kind: z.enum(['healing', 'seen']),
  fromDay: z.number(),
  toDay: z.number(),
  text: z.string(),
  ...source,
});
export type Phase = z.infer<typeof phase>;
