import { betweenFields } from './between-fields.ts';
import { isoDate } from './dates.ts';
import { z } from './schema.ts';
import { ADJUNCTS, MODALITIES } from './vocabulary.ts';

/** Needle depth in mm. RF needles for the body reach 8 mm; beyond that it is no microneedling. */
export const depthMm = z.number().check(z.gt(0), z.lte(8));

/** The most sessions one course may list: more is a typing error or a treatment nobody studied. */
export const MOST_SESSIONS = 40;

/**
 * One needling session. `depthMm` is the set needle depth; somebody who only knows a range
 * ("between 0.5 and 1.5") gives `depthRangeMm` instead, and the forecast is wider for it.
 */
export const session = z
  .object({
    date: isoDate,
    modality: z.enum(MODALITIES),
    depthMm: z.optional(depthMm),
    depthRangeMm: z.optional(z.tuple([depthMm, depthMm])),
    passes: z.optional(z.int().check(z.gte(1), z.lte(30))),
    adjuncts: z.optional(z.array(z.enum(ADJUNCTS)).check(z.maxLength(10))),
  })
  .check(
    betweenFields(({ depthMm, depthRangeMm }, refuse) => {
      if (depthMm === undefined && depthRangeMm === undefined)
        refuse(
          ['depthMm'],
          'Give the needle depth in mm, or depthRangeMm when only a range is known.',
        );
      const [shallow, deep] = Array.isArray(depthRangeMm) ? depthRangeMm : [];
      if (typeof shallow === 'number' && typeof deep === 'number' && shallow > deep)
        refuse(['depthRangeMm'], 'Give the smaller depth first.');
    }),
  );
export type Session = z.infer<typeof session>;

export const sessions = z.array(session).check(z.maxLength(MOST_SESSIONS));
