import { AREAS, checkOutput, z } from '@healcast/engine';
import { sessionBody } from '../../../record/needling.ts';
import { personBody } from '../../../record/person.ts';
import { id, instant, line } from './words.ts';

export { type SessionBody, sessionBody } from '../../../record/needling.ts';
export { type PersonBody, personBody } from '../../../record/person.ts';

export const foundPerson = z.object({
  id,
  givenName: z.string(),
  familyName: z.string(),
  birthDate: z.nullable(z.string()),
  email: z.nullable(z.string()),
  phone: z.nullable(z.string()),
  lastSession: z.nullable(z.string()),
  inRecovery: z.boolean(),
});
export const peopleQuery = z.object({
  q: z.optional(z.string().check(z.maxLength(100))),
  after: z.optional(z.string().check(z.maxLength(300))),
});
export const peoplePage = z.object({ people: z.array(foundPerson), after: z.nullable(z.string()) });

/** What speaks against the session, per area, while it is being typed. */
export const checkBody = z.object({ personId: id, session: sessionBody });
export const areaCheck = z.object({ area: z.enum(AREAS), check: checkOutput });
/** `mustOverride` are the critical findings that fired: saving needs a reason for each. */
export const sessionCheck = z.object({
  areas: z.array(areaCheck),
  mustOverride: z.array(z.object({ rule: z.string(), text: z.string() })),
});

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
  findings: z.array(z.object({ rule: z.string(), severity: z.string(), text: z.string() })),
});
export const course = z.object({
  id,
  area: z.enum(AREAS),
  sessionsDone: z.number(),
  plannedSessions: z.nullable(z.number()),
  packageSessions: z.nullable(z.number()),
  packageLeft: z.nullable(z.number()),
  firstSession: z.string(),
  lastSession: z.string(),
  nextNotBefore: z.nullable(z.string()),
  link: z.nullable(z.string()),
});

export const PHOTO_PURPOSES = ['record', 'teaching', 'publication', 'marketing'] as const;
export const CONSENT_KINDS = [
  'treatment',
  ...PHOTO_PURPOSES.map((p) => `photo-${p}` as const),
] as const;
const consentKind = z.enum(CONSENT_KINDS);
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
  text: z.string().check(z.minLength(20), z.maxLength(20_000)),
});
export const consentBody = z.object({
  kind: consentKind,
  version: z.int().check(z.gte(1)),
  /** The name as signed. */
  signedName: line,
  /** Strokes of the pen, each a list of x and y in pixels; empty when signed on paper. */
  signature: z
    .array(z.array(z.tuple([z.number(), z.number()])).check(z.maxLength(2_000)))
    .check(z.maxLength(60)),
});
export const consent = z.object({
  id,
  kind: consentKind,
  version: z.number(),
  signedName: z.string(),
  onPaper: z.boolean(),
  signedAt: instant,
  revokedAt: z.nullable(instant),
});

export const personRecord = z.object({
  id,
  person: personBody,
  ageYears: z.nullable(z.number()),
  courses: z.array(course),
  sessions: z.array(keptSession),
  consents: z.array(consent),
  /** People with the same birth date, address or number and a like name. */
  likelyDuplicates: z.array(foundPerson),
});
export type PersonRecord = z.infer<typeof personRecord>;
/** `from` is emptied into the person of the address; nothing is lost. */
export const mergeBody = z.object({ from: id });
