import { z } from '../record/schema.ts';
import { MODALITIES } from '../record/vocabulary.ts';
import { COURSES } from './population.ts';
import { source } from './quantity.ts';

/** A kind of needling: the course its recovery takes and the depths at which it was studied. */
export const modality = z.object({
  id: z.enum(MODALITIES),
  title: z.string(),
  course: z.enum(COURSES),
  studiedDepthMm: z.tuple([z.number(), z.number()]),
  ...source,
});
export type ModalityKnowledge = z.infer<typeof modality>;
