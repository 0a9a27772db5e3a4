import { AREAS, checkInAnswers, forecastOutput, triageOutput, z } from '@healcast/engine';
import { expected, outcomeChange } from './outcomes.ts';
import { day, id, instant, maybe, text } from './words.ts';

const urgency = triageOutput.shape.urgency;
/** `red`: 30 minutes in hours; `amber`: the same day; `none`: nobody waits. */
export const SIGNALS = ['red', 'amber', 'none'] as const;

export const boardRow = z.object({
  courseId: id,
  personId: id,
  name: z.string(),
  area: z.enum(AREAS),
  phototype: z.nullable(z.number()),
  lastSession: day,
  dayOfRecovery: z.number(),
  signal: z.enum(SIGNALS),
  urgency: urgency,
  /** Since when somebody waits for an answer; null when nobody does. */
  waitingSince: z.nullable(instant),
  /** When the answer clock runs out. */
  dueAt: z.nullable(instant),
  handedOver: z.number(),
  assignedTo: z.nullable(z.object({ accountId: id, name: z.string() })),
  lastCheckIn: z.nullable(instant),
  checkIns: z.number(),
  unread: z.number(),
  /** What the last word was about, without health content: "check-in", "message". */
  waitingFor: z.nullable(z.enum(['check-in', 'message'])),
  /** Where the last session was. */
  site: z.nullable(z.string()),
  sessionsDone: z.number(),
  plannedSessions: z.nullable(z.number()),
});
export type BoardRow = z.infer<typeof boardRow>;
export const boardQuery = z.object({
  after: z.optional(z.string().check(z.maxLength(200))),
  limit: z.optional(z.coerce.number().check(z.gte(1), z.lte(200))),
  signal: z.optional(z.enum(SIGNALS)),
  mine: z.optional(z.literal('true')),
  /** Only where the last session was at this site. */
  site: z.optional(id),
});
export const board = z.object({
  rows: z.array(boardRow),
  after: z.nullable(z.string()),
  counts: z.object({ red: z.number(), amber: z.number(), none: z.number(), overdue: z.number() }),
  /** Whether the clinic is open now, and when it opens or closes next. */
  hours: z.object({ open: z.boolean(), until: z.nullable(instant) }),
  asOf: instant,
});
/** `board` over Server-Sent Events: event `change` with this document; ask again for what you show. */
export const boardChange = z.object({ courseId: z.nullable(z.string()) });

export const ACTIONS = [
  'none',
  'advice',
  'called',
  'seen-in-clinic',
  'referred',
  'emergency',
] as const;
const LETTER_STATES = ['promised', 'handing-over', 'delivered', 'failed'] as const;
const HANDLED = ['sent-again', 'settled'] as const;
export const messageKept = z.object({
  id,
  from: z.enum(['person', 'clinic']),
  name: z.nullable(z.string()),
  text: z.string(),
  at: instant,
  readAt: z.nullable(instant),
  /** How far the e-mail notice has come; null when none was due. */
  notice: z.nullable(z.string()),
  noticeId: z.nullable(id),
});
/** A letter promised to a person, and how far it has come. */
export const letterKept = z.object({
  id,
  kind: z.string(),
  state: z.enum(LETTER_STATES),
  attempts: z.number(),
  lastProblem: z.nullable(z.string()),
  promisedAt: instant,
  settledAt: z.nullable(instant),
  handled: z.nullable(z.enum(HANDLED)),
});
export const checkInKept = z.object({
  id,
  at: instant,
  date: day,
  answers: checkInAnswers,
  urgency: urgency,
  triage: triageOutput,
});
export const alertKept = z.object({
  id,
  urgency: urgency,
  signal: z.enum(SIGNALS),
  because: z.enum(['check-in', 'message']),
  raisedAt: instant,
  dueAt: instant,
  handedOver: z.number(),
  answeredAt: z.nullable(instant),
  answeredBy: z.nullable(z.string()),
  action: z.nullable(z.enum(ACTIONS)),
  note: z.nullable(z.string()),
});
/** Everything about one recovery: the history behind a row of the board. */
export const recovery = z.object({
  row: boardRow,
  messages: z.array(messageKept),
  checkIns: z.array(checkInKept),
  alerts: z.array(alertKept),
  letters: z.array(letterKept),
  forecast: z.nullable(forecastOutput),
  link: z.nullable(z.string()),
});
export const assignBody = z.object({ accountId: z.nullable(id) });
export const replyBody = z.object({ text, action: z.optional(z.enum(ACTIONS)) });
/** Closes what is open without a message, for example after a phone call. */
export const settleBody = z.object({ action: z.enum(ACTIONS), note: maybe(text) });

export const alertLoad = z.object({
  days: z.number(),
  checkIns: z.number(),
  alerts: z.number(),
  alertsPerCheckIn: z.nullable(z.number()),
  answered: z.number(),
  answeredInTime: z.number(),
  medianMinutesToAnswer: z.nullable(z.number()),
  ledToAction: z.nullable(z.number()),
  handedOver: z.number(),
});
export const loadQuery = z.object({
  days: z.optional(z.coerce.number().check(z.gte(1), z.lte(366))),
});

/** What the private page of a course knows beyond its forecast. */
export const coursePage = z.object({
  clinic: z.object({
    name: z.string(),
    phone: z.optional(z.string()),
    hours: z.string(),
    outOfHours: z.string(),
    emergencyNumber: z.string(),
    open: z.boolean(),
  }),
  firstName: z.string(),
  sessionsDone: z.number(),
  plannedSessions: z.nullable(z.number()),
  checkIns: z.array(z.object({ at: instant, date: day, urgency: urgency })),
  messages: z.array(messageKept),
  /** Who holds the open question and until when; null when nothing is open. */
  waiting: z.nullable(
    z.object({
      since: instant,
      until: instant,
      heldBy: z.nullable(z.string()),
      inHours: z.boolean(),
    }),
  ),
});
export type CoursePage = z.infer<typeof coursePage>;
const plainReading = z.object({ date: day, value: z.number(), site: z.nullable(z.string()) });
/** What a person sees of what the clinic measured on the area of their course. */
export const courseMeasurements = z.object({
  /** The days on which the area was treated. */
  sessions: z.array(day),
  measured: z.array(
    z.object({
      measure: z.string(),
      title: z.string(),
      unit: z.string(),
      from: z.nullable(z.number()),
      to: z.nullable(z.number()),
      meaning: z.string(),
      values: z.array(plainReading),
      changes: z.array(
        z.object({
          baseline: plainReading,
          last: plainReading,
          ...z.pick(outcomeChange, {
            change: true,
            changePercent: true,
            detectable: true,
            verdict: true,
            baselineIsBefore: true,
          }).shape,
          /** False where hand, spot or device are known to differ: the two compare badly. */
          sameWay: z.boolean(),
        }),
      ),
      expected: z.nullable(expected),
    }),
  ),
});
export type CourseMeasurements = z.infer<typeof courseMeasurements>;
export const personMessageBody = z.object({
  text,
  /** Made on the person's device, so that a message that is sent again is kept once. */
  id: z.optional(z.uuid({ error: 'Give an id of your own making (a UUID).' })),
});
export const failedNotices = z.object({
  letters: z.array(
    z.object({
      id,
      forecastId: z.nullable(z.string()),
      kind: z.string(),
      attempts: z.number(),
      lastProblem: z.nullable(z.string()),
      promisedAt: instant,
      failedAt: z.nullable(instant),
      courseId: z.nullable(id),
      person: z.nullable(z.object({ id, name: z.string() })),
      /** Who was to get it, where that is a colleague. */
      colleague: z.nullable(z.string()),
      /** Whether it can go once more, or why not; `page`: the letter with the page in its place. */
      again: z.enum([
        ...['yes', 'page', 'no-address', 'no-page', 'stopped'],
        ...['owner', 'taken', 'withdrawn', 'left'],
      ] as const),
      handled: z.nullable(z.enum(HANDLED)),
      handledAt: z.nullable(instant),
      handledBy: z.nullable(z.string()),
    }),
  ),
});
export const failedCount = z.object({ waiting: z.number() });
export const handleBody = z.object({ how: z.enum(['send-again', 'settle']) });
