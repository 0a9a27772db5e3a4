import { patient } from './patient.ts';
import { z } from './schema.ts';
import { depthMm } from './session.ts';
import { AREAS, MODALITIES } from './vocabulary.ts';

/**
 * The question "what do sessions of this kind do in skin like this?". When and how often they come
 * is not part of it: that is what somebody tries out with the people it is answered by.
 */
export const remodelInput = z.object({
  patient,
  area: z.enum(AREAS),
  modality: z.enum(MODALITIES),
  depthMm,
});
export type RemodelInput = z.infer<typeof remodelInput>;
