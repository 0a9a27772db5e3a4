import { z } from './schema.ts';
import { AREAS, MEASURES } from './vocabulary.ts';

/** One forecast that was made and later met by an outcome, both in the unit of the measure. */
export const scoredForecast = z
  .object({
    measure: z.enum(MEASURES),
    /** The forecast: its 10th, 50th and 90th percentile. */
    low: z.number(),
    middle: z.number(),
    high: z.number(),
    /** What happened. */
    outcome: z.number(),
    phototype: z.optional(z.int().check(z.gte(1), z.lte(6))),
    area: z.optional(z.enum(AREAS)),
  })
  .check(
    z.refine(({ low, middle }) => low <= middle, {
      path: ['middle'],
      error: 'Give a middle that is not below low.',
    }),
    z.refine(({ middle, high }) => middle <= high, {
      path: ['high'],
      error: 'Give a high that is not below middle.',
    }),
  );
export type ScoredForecast = z.infer<typeof scoredForecast>;

/** Forecasts that were met by outcomes; `simulated` when no real person stands behind them. */
export const scorecardInput = z.object({
  simulated: z.optional(z.boolean()),
  forecasts: z.array(scoredForecast).check(z.maxLength(100_000)),
});
export type ScorecardInput = z.infer<typeof scorecardInput>;

const group = z.object({
  measure: z.enum(MEASURES),
  /** `all`, `phototype 1-3`, `phototype 4-6`, `phototype unknown`, an area, or `area unknown`. */
  group: z.string(),
  n: z.int(),
});

/** How well a group of forecasts did. */
export const score = z.object({
  n: z.int(),
  /** Share of outcomes inside the central 80 %, with the 95 % range of that share (Wilson). */
  coverage80: z.number(),
  coverageLow: z.number(),
  coverageHigh: z.number(),
  /** Mean continuous ranked probability score in the unit of the measure: smaller is better. */
  crps: z.number(),
  /** Mean of outcome minus middle: what the forecasts miss on the whole. */
  bias: z.number(),
  /** Mean width of the central 80 %: honest and narrow beats honest and wide. */
  width: z.number(),
});
export type Score = z.infer<typeof score>;

const scoredGroup = z.extend(group, score.shape);

/**
 * The scorecard of an installation, over all its clinics: groups of at least `leastOutcomes`, their
 * outcomes counted in steps of `countedBy`. What was made up for the demo stands apart.
 */
export const publishedScorecard = z.object({
  leastOutcomes: z.int(),
  countedBy: z.int(),
  real: z.array(scoredGroup),
  simulated: z.array(scoredGroup),
});
export type PublishedScorecard = z.infer<typeof publishedScorecard>;

export const scorecardOutput = z.object({
  simulated: z.boolean(),
  /** Groups with fewer outcomes than this show their count and no score. */
  leastOutcomes: z.int(),
  scored: z.array(scoredGroup),
  tooFew: z.array(group),
});
export type Scorecard = z.infer<typeof scorecardOutput>;
