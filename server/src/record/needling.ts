import { ADJUNCTS, AREAS, MODALITIES, z } from '@healcast/engine';
import { day, id, line, text } from './words.ts';

const depth = z.number().check(z.gt(0), z.lte(8));
/** One part of the skin treated in a session. */
export const zone = z.object({
  area: z.enum(AREAS),
  /** In own words: "left cheek". */
  place: z.optional(line),
  depthMm: depth,
  passes: z.optional(z.int().check(z.gte(1), z.lte(30))),
  endpoint: z.optional(z.enum(['no-change', 'erythema', 'pinpoint-bleeding', 'bleeding'])),
  energyMj: z.optional(z.number().check(z.gt(0), z.lte(500))),
  temperatureC: z.optional(z.number().check(z.gte(30), z.lte(90))),
});
export const sessionBody = z.object({
  date: day,
  modality: z.enum(MODALITIES),
  zones: z.array(zone).check(z.minLength(1), z.maxLength(20)),
  device: z.optional(line),
  cartridgeLot: z.optional(line),
  adjuncts: z.optional(
    z
      .array(
        z.object({ adjunct: z.enum(ADJUNCTS), product: z.optional(line), lot: z.optional(line) }),
      )
      .check(z.maxLength(10)),
  ),
  anaesthetic: z.optional(line),
  /** The account that treated; without it the one who saves. */
  operatorId: z.optional(id),
  /** The consent this session rests on. */
  consentId: z.optional(id),
  siteId: z.optional(id),
  /** Sessions of the series and of the paid package, when known. */
  plannedSessions: z.optional(z.int().check(z.gte(1), z.lte(40))),
  packageSessions: z.optional(z.int().check(z.gte(1), z.lte(40))),
  note: z.optional(text),
  /** A written reason for each critical finding that is overridden, by rule id. */
  overrides: z.optional(
    z.record(z.string(), z.string().check(z.trim(), z.minLength(10), z.maxLength(1_000))),
  ),
});
export type SessionBody = z.infer<typeof sessionBody>;
