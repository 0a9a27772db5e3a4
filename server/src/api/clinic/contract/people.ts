import { AREAS, checkOutput, MODALITIES, type SeriesState, z } from '@healcast/engine';
import { sessionBody } from '../../../record/needling.ts';
import { personBody } from '../../../record/person.ts';
import { id, instant, line } from './words.ts';

/** As the engine's `seriesProgress` says them. */
const SERIES_STATES = [
  'open',
  'done',
  'waiting',
  'due',
  'overdue',
  'lapsed',
] as const satisfies readonly SeriesState[];

export { type SessionBody, sessionBody } from '../../../record/needling.ts';
export { type PersonBody, personBody } from '../../../record/person.ts';

/** How far a series and its package have come, and when the next session is due. */
export const progress = z.object({
  area: z.enum(AREAS),
  sessionsDone: z.number(),
  plannedSessions: z.nullable(z.number()),
  packageLeft: z.nullable(z.number()),
  state: z.enum(SERIES_STATES),
  from: z.nullable(z.string()),
  by: z.nullable(z.string()),
});

export const foundPerson = z.object({
  id,
  givenName: z.string(),
  familyName: z.string(),
  birthDate: z.nullable(z.string()),
  email: z.nullable(z.string()),
  phone: z.nullable(z.string()),
  lastSession: z.nullable(z.string()),
  inRecovery: z.boolean(),
  /** One for each course. */
  progress: z.array(progress),
});
export const peopleQuery = z.object({
  /** Only people with a series that is past its time. */
  overdue: z.optional(z.literal('true')),
  q: z.optional(z.string().check(z.maxLength(100))),
  after: z.optional(z.string().check(z.maxLength(300))),
});
export const peoplePage = z.object({ people: z.array(foundPerson), after: z.nullable(z.string()) });

export const savedSession = z.object({
  id,
  courseIds: z.array(id),
  /** The private page of each course, for the person. */
  links: z.array(z.object({ courseId: id, area: z.enum(AREAS), link: z.string() })),
  /** Letters that were promised. */
  letters: z.number(),
});

export const keptSession = z.object({
  ...sessionBody.shape,
  id,
  savedAt: instant,
  operator: z.nullable(z.string()),
  /** The consent it rests on. */
  consent: z.nullable(z.object({ id, kind: z.string(), version: z.number(), signedAt: instant })),
  findings: z.array(z.object({ rule: z.string(), severity: z.string(), text: z.string() })),
});
export const course = z.object({
  id,
  area: z.enum(AREAS),
  sessionsDone: z.number(),
  plannedSessions: z.nullable(z.number()),
  packageSessions: z.nullable(z.number()),
  firstSession: z.string(),
  lastSession: z.string(),
  progress,
  link: z.nullable(z.string()),
});

/** How many sessions are planned and paid for, all together. */
export const courseBody = z.object({
  plannedSessions: z.nullable(z.int().check(z.gte(1), z.lte(40))),
  packageSessions: z.nullable(z.int().check(z.gte(1), z.lte(40))),
});

export const PHOTO_PURPOSES = ['record', 'teaching', 'publication', 'marketing'] as const;
/** `treatment` holds for every technique that has no wording of its own. */
export const CONSENT_KINDS = [
  'treatment',
  ...MODALITIES.map((modality) => `treatment-${modality}` as const),
  ...PHOTO_PURPOSES.map((purpose) => `photo-${purpose}` as const),
] as const;
const consentKind = z.enum(CONSENT_KINDS);
export type ConsentKind = (typeof CONSENT_KINDS)[number];
/** A wording people sign. A new wording is a new version; signed ones stay as they were. */
export const consentText = z.object({
  kind: consentKind,
  version: z.number(),
  text: z.string(),
  writtenAt: instant,
});
export const consentTexts = z.object({ texts: z.array(consentText) });
export const consentTextBody = z.object({
  kind: consentKind,
  text: z
    .string()
    .check(z.trim(), z.minLength(20, 'Write at least a sentence.'), z.maxLength(20_000)),
});
/** Strokes of the pen, each a list of x and y in pixels of a pad of 600 by 200. */
const strokes = z
  .array(z.array(z.tuple([z.number(), z.number()])).check(z.maxLength(2_000)))
  .check(z.maxLength(60));
/** Given with a pen or finger, as a typed name, or on paper that the clinic keeps. */
export const SIGNING_METHODS = ['drawn', 'typed', 'paper'] as const;
export const consentBody = z
  .object({
    /** Each purpose is a choice of its own; one signature may stand under several. */
    wordings: z
      .array(z.object({ kind: consentKind, version: z.int().check(z.gte(1)) }))
      .check(z.minLength(1, 'Choose what is agreed to.'), z.maxLength(CONSENT_KINDS.length)),
    /** The name as signed. */
    signedName: line,
    method: z.enum(SIGNING_METHODS),
    signature: strokes,
  })
  .check(
    z.refine(({ method, signature }) => (method === 'drawn') === signature.flat().length > 1, {
      path: ['signature'],
      error: 'Draw a signature, or choose another way to sign.',
    }),
  );
export const signedConsents = z.object({ ids: z.array(id) });
export const consent = z.object({
  id,
  kind: consentKind,
  version: z.number(),
  signedName: z.string(),
  method: z.enum(SIGNING_METHODS),
  signedAt: instant,
  revokedAt: z.nullable(instant),
});
/** A signed consent as a page to print. */
export const consentSheet = z.object({
  ...consent.shape,
  person: z.object({ id, name: z.string(), birthDate: z.nullable(z.string()) }),
  clinic: z.string(),
  text: z.string(),
  writtenAt: instant,
  takenBy: z.nullable(z.string()),
  signature: strokes,
});

/**
 * Whether a session rests on a consent: `valid`; `outdated` (a newer wording is out); `revoked`;
 * `missing`; `no-wording` (the clinic wrote none for this technique).
 */
export const CONSENT_STATES = ['valid', 'outdated', 'revoked', 'missing', 'no-wording'] as const;
export const consentCheck = z.object({
  state: z.enum(CONSENT_STATES),
  /** The wording that this technique asks for, in its newest version. */
  kind: consentKind,
  version: z.nullable(z.number()),
  /** The consent there is, if any. */
  signed: z.nullable(consent),
});

/** What speaks against the session, per area, while it is being typed. */
export const checkBody = z.object({ personId: id, session: sessionBody });
export const areaCheck = z.object({ area: z.enum(AREAS), check: checkOutput });
/**
 * `areas` is empty without a birth date: age is never guessed. `mustOverride` are the critical findings
 * that fired, a missing consent among them: saving needs a reason for each.
 */
export const sessionCheck = z.object({
  areas: z.array(areaCheck),
  consent: consentCheck,
  mustOverride: z.array(z.object({ rule: z.string(), text: z.string() })),
});

export const personRecord = z.object({
  id,
  person: personBody,
  ageYears: z.nullable(z.number()),
  courses: z.array(course),
  sessions: z.array(keptSession),
  consents: z.array(consent),
  /** Requests the person came by, the newest first, each with its forecast. */
  requests: z.array(z.object({ area: z.enum(AREAS), at: z.string(), link: z.string() })),
  /** People with the same birth date, address or number and a like name. */
  likelyDuplicates: z.array(foundPerson),
});
export type PersonRecord = z.infer<typeof personRecord>;
/** `from` is emptied into the person of the address; `keep` are the facts that stay, else those there. */
export const mergeBody = z.object({ from: id, keep: z.optional(personBody) });
/** `pages`: private pages that were joined; both links open the one that is left. */
export const merged = z.object({ pages: z.number() });
