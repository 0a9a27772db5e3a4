import { betweenFields } from './between-fields.ts';
import { z } from './schema.ts';
import { ADJUNCTS, AREAS, LAXITIES, MEASURES, STUDY_MODALITIES } from './vocabulary.ts';

const fraction = z.number().check(z.gte(0), z.lte(1));
const age = z.number().check(z.gte(0), z.lte(120));

/**
 * A published study as its methods section describes it. `species` and `condition` (what was
 * treated, in words: "photoaged skin", "acne scars", "burn scars") are extra to the contract: they
 * let the engine decline what it was not made for. Fields that a paper does not tell may be null.
 */
export const studyInput = z.object({
  id: z.string(),
  population: z.object({
    n: z.int().check(z.gte(1), z.lte(1_000_000)),
    ageYears: z
      .object({
        mean: age,
        sd: z.nullish(z.number().check(z.gte(0), z.lte(60))),
        min: z.nullish(age),
        max: z.nullish(age),
      })
      .check(
        betweenFields(({ mean, min, max }, refuse) => {
          if (typeof mean !== 'number') return;
          if (typeof min === 'number' && min > mean)
            refuse(['min'], `Give an age of at most the mean (${mean}).`);
          if (typeof max === 'number' && max < mean)
            refuse(['max'], `Give an age of at least the mean (${mean}).`);
        }),
      ),
    femaleFraction: z.nullish(fraction),
    phototypes: z.nullish(z.array(z.int().check(z.gte(1), z.lte(6))).check(z.maxLength(6))),
    laxity: z.nullish(z.enum(LAXITIES)),
    weightLoss: z.nullish(z.union([z.boolean(), z.number().check(z.gte(0), z.lte(300))])),
    condition: z.nullish(z.string().check(z.maxLength(200))),
    species: z.nullish(z.string().check(z.maxLength(100))),
  }),
  area: z.enum(AREAS),
  course: z.object({
    modality: z.enum(STUDY_MODALITIES),
    depthMm: z.nullish(z.number().check(z.gte(0), z.lte(50))),
    sessions: z.int().check(z.gte(0), z.lte(100)),
    intervalDays: z.nullish(z.number().check(z.gte(0), z.lte(3650))),
    thermalCelsius: z.nullish(z.number().check(z.gte(0), z.lte(150))),
    adjunct: z.nullish(z.enum(ADJUNCTS)),
  }),
  outcomes: z
    .array(
      z.object({
        measure: z.enum(MEASURES),
        dayFromFirst: z.number().check(z.gte(0), z.lte(3650)),
      }),
    )
    .check(z.minLength(1), z.maxLength(1000)),
});
export type StudyInput = z.infer<typeof studyInput>;

const interval = z.nullable(z.tuple([z.number(), z.number()]));

/**
 * What Healcast expects such a study to report. Signs: every percentage and grade is positive when
 * the skin is better (a wrinkle or laxity score that falls by 24 % is +24), as the records of the
 * evidence room count; the four healing times are durations. `responder-fraction` runs 0 to 1.
 */
export const studyPrediction = z.object({
  measure: z.enum(MEASURES),
  dayFromFirst: z.number(),
  mean: z.nullable(z.number()),
  interval80: interval,
  interval95: interval,
  individual80: interval,
  direction: z.enum(['up', 'down', 'none']),
  domain: z.enum(['inside', 'extrapolated', 'outside']),
  unit: z.string(),
  /** Why the answer is extrapolated or declined; null inside the domain. */
  because: z.nullable(z.string()),
  /** The mean by each of the two models, so that their disagreement can be seen. */
  models: z.optional(z.object({ mechanistic: z.number(), empirical: z.number() })),
});
export type StudyPrediction = z.infer<typeof studyPrediction>;

export const studyOutput = z.object({ id: z.string(), predictions: z.array(studyPrediction) });
export type StudyOutput = z.infer<typeof studyOutput>;
