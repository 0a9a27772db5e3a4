import { sql } from 'kysely';
import type { Staff } from '../../access/staff.ts';
import type { Work } from '../database.ts';
import { anchorOf, findSeal, type Seal, sealOf, sealWords } from './audit-seal.ts';

/** All that the log tells of; each has its words as `did-…` in knowledge/words. */
export const ACTIONS = [
  'adverse-event-changed',
  'adverse-event-recorded',
  'adverse-events-read',
  'alert-settled',
  'assigned',
  'audit-checked',
  'audit-shortened',
  'clinic-founded',
  'consent-read',
  'consent-revoked',
  'consent-signed',
  'consent-text-written',
  'course-changed',
  'failed-letter-handled',
  'failed-letters-read',
  'invitation-withdrawn',
  'invited',
  'joined',
  'logo-changed',
  'logo-removed',
  'member-changed',
  'message-sent',
  'outcome-kept',
  'outcome-removed',
  'outcome-summary-read',
  'outcomes-exported',
  'outcomes-imported',
  'outcomes-read',
  'passkey-added',
  'passkey-removed',
  'password-changed',
  'password-reset',
  'password-reset-asked',
  'people-listed',
  'people-merged',
  'person-added',
  'person-changed',
  'person-erased',
  'person-exported',
  'person-read',
  'recovery-read',
  'report-drafted',
  'request-came',
  'request-erased',
  'request-exported',
  'request-settled',
  'request-taken-back',
  'requests-read',
  'scorecard-read',
  'second-factor-off',
  'second-factor-on',
  'session-saved',
  'settings-changed',
  'sign-in-ended',
  'sign-in-failed',
  'sign-in-locked',
  'signals-read',
  'signed-in',
  'site-added',
  'site-changed',
] as const;
export type Action = (typeof ACTIONS)[number];

/** What somebody read or changed. `detail` names fields and ids, never their content. */
export interface Noted {
  action: Action;
  subject?: string;
  subjectId?: string;
  detail?: Record<string, unknown>;
}

/**
 * Adds a line to the audit log, in the transaction of what it tells of. Do it last: the end of the
 * chain is held until the transaction ends.
 */
export async function note(
  work: Work,
  who: Pick<Staff, 'clinicId'> & { accountId: string | null },
  { action, subject, subjectId, detail = {} }: Noted,
): Promise<void> {
  await work
    .insertInto('audit_entry')
    .values({
      clinic_id: who.clinicId,
      account_id: who.accountId,
      action,
      subject: subject ?? null,
      subject_id: subjectId ?? null,
      detail: JSON.stringify(detail),
    })
    .execute();
}

const PAGE = 100;

/** Which lines are asked for; days are the clinic's own. */
export interface AuditAsked {
  /** Only lines below this number. */
  before?: number | undefined;
  /** A person, with all that hangs on them, or any other subject. */
  subjectId?: string | undefined;
  /** Who did it. */
  accountId?: string | undefined;
  action?: string | undefined;
  from?: string | undefined;
  to?: string | undefined;
}

/** A subject itself, the series of a person, and the records that were emptied into theirs. */
const isAbout = (id: string) =>
  sql<boolean>`(subject_id = ${id} or subject_id::text in
    (select m.detail ->> 'from' from audit_entry m
      where m.subject_id = ${id} and m.action = 'people-merged') or (subject = 'course' and subject_id in
    (select c.id from course c where c.person_id = ${id})))`;

function lines(work: Work, asked: AuditAsked, timeZone: string) {
  const day = sql`(at at time zone ${timeZone})::date`;
  let query = work
    .selectFrom('audit_entry')
    .leftJoin('account', 'account.id', 'audit_entry.account_id')
    .select(['number', 'at', 'account_id', 'account.name', 'action', 'subject', 'subject_id'])
    .select(['detail', 'hash'])
    .select(
      sql<string | null>`(select p.given_name || ' ' || p.family_name from person p
        where p.id = audit_entry.subject_id
          or p.id = (select c.person_id from course c where c.id = audit_entry.subject_id) limit 1)`.as(
        'person',
      ),
    )
    .orderBy('number', 'desc')
    .limit(PAGE);
  if (asked.before) query = query.where('number', '<', String(asked.before));
  if (asked.subjectId) query = query.where(isAbout(asked.subjectId));
  if (asked.accountId) query = query.where('account_id', '=', asked.accountId);
  if (asked.action) query = query.where('action', '=', asked.action);
  if (asked.from) query = query.where(sql<boolean>`${day} >= ${asked.from}::date`);
  if (asked.to) query = query.where(sql<boolean>`${day} <= ${asked.to}::date`);
  return query;
}

/** Lines of the log, newest first, a hundred at a time. */
export async function readAudit(work: Work, asked: AuditAsked, timeZone: string) {
  const rows = await lines(work, asked, timeZone).execute();
  return {
    entries: rows.map((row) => ({
      number: Number(row.number),
      at: row.at.toISOString(),
      accountId: row.account_id,
      name: row.name,
      action: row.action,
      subject: row.subject,
      subjectId: row.subject_id,
      person: row.person,
      detail: row.detail,
      hash: row.hash.toString('hex'),
    })),
    before: rows.length === PAGE ? Number(rows.at(-1)?.number) : null,
  };
}

/**
 * Walks the whole chain of this clinic and says where it breaks first, if it does.
 * @param kept a seal that was written down earlier, elsewhere; whoever rewrites the whole log with
 * its head cannot rewrite that
 */
export async function checkAudit(work: Work, kept?: Seal) {
  const { rows } = await sql<{ entries: string; broken_at: string | null }>`
    select entries, broken_at from check_audit()`.execute(work);
  const { entries, broken_at: broken } = rows[0] ?? { entries: 0, broken_at: null };
  const seal = await sealOf(work);
  const anchor = await anchorOf(work);
  return {
    entries: Number(entries),
    intact: broken === null,
    brokenAt: broken === null ? null : Number(broken),
    seal: seal ? sealWords(seal) : null,
    kept: kept ? await findSeal(work, kept) : null,
    erased: anchor ? { through: anchor.number, before: anchor.before.toISOString() } : null,
  };
}
