import { clinicSettings, z } from '@healcast/engine';
import { practice } from '../../../record/practice.ts';
import { timeZone } from '../../../record/words.ts';

export type { Practice } from '../../../record/practice.ts';

export const settings = z.object({
  clinic: z.object({ ...clinicSettings.shape, timeZone }),
  practice,
  /** The language of its patients' pages and letters, as in `<html lang>`; not given it stays. */
  language: z.optional(
    z.string({ error: 'Give the language of your patients, for example "en".' }),
  ),
});
export type Settings = z.infer<typeof settings>;
/** A picture as base64 of a PNG of at most 200 kB. */
export const logoBody = z.object({ png: z.base64().check(z.maxLength(280_000)) });
/** Every kind of letter: to the person the first three, to colleagues the rest. */
const PREVIEWED = [
  ...(['forecast', 'reminder', 'answer'] as const),
  ...(['question', 'hand-over', 'request', 'invitation', 'reset'] as const),
] as const;
export const previewQuery = z.object({
  kind: z.optional(z.enum(PREVIEWED)),
  as: z.optional(z.literal('text')),
});
