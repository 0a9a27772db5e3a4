import { z } from '../record/schema.ts';

const known = <Schema extends z.ZodMiniType>(schema: Schema) =>
  z._default(z.nullable(schema), null);
const text = known(z.string());
const numberOrSeries = known(z.union([z.number(), z.array(z.number())]));
const numberOrWords = known(z.union([z.number(), z.array(z.number()), z.string()]));

/**
 * One number or direction that a study reports. Its id is what rules and parameters cite. What
 * the source does not say is null. `value` with two numbers is a range, with more a series over
 * the days (or sites) beside it; null is a direction only, told by `claim`.
 */
export const studyFinding = z.object({
  id: z.string(),
  claim: z.string(),
  quantity: z.string(),
  value: numberOrSeries,
  unit: text,
  spread: text,
  n: known(z.number()),
  population: text,
  /** Which arm of a trial the value belongs to. */
  arm: text,
  modality: text,
  device: text,
  depthMm: numberOrWords,
  passes: numberOrWords,
  sessions: numberOrWords,
  intervalWeeks: numberOrWords,
  area: text,
  adjunct: text,
  daysFromFirst: numberOrSeries,
  daysFromLast: numberOrSeries,
  /** Days after the session the recovery of which is reported. */
  dayAfterSession: numberOrSeries,
  /** The design behind this finding where it differs within one study. */
  design: text,
  seen: z.enum(['fulltext', 'abstract', 'secondary', 'judgement']),
  /** `fit`: calibrate against it; `prior`: covariate or kinetics; `context`: background only. */
  use: z.enum(['fit', 'prior', 'context']),
  notes: text,
});
export type StudyFinding = z.infer<typeof studyFinding>;

/** One study (or label, list, post): who, where, how, and what it found. */
export const study = z.object({
  id: z.string(),
  citation: z.object({
    authors: text,
    year: known(z.number()),
    title: text,
    journal: text,
    doi: text,
    pubmed: text,
    pmc: text,
    url: text,
    /** Registry numbers and the like. */
    other: text,
    /** Bibliographic fields that were not read in the source itself. */
    fromMemory: known(z.array(z.string())),
    /** Where two indexes print the same paper differently. */
    alsoPrintedAs: known(z.array(z.string())),
  }),
  design: z.string(),
  /** Studies of one cohort carry the same word: never split them between fitting and checking. */
  sameCohort: z.optional(z.string()),
  brief: z.optional(z.array(z.string())),
  findings: z.array(studyFinding).check(z.minLength(1)),
});
export type Study = z.infer<typeof study>;
