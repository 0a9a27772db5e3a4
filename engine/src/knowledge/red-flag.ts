import { z } from '../record/schema.ts';
import { CERTAINTIES, MODALITIES } from '../record/vocabulary.ts';

/** How fast to call, from most to least urgent. */
export const CALLS = ['emergency', 'same-day', 'within-48h', 'within-week'] as const;

/** A sign that means "call", in words for the patient. Nothing in a forecast lowers it. */
export const redFlag = z.object({
  id: z.string(),
  sign: z.string(),
  call: z.enum(CALLS),
  because: z.string(),
  modalities: z.optional(z.array(z.enum(MODALITIES))),
  evidence: z.array(z.string()).check(z.minLength(1)),
  brief: z.optional(z.array(z.string())),
  certainty: z.enum(CERTAINTIES),
});
export type RedFlag = z.infer<typeof redFlag>;

/** The signs that matter after a session of this modality, most urgent first, then by id. */
export function redFlagsFor(
  redFlags: ReadonlyMap<string, RedFlag>,
  modality: (typeof MODALITIES)[number],
): RedFlag[] {
  return [...redFlags.values()]
    .filter((flag) => !flag.modalities || flag.modalities.includes(modality))
    .sort(
      (left, right) =>
        CALLS.indexOf(left.call) - CALLS.indexOf(right.call) || left.id.localeCompare(right.id),
    );
}
