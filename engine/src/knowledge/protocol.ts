import { z } from '../record/schema.ts';
import { CERTAINTIES, MODALITIES } from '../record/vocabulary.ts';
import { BASES } from './quantity.ts';

const step = z.object({
  text: z.string(),
  because: z.optional(z.string()),
  modalities: z.optional(z.array(z.enum(MODALITIES))),
  basis: z.enum(BASES),
  certainty: z.enum(CERTAINTIES),
  evidence: z.array(z.string()).check(z.minLength(1)),
  brief: z.optional(z.array(z.string())),
});
export type ProtocolStep = z.infer<typeof step>;

/** What a section shows beside its own steps, drawn from the other shelves of the room. */
export const DRAWN = [
  'area-guide',
  'not-to-treat',
  'with-care',
  'pauses',
  'depths',
  'goals',
  'adjuncts',
  'redness',
  'series',
  'aftercare',
  'activities',
  'red-flags',
  'evidence',
] as const;
export type Drawn = (typeof DRAWN)[number];

/** One section of the clinical protocol, in the order of a visit. */
export const protocolSection = z.object({
  id: z.string(),
  order: z.int(),
  title: z.string(),
  intro: z.optional(z.string()),
  /** Steps are numbered when their order matters. */
  ordered: z.boolean(),
  steps: z.array(step),
  draws: z.array(z.enum(DRAWN)),
});
export type ProtocolSection = z.infer<typeof protocolSection>;
