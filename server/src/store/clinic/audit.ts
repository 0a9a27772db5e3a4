import { sql } from 'kysely';
import type { Staff } from '../../access/staff.ts';
import type { Work } from '../database.ts';

/** What somebody read or changed. `detail` names fields and ids, never their content. */
export interface Noted {
  action: string;
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

/** Lines of the log, newest first, below `before`. */
export async function readAudit(work: Work, asked: { before?: number; subjectId?: string }) {
  let query = work
    .selectFrom('audit_entry')
    .leftJoin('account', 'account.id', 'audit_entry.account_id')
    .select(['number', 'at', 'account_id', 'account.name', 'action', 'subject', 'subject_id'])
    .select(['detail', 'hash'])
    .orderBy('number', 'desc')
    .limit(PAGE);
  if (asked.before) query = query.where('number', '<', String(asked.before));
  if (asked.subjectId) query = query.where('subject_id', '=', asked.subjectId);
  const rows = await query.execute();
  return {
    entries: rows.map((row) => ({
      number: Number(row.number),
      at: row.at.toISOString(),
      accountId: row.account_id,
      name: row.name,
      action: row.action,
      subject: row.subject,
      subjectId: row.subject_id,
      detail: row.detail,
      hash: row.hash.toString('hex'),
    })),
    before: rows.length === PAGE ? Number(rows.at(-1)?.number) : null,
  };
}

/** Walks the whole chain of this clinic and says where it breaks first, if it does. */
export async function checkAudit(work: Work) {
  const { rows } = await sql<{ entries: string; broken_at: string | null; head: Buffer }>`
    select * from check_audit()`.execute(work);
  const { entries, broken_at: broken, head } = rows[0] ?? { entries: 0, broken_at: null, head: '' };
  return {
    entries: Number(entries),
    intact: broken === null,
    brokenAt: broken === null ? null : Number(broken),
    head: head.toString('hex'),
  };
}
