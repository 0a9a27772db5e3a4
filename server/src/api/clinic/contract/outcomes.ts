import { AREAS, z } from '@healcast/engine';
import { day, id, instant, line, maybe, text } from './words.ts';

export const outcomeBody = z.object({
  area: z.enum(AREAS),
  /** The id of a file of knowledge/measures, for example cutometer-r2. */
  measure: z.string().check(z.maxLength(60)),
  value: z.number(),
  date: day,
  site: maybe(line),
  operator: maybe(line),
  device: maybe(line),
});
export const outcomeKept = z.object({ ...outcomeBody.shape, id, savedAt: instant });
export type OutcomeKept = z.infer<typeof outcomeKept>;
const reading = z.object({
  date: day,
  value: z.number(),
  operator: z.optional(z.nullable(z.string())),
  site: z.optional(z.nullable(z.string())),
  device: z.optional(z.nullable(z.string())),
});
/** The smallest change that a measure can tell from noise, in its unit, and where the number comes from. */
const detectable = z.object({
  value: z.number(),
  basis: z.enum(['measured', 'secondary', 'judgement']),
  certainty: z.enum(['high', 'moderate', 'low', 'very-low']),
  evidence: z.array(z.string()),
  note: z.optional(z.string()),
  /** How much wider, because the same hand did not surely measure twice; 1: not wider. */
  widerForOperators: z.number(),
});
export const VERDICTS = ['better', 'worse', 'changed', 'within-noise', 'unknown'] as const;
/** The change of one measure on one spot since before the first session. */
export const outcomeChange = z.object({
  area: z.enum(AREAS),
  measure: z.string(),
  title: z.string(),
  unit: z.string(),
  better: z.enum(['higher', 'lower', 'neither']),
  baseline: reading,
  last: reading,
  count: z.number(),
  /** Whether the baseline lies before the first session; null when none is on record. */
  baselineIsBefore: z.nullable(z.boolean()),
  change: z.number(),
  changePercent: z.nullable(z.number()),
  /** For a scale that rates the change itself: its "no change", which the change is counted from. */
  noChange: z.nullable(z.number()),
  detectable: z.nullable(detectable),
  /** `unknown` where nothing says how much the measure errs: then a change is never called real. */
  verdict: z.enum(VERDICTS),
  sameOperator: z.nullable(z.boolean()),
  sameSite: z.nullable(z.boolean()),
  sameDevice: z.nullable(z.boolean()),
});
export type OutcomeChange = z.infer<typeof outcomeChange>;
const numbers = z.array(z.number());
/** Where 8 of 10 single readings of this measure should lie, by the person's own forecast. */
export const expected = z.object({
  area: z.enum(AREAS),
  measure: z.string(),
  firstSession: day,
  /** Days since the first session. */
  day: numbers,
  /** In the unit of the measure. */
  low: numbers,
  middle: numbers,
  high: numbers,
});
/** What the forecast of an area learned from. */
export const learnedFrom = z.object({
  area: z.enum(AREAS),
  measurementsUsed: z.number(),
  courseId: id,
});
export const outcomes = z.object({
  name: z.string(),
  outcomes: z.array(outcomeKept),
  changes: z.array(outcomeChange),
  expected: z.array(expected),
  learned: z.array(learnedFrom),
  /** The days on which each area was treated. */
  sessions: z.array(z.object({ area: z.enum(AREAS), date: day })),
});
export type Outcomes = z.infer<typeof outcomes>;
export const FIELDS = ['site', 'operator', 'device'] as const;
export const measure = z.object({
  id: z.string(),
  title: z.string(),
  family: z.enum(['instrument', 'imaging', 'clinician-grade', 'patient-grade', 'photo']),
  unit: z.string(),
  from: z.nullable(z.number()),
  to: z.nullable(z.number()),
  better: z.string(),
  meaning: z.string(),
  howToMeasure: z.string(),
  smallestDetectableChange: z.nullable(z.number()),
  /** What else is asked for: who rates needs no device, what a person says needs no operator. */
  fields: z.array(z.enum(FIELDS)),
  /** Whether a forecast learns from it. */
  learns: z.boolean(),
});
export type Measure = z.infer<typeof measure>;
export const measures = z.object({ measures: z.array(measure) });

/** How the changes of a group of people lie. Below the least number of people only `n` is told. */
export const outcomeGroup = z.object({
  measure: z.string(),
  title: z.string(),
  unit: z.string(),
  better: z.enum(['higher', 'lower', 'neither']),
  area: z.enum(AREAS),
  /** How the area was treated between the two values; `several` or `none` where that is so. */
  modality: z.string(),
  /** People. */
  n: z.number(),
  told: z.nullable(
    z.object({
      verdicts: z.record(z.enum(VERDICTS), z.number()),
      p10: z.number(),
      p25: z.number(),
      p50: z.number(),
      p75: z.number(),
      p90: z.number(),
      lowest: z.number(),
      highest: z.number(),
      /** The middle of the smallest detectable changes of these people. */
      detectable: z.nullable(z.number()),
      otherOperator: z.number(),
    }),
  ),
});
export const outcomeSummary = z.object({
  leastPeople: z.number(),
  people: z.number(),
  groups: z.array(outcomeGroup),
});
export type OutcomeSummary = z.infer<typeof outcomeSummary>;

export const outcomeExport = z.object({
  outcomes: z.array(z.extend(outcomeKept, { personId: id })),
});

export const IMPORT_FIELDS = [
  'person',
  'birthDate',
  'area',
  'measure',
  'value',
  'unit',
  'date',
  'site',
  'operator',
  'device',
] as const;
export const DATE_FORMS = ['yyyy-mm-dd', 'dd.mm.yyyy', 'dd/mm/yyyy', 'mm/dd/yyyy'] as const;
const byField = z.partialRecord(z.enum(IMPORT_FIELDS), z.string());
const header = z.string();
export const importBody = z.object({
  csv: z.string().check(z.minLength(1), z.maxLength(4_000_000)),
  /**
   * Column of the file for each field; `person` holds the id, the e-mail address or the name. Left
   * out together with `tryOnly`, columns and forms are guessed and told in `reading`.
   */
  columns: z.optional(byField),
  /** Columns that hold a measure each (a file with R0, R2, R5 … side by side), by column. */
  measureColumns: z.optional(z.record(header, z.string())),
  /** For fields that are the same in every row. */
  always: z.optional(byField),
  /** How dates are written in the file. */
  dates: z.optional(z.enum(DATE_FORMS)),
  decimalComma: z.optional(z.boolean()),
  /** Leave out values that are on record already, instead of refusing them. */
  leaveOutKnown: z.optional(z.boolean()),
  /** True: only say what would happen. */
  tryOnly: z.optional(z.boolean()),
});
export type ImportBody = z.infer<typeof importBody>;
const importProblem = z.object({
  line: z.number(),
  column: z.nullable(z.string()),
  problem: z.string(),
});
export type ImportProblem = z.infer<typeof importProblem>;
/** All rows or none: with one wrong row nothing is imported, and each wrong row is named. */
export const importAnswer = z.object({
  rows: z.number(),
  /** Values in these rows that could be read. */
  values: z.number(),
  imported: z.number(),
  /** Values that were on record already and were left out. */
  leftOut: z.number(),
  header: z.array(z.string()),
  /** The first rows as they stand in the file. */
  sample: z.array(z.array(z.string())),
  /** How the file was read. */
  reading: z.object({
    columns: byField,
    measureColumns: z.record(header, z.string()),
    dates: z.nullable(z.enum(DATE_FORMS)),
    decimalComma: z.nullable(z.boolean()),
  }),
  /** What only a person can tell: the file can be read in more than one way. */
  questions: z.array(
    z.object({
      about: z.enum(['dates', 'decimalComma']),
      example: z.string(),
      choices: z.array(z.object({ answer: z.string(), means: z.string() })),
    }),
  ),
  /** The first wrong rows; `wrong` counts them all. */
  errors: z.array(importProblem),
  wrong: z.number(),
  /** The first values as they would be kept. */
  preview: z.array(
    z.object({
      line: z.number(),
      person: z.string(),
      area: z.enum(AREAS),
      measure: z.string(),
      value: z.number(),
      date: day,
      site: z.nullable(z.string()),
      operator: z.nullable(z.string()),
      device: z.nullable(z.string()),
    }),
  ),
});
export type ImportAnswer = z.infer<typeof importAnswer>;

export const EVENT_KINDS = [
  'infection',
  'burn',
  'scar',
  'hyperpigmentation',
  'hypopigmentation',
  'nerve',
  'fat-loss',
  'allergy',
  'granuloma',
  'herpes',
  'prolonged-redness',
  'eye',
  'other',
] as const;
/** What makes an event serious, as regulators count it. */
export const SERIOUS_BECAUSE = [
  'death',
  'life-threatening',
  'hospital',
  'lasting-harm',
  'intervention',
  'other',
] as const;
export const EVENT_OUTCOMES = [
  'unknown',
  'not-recovered',
  'recovering',
  'recovered',
  'recovered-with-traces',
  'died',
] as const;
export const adverseEventBody = z
  .object({
    personId: id,
    sessionId: maybe(id),
    kind: z.enum(EVENT_KINDS),
    severity: z.enum(['mild', 'moderate', 'severe', 'life-threatening']),
    serious: z.boolean(),
    /** Needed for a serious event. */
    seriousBecause: z.optional(z.array(z.enum(SERIOUS_BECAUSE)).check(z.maxLength(6))),
    onset: day,
    resolved: maybe(day),
    outcome: z.optional(z.enum(EVENT_OUTCOMES)),
    description: text,
    treatment: maybe(text),
    /** What was used, where no session is on record or it tells it wrong. */
    device: maybe(line),
    cartridgeLot: maybe(line),
    operator: maybe(line),
    adjunct: maybe(line),
  })
  .check(
    z.refine(({ serious, seriousBecause = [] }) => !serious || seriousBecause.length > 0, {
      path: ['seriousBecause'],
      error: 'Say why it counts as serious.',
    }),
    z.refine(({ onset, resolved }) => !resolved || resolved >= onset, {
      path: ['resolved'],
      error: 'It cannot end before it began.',
    }),
  );
export type AdverseEventBody = z.infer<typeof adverseEventBody>;
export const adverseEvent = z.object({
  ...adverseEventBody.shape,
  id,
  name: z.string(),
  recordedAt: instant,
  recordedBy: z.nullable(z.string()),
  sessionDate: z.nullable(day),
  seriousBecause: z.array(z.string()),
  outcome: z.string(),
  device: z.nullable(z.string()),
  cartridgeLot: z.nullable(z.string()),
  operator: z.nullable(z.string()),
  adjuncts: z.array(z.string()),
  /** As it was typed; `device` and the like are those of the session where nothing was. */
  typed: z.object({
    device: z.nullable(z.string()),
    cartridgeLot: z.nullable(z.string()),
    operator: z.nullable(z.string()),
    adjunct: z.nullable(z.string()),
  }),
});
export type AdverseEvent = z.infer<typeof adverseEvent>;
export const adverseEvents = z.object({ events: z.array(adverseEvent) });
/** A draft to be read, completed and sent by the clinic; no name of the person stands in it. */
export const reportDraft = z.object({
  title: z.string(),
  /** The parts of the form it follows, each with its fields; null where nothing is on record. */
  sections: z.array(
    z.object({
      title: z.string(),
      fields: z.array(z.object({ name: z.string(), value: z.nullable(z.string()) })),
    }),
  ),
  /** The same as plain text. */
  text: z.string(),
  missing: z.array(z.string()),
});
export type ReportDraft = z.infer<typeof reportDraft>;
export const SIGNAL_KINDS = ['device', 'lot', 'operator', 'adjunct', 'adjunct-lot'] as const;
/** Sessions with an event, of one device, lot, operator or adjunct, against all other sessions. */
export const signal = z.object({
  kind: z.enum(SIGNAL_KINDS),
  name: z.string(),
  sessions: z.number(),
  /** Sessions with at least one event. */
  events: z.number(),
  otherSessions: z.number(),
  otherEvents: z.number(),
  /** Events that the rate of the other sessions would give; null without any other session. */
  expected: z.nullable(z.number()),
  /** Share of sessions with an event and its exact 95 % range (Clopper and Pearson). */
  share: z.number(),
  shareLow: z.number(),
  shareHigh: z.number(),
  /** One-sided Fisher exact probability, and the same held to all comparisons made (Holm). */
  p: z.number(),
  pHeld: z.number(),
  flagged: z.boolean(),
});
export type Signal = z.infer<typeof signal>;
export const signals = z.object({
  method: z.string(),
  sessions: z.number(),
  sessionsWithEvent: z.number(),
  /** Events that hang on no session: they cannot be counted here. */
  eventsWithoutSession: z.number(),
  comparisons: z.number(),
  signals: z.array(signal),
});
export type Signals = z.infer<typeof signals>;
