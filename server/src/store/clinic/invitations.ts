import { sql } from 'kysely';
import { hashLinkToken, isLinkToken, newLinkToken } from '../../access/link-token.ts';
import type { Role, Staff } from '../../access/staff.ts';
import type { Database, Work } from '../database.ts';
import { type LetterHouse, writeLetter } from '../letters.ts';

/** Invites somebody: the invitation and its letter are written in one transaction. */
export async function invite(
  house: LetterHouse,
  work: Work,
  by: Pick<Staff, 'accountId' | 'clinicId'>,
  { email, role }: { email: string; role: Role },
): Promise<{ id: string; token: string }> {
  const id = crypto.randomUUID();
  const token = newLinkToken();
  await work
    .insertInto('invitation')
    .values({
      id,
      clinic_id: by.clinicId,
      email: email.toLowerCase(),
      role,
      token_hash: hashLinkToken(token),
      invited_by: by.accountId,
      accepted_at: null,
    })
    .execute();
  await sendLink(house, work, { id, token, clinicId: by.clinicId, email });
  return { id, token };
}

/** Sends an open invitation once more: the old link ends, the new one works as long as the first did. */
export async function renewInvitation(
  house: LetterHouse,
  work: Work,
  clinicId: string,
  id: string,
): Promise<void> {
  const token = newLinkToken();
  const { email } = await work
    .updateTable('invitation')
    .set({ token_hash: hashLinkToken(token), expires_at: sql<Date>`now() + interval '7 days'` })
    .where('id', '=', id)
    .where('accepted_at', 'is', null)
    .returning('email')
    .executeTakeFirstOrThrow();
  await sendLink(house, work, { id, token, clinicId, email });
}

async function sendLink(
  house: LetterHouse,
  work: Work,
  sent: { id: string; token: string; clinicId: string; email: string },
): Promise<void> {
  const { id, token, clinicId, email } = sent;
  await writeLetter(house, work, {
    ...{ token, clinicId, to: email, kind: 'invitation' },
    ...{ forecastId: null, about: { invitationId: id } },
  });
}

/** What an open invitation says, or undefined: unknown, accepted, withdrawn, expired. */
export async function openInvitation({ database }: { database: Database }, token: string) {
  if (!isLinkToken(token)) return undefined;
  const { rows } = await sql<{
    invitation_id: string;
    clinic_id: string;
    email: string;
    role: Role;
  }>`
    select * from open_invitation(${hashLinkToken(token)})`.execute(database);
  const found = rows[0];
  return (
    found && {
      id: found.invitation_id,
      clinicId: found.clinic_id,
      email: found.email,
      role: found.role,
    }
  );
}

/** Takes an invitation for an account, once. @returns false when somebody was quicker */
export async function takeInvitation(
  work: Work,
  invitation: { id: string; clinicId: string; role: Role },
  accountId: string,
): Promise<boolean> {
  const taken = await work
    .updateTable('invitation')
    .set({ accepted_at: sql<Date>`now()` })
    .where('id', '=', invitation.id)
    .where('accepted_at', 'is', null)
    .executeTakeFirst();
  if (taken.numUpdatedRows === 0n) return false;
  await join(work, invitation, accountId);
  return true;
}

/** Makes an account a member of a clinic, or gives a former member the new role. */
export async function join(
  work: Work,
  { clinicId, role }: { clinicId: string; role: Role },
  accountId: string,
): Promise<void> {
  await work
    .insertInto('membership')
    .values({ clinic_id: clinicId, account_id: accountId, role })
    .onConflict((conflict) =>
      conflict.columns(['clinic_id', 'account_id']).doUpdateSet({ role, active: true }),
    )
    .execute();
}

/** Invitations that wait for an answer, with how far each letter has come. */
export async function openInvitations(work: Work) {
  const rows = await work
    .selectFrom('invitation')
    .select(['id', 'email', 'role', 'invited_at', 'expires_at'])
    .select(({ selectFrom }) =>
      selectFrom('letter')
        .select('state')
        .where(sql<boolean>`letter.about ->> 'invitationId' = invitation.id::text`)
        .orderBy('promised_at', 'desc')
        .limit(1)
        .as('letter'),
    )
    .where('accepted_at', 'is', null)
    .where('expires_at', '>', sql<Date>`now()`)
    .orderBy('invited_at')
    .execute();
  return rows.map(({ invited_at, expires_at, ...row }) => ({
    ...row,
    invitedAt: invited_at.toISOString(),
    expiresAt: expires_at.toISOString(),
  }));
}

/** Withdraws an invitation. @returns false when there is none */
export async function withdraw(work: Work, id: string): Promise<boolean> {
  const gone = await work
    .deleteFrom('invitation')
    .where('id', '=', id)
    .where('accepted_at', 'is', null)
    .executeTakeFirst();
  return gone.numDeletedRows > 0n;
}
