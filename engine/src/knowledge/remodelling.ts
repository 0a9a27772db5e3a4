import { z } from '../record/schema.ts';
import { source } from './quantity.ts';

/**
 * One number of the remodelling model before calibration: where it lies, how far it may lie from
 * there, and why. `median` and `spread` are those of the prior; the spread is the standard
 * deviation of the logarithm (`log`) or of the number itself (`natural`). `personCv` is how much
 * persons differ. `fitted` numbers are moved by `npm run calibrate`; the others keep their prior.
 */
export const remodellingParameter = z.object({
  id: z.string(),
  symbol: z.string(),
  words: z.string(),
  role: z.enum(['kinetic', 'dose', 'area', 'covariate', 'reading', 'spread']),
  unit: z.string(),
  scale: z.enum(['log', 'natural']),
  median: z.number(),
  spread: z.number().check(z.gte(0)),
  personCv: z.number().check(z.gte(0)),
  fitted: z.boolean(),
  /** Thickness of the dermis of an area. */
  dermisMm: z.optional(z.number()),
  /** For a reading: the change below which its scale is linear and above which it is logarithmic. */
  asinhScale: z.optional(z.number()),
  /** For a reading: error of one person's measured change (SD). */
  personNoise: z.optional(z.number()),
  /** For a reading: which between-study spread it shares. */
  family: z.optional(z.enum(['instrument', 'grade', 'structure'])),
  equation: z.optional(z.string()),
  ...source,
});
export type RemodellingParameter = z.infer<typeof remodellingParameter>;

/** What calibration wrote: the posterior of the fitted numbers on their own scale. */
export const fittedPosterior = z.object({
  id: z.string(),
  writtenBy: z.string(),
  seed: z.number(),
  records: z.number(),
  cohorts: z.number(),
  /** The results it was fitted to. */
  evidence: z.array(z.string()).check(z.minLength(1)),
  parameters: z.array(z.string()),
  /** On the scale of each prior: mean, and the lower triangle of the Cholesky factor by rows. */
  mean: z.array(z.number()),
  cholesky: z.array(z.array(z.number())),
  /** For the equations: the draws whose courses stand for all of them in a forecast. */
  representatives: z.optional(z.array(z.number())),
});
export type FittedPosterior = z.infer<typeof fittedPosterior>;
