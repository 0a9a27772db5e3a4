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
/** The change of one measure on one area since its first value. */
export const outcomeChange = z.object({
  area: z.enum(AREAS),
  measure: z.string(),
  title: z.string(),
  unit: z.string(),
  better: z.enum(['higher', 'lower', 'neither']),
  first: z.object({ date: day, value: z.number() }),
  last: z.object({ date: day, value: z.number() }),
  change: z.number(),
  changePercent: z.nullable(z.number()),
  smallestDetectableChange: z.nullable(z.number()),
  /** `unknown` where no study gives the smallest detectable change: then it is never called real. */
  verdict: z.enum(['better', 'worse', 'within-noise', 'unknown']),
  sameOperator: z.nullable(z.boolean()),
  words: z.string(),
});
export const outcomes = z.object({
  outcomes: z.array(outcomeKept),
  changes: z.array(outcomeChange),
});
export const measures = z.object({
  measures: z.array(
    z.object({
      id: z.string(),
      title: z.string(),
      unit: z.string(),
      from: z.nullable(z.number()),
      to: z.nullable(z.number()),
      better: z.string(),
      smallestDetectableChange: z.nullable(z.number()),
    }),
  ),
});

const COLUMNS = [
  'person',
  'area',
  'measure',
  'value',
  'date',
  'site',
  'operator',
  'device',
] as const;
export const importBody = z.object({
  csv: z.string().check(z.minLength(1), z.maxLength(2_000_000)),
  /** Column of the file for each field; `person` holds the id, or the e-mail address. */
  columns: z.partialRecord(z.enum(COLUMNS), z.string()),
  /** For fields that are the same in every row. */
  always: z.optional(z.partialRecord(z.enum(COLUMNS), z.string())),
  /** How dates are written in the file. */
  dates: z.optional(z.enum(['yyyy-mm-dd', 'dd.mm.yyyy', 'dd/mm/yyyy', 'mm/dd/yyyy'])),
  decimalComma: z.optional(z.boolean()),
  /** True: only say what would happen. */
  tryOnly: z.optional(z.boolean()),
});
/** All rows or none: with one wrong row nothing is imported, and each wrong row is named. */
export const importAnswer = z.object({
  rows: z.number(),
  imported: z.number(),
  header: z.array(z.string()),
  errors: z.array(
    z.object({ line: z.number(), column: z.nullable(z.string()), problem: z.string() }),
  ),
});

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
export const adverseEventBody = z.object({
  personId: id,
  sessionId: maybe(id),
  kind: z.enum(EVENT_KINDS),
  severity: z.enum(['mild', 'moderate', 'severe', 'life-threatening']),
  serious: z.boolean(),
  onset: day,
  resolved: maybe(day),
  description: text,
  treatment: maybe(text),
});
export const adverseEvent = z.object({
  ...adverseEventBody.shape,
  id,
  name: z.string(),
  recordedAt: instant,
  recordedBy: z.nullable(z.string()),
  device: z.nullable(z.string()),
  cartridgeLot: z.nullable(z.string()),
  operator: z.nullable(z.string()),
  adjuncts: z.array(z.string()),
});
export const adverseEvents = z.object({ events: z.array(adverseEvent) });
/** A draft to be read, completed and sent by the clinic; no name of the person stands in it. */
export const reportDraft = z.object({
  title: z.string(),
  text: z.string(),
  missing: z.array(z.string()),
});
/** Events per session of one device, lot, operator or adjunct against all other sessions. */
export const signals = z.object({
  method: z.string(),
  signals: z.array(
    z.object({
      kind: z.enum(['device', 'lot', 'operator', 'adjunct']),
      name: z.string(),
      sessions: z.number(),
      events: z.number(),
      otherSessions: z.number(),
      otherEvents: z.number(),
      /** One-sided Fisher exact probability. */
      p: z.number(),
      flagged: z.boolean(),
    }),
  ),
});
