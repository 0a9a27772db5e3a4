import { z } from '../record/schema.ts';
import { CERTAINTIES } from '../record/vocabulary.ts';
import { COURSES } from './population.ts';
import { BASES, quantity, source } from './quantity.ts';

/** A sentence with what it rests on. */
export const citedText = z.object({
  text: z.string(),
  evidence: z.optional(z.array(z.string())),
  brief: z.optional(z.array(z.string())),
});

/**
 * How deep needles go in an area with one kind of device: the usual range (for skin types 4 to 6
 * with its own, shallower end) and the depth nobody should pass.
 */
export const depthRule = z.object({
  course: z.enum(COURSES),
  usualFromMm: z.number(),
  usualToMm: z.number(),
  usualToMmDarkerSkin: z.number(),
  mostMm: z.number(),
  ...source,
});
export type DepthRule = z.infer<typeof depthRule>;

/**
 * What is known of one area, or of a situation (`guide`: after weight loss, after pregnancy).
 * How much an area responds beside the face stands in population/area-response.
 */
export const area = z.object({
  id: z.string(),
  kind: z.enum(['area', 'guide']),
  title: z.string(),
  /** Patient words: how well this area answers. */
  answers: z.enum(['best', 'well', 'moderately', 'a-little', 'hardly', 'unknown']),
  summary: z.string(),
  expect: z.array(citedText).check(z.minLength(1)),
  goodFor: z.array(z.string()),
  lessFor: z.array(z.string()),
  dermisMicrometres: z.nullable(quantity),
  perfusion: z.nullable(quantity),
  usualSessions: z.nullable(z.object({ from: z.number(), to: z.number(), ...source })),
  depths: z.array(depthRule),
  alternatives: z.array(z.string()),
  basis: z.enum(BASES),
  certainty: z.enum(CERTAINTIES),
  evidence: z.array(z.string()),
  brief: z.array(z.string()),
});
export type AreaGuide = z.infer<typeof area>;
