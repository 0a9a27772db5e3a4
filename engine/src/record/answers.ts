import { isoDate } from './dates.ts';
import { z } from './schema.ts';

const sign = z.optional(z.boolean());
const grade = z.int().check(z.gte(0), z.lte(4));

/**
 * What somebody says in a check-in. Redness and swelling are graded 0 (none) to 4 (very strong),
 * pain 0 to 10. A sign that is not answered is unknown, never "no".
 */
export const checkInAnswers = z.object({
  date: isoDate,
  redness: grade,
  swelling: z.optional(grade),
  pain: z.optional(z.number().check(z.gte(0), z.lte(10))),
  itch: sign,
  flaking: sign,
  oozing: sign,
  pus: sign,
  fever: sign,
  blisters: sign,
  greyOrWhiteSkin: sign,
  numbness: sign,
  newHollow: sign,
  darkening: sign,
  roughness: sign,
  linearMarks: sign,
  eyePain: sign,
  visionChange: sign,
  breathing: sign,
  confusion: sign,
  firmBumps: sign,
  jointPain: sign,
  worseThanYesterday: sign,
  worried: sign,
  /** Skin that is hot to the touch: on dark skin it tells more than colour. */
  warmth: sign,
  /** Needles used before, a place without a licence, or shared blood products. */
  reusedEquipment: sign,
});
export type CheckInAnswers = z.infer<typeof checkInAnswers>;
