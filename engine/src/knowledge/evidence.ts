import { z } from '../record/schema.ts';

const numberOrRange = z.nullable(z.union([z.number(), z.tuple([z.number(), z.number()])]));

/** One number or direction that a study reports. Its id is what rules and parameters cite. */
export const studyFinding = z.object({
  id: z.string(),
  claim: z.string(),
  quantity: z.string(),
  value: numberOrRange,
  unit: z.nullable(z.string()),
  spread: z.nullable(z.string()),
  n: z.nullable(z.number()),
  population: z.nullable(z.string()),
  modality: z.nullable(z.string()),
  device: z.nullable(z.string()),
  depthMm: numberOrRange,
  passes: z.nullable(z.union([z.number(), z.string()])),
  sessions: z.nullable(z.union([z.number(), z.string()])),
  intervalWeeks: z.nullable(z.union([z.number(), z.string()])),
  area: z.nullable(z.string()),
  adjunct: z.nullable(z.string()),
  daysFromFirst: z.nullable(z.number()),
  daysFromLast: z.nullable(z.number()),
  seen: z.enum(['fulltext', 'abstract', 'secondary', 'judgement']),
  use: z.enum(['fit', 'prior', 'context']),
  notes: z.nullable(z.string()),
});
export type StudyFinding = z.infer<typeof studyFinding>;

/** One study (or label, list, post): who, where, how, and what it found. */
export const study = z.object({
  id: z.string(),
  citation: z.object({
    authors: z.nullable(z.string()),
    year: z.nullable(z.number()),
    title: z.nullable(z.string()),
    journal: z.nullable(z.string()),
    doi: z.nullable(z.string()),
    pubmed: z.nullable(z.string()),
    pmc: z.nullable(z.string()),
    url: z.nullable(z.string()),
  }),
  design: z.string(),
  sameCohort: z.optional(z.string()),
  findings: z.array(studyFinding).check(z.minLength(1)),
});
export type Study = z.infer<typeof study>;
