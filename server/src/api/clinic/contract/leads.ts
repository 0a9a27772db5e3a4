import { AREAS, z } from '@healcast/engine';
import { id, instant, line } from './words.ts';

const STATES = ['new', 'done', 'person'] as const;
/** A request of somebody who is no patient here yet, with the consent it came with. */
export const lead = z.object({
  id,
  name: z.string(),
  email: z.nullable(z.string()),
  phone: z.nullable(z.string()),
  wish: z.nullable(z.string()),
  area: z.enum(AREAS),
  state: z.enum(STATES),
  at: instant,
  settledAt: z.nullable(instant),
  settledBy: z.nullable(z.string()),
  personId: z.nullable(id),
  consent: z.object({ words: z.string(), version: z.string() }),
  /** The private page of their forecast. */
  link: z.string(),
  /** How far the notice to the clinic has come; null when none was due. */
  notice: z.nullable(z.string()),
});
export type Lead = z.infer<typeof lead>;
export const leads = z.object({ leads: z.array(lead), before: z.nullable(instant) });
export const leadsQuery = z.object({
  state: z.optional(z.enum(STATES)),
  before: z.optional(z.iso.datetime()),
});
export const leadCount = z.object({ waiting: z.number() });
export const leadPersonBody = z.object({ givenName: line, familyName: line });
