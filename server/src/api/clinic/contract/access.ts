import { z } from '@healcast/engine';
import { ROLES } from '../../../access/staff.ts';
import { SEAL } from '../../../store/clinic/audit-seal.ts';
import { day, email, id, instant, line, newPassword, timeZone } from './words.ts';

const role = z.enum(ROLES);

/** Who is signed in, where, and where else this account may go. */
export const me = z.object({
  accountId: id,
  name: z.string(),
  email: z.string(),
  role,
  secondFactor: z.boolean(),
  /** The clinic asks for a second factor: until there is one, only the own account is open. */
  factorMissing: z.boolean(),
  clinic: z.object({
    id,
    slug: z.string(),
    name: z.string(),
    demo: z.boolean(),
    timeZone: z.string(),
  }),
  clinics: z.array(z.object({ id, name: z.string(), role })),
});
export type Me = z.infer<typeof me>;

export const signInBody = z.object({
  email,
  password: z.string().check(z.minLength(1), z.maxLength(200)),
  /** Six digits of the authenticator app, or a recovery code. */
  code: z.optional(z.string().check(z.maxLength(40))),
});
/** `second-factor`: the password is right; send it again with the code, or sign in by passkey. */
export const signInAnswer = z.discriminatedUnion('state', [
  z.object({ state: z.literal('signed-in'), me }),
  z.object({
    state: z.literal('second-factor'),
    by: z.array(z.enum(['code', 'passkey'])),
  }),
]);

export const resetAskBody = z.object({ email });
export const resetBody = z.object({ password: newPassword });

export const invitationBody = z.object({ email, role });
export const invitation = z.object({
  id,
  email: z.string(),
  role,
  invitedAt: instant,
  expiresAt: instant,
  /** How far the letter has come: promised, handing-over, delivered, failed, or null when none was sent. */
  letter: z.nullable(z.string()),
});
/** What a person sees who opens an invitation. */
export const openedInvitation = z.object({
  clinic: z.string(),
  email: z.string(),
  role,
  /** True when an account with this address exists: then its own password is asked for. */
  known: z.boolean(),
});
export const acceptBody = z.object({
  name: z.optional(line),
  /** Left out by who is signed in with the address that was invited. */
  password: z.optional(z.string().check(z.minLength(1), z.maxLength(200))),
  code: z.optional(z.string().check(z.maxLength(40))),
});
/** A clinic by its one-time link. Who is signed in leaves `owner` out: it comes to their account. */
export const setUpBody = z.object({
  clinic: line,
  timeZone,
  owner: z.optional(z.object({ name: line, email, password: newPassword })),
});

export const passwordBody = z.object({
  current: z.string().check(z.minLength(1), z.maxLength(200)),
  next: newPassword,
});
export const secondFactorOffer = z.object({ secret: z.string(), uri: z.string() });
export const codeBody = z.object({ code: z.string().check(z.minLength(6), z.maxLength(40)) });
export const recoveryCodes = z.object({ recoveryCodes: z.array(z.string()) });
export const passwordAloneBody = z.object({
  password: z.string().check(z.minLength(1), z.maxLength(200)),
});
export const switchBody = z.object({ clinicId: id });

/** One place where this account is signed in. */
export const signIn = z.object({
  id,
  here: z.boolean(),
  device: z.string(),
  signedInAt: instant,
  lastSeenAt: instant,
});
export const signIns = z.object({ signIns: z.array(signIn) });

/** A colleague. */
export const member = z.object({
  accountId: id,
  name: z.string(),
  email: z.string(),
  role,
  active: z.boolean(),
  secondFactor: z.boolean(),
  since: instant,
});
export const team = z.object({ members: z.array(member), invitations: z.array(invitation) });
export const memberChange = z.object({ role: z.optional(role), active: z.optional(z.boolean()) });

/** One line of the audit log. `hash` is sha-256 over the line and the hash before it. */
export const auditEntry = z.object({
  number: z.number(),
  at: instant,
  accountId: z.nullable(z.string()),
  name: z.nullable(z.string()),
  action: z.string(),
  subject: z.nullable(z.string()),
  subjectId: z.nullable(z.string()),
  /** Whom it was about, while they are on record. */
  person: z.nullable(z.string()),
  detail: z.record(z.string(), z.unknown()),
  hash: z.string(),
});
export const auditPage = z.object({ entries: z.array(auditEntry), before: z.nullable(z.number()) });
export const auditQuery = z.object({
  before: z.optional(z.coerce.number()),
  /** A person, with all that hangs on them. */
  subjectId: z.optional(id),
  accountId: z.optional(id),
  action: z.optional(z.string().check(z.maxLength(60))),
  from: z.optional(day),
  to: z.optional(day),
});
/** `kept` is a head that was written down earlier. */
export const auditCheckQuery = z.object({
  kept: z.optional(
    z
      .string()
      .check(
        z.trim(),
        z.regex(SEAL, 'A seal is a number, a dash, and 64 digits and letters a to f.'),
      ),
  ),
});
/**
 * `brokenAt` is the first line whose hash does not follow; keep `seal` elsewhere to compare later.
 * `kept` says of the seal that was asked about whether its line stands, went with its age, or is gone.
 * `erased` says through which line the log was shortened, and that each of them was older than `before`.
 */
export const auditCheck = z.object({
  entries: z.number(),
  intact: z.boolean(),
  brokenAt: z.nullable(z.number()),
  seal: z.nullable(z.string()),
  kept: z.nullable(
    z.union([
      z.object({ state: z.enum(['there', 'aged']), line: z.number() }),
      z.object({ state: z.literal('gone') }),
    ]),
  ),
  erased: z.nullable(z.object({ through: z.number(), before: z.string() })),
});

export const site = z.object({ id, name: z.string(), address: z.nullable(z.string()) });
export const siteBody = z.object({ name: line, address: z.optional(line) });
export const sites = z.object({ sites: z.array(site) });
