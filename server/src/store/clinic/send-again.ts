import { sql } from 'kysely';
import { mayDo, type Role, type Staff } from '../../access/staff.ts';
import type { Work } from '../database.ts';
import { type LetterHouse, writeLetter } from '../letters.ts';
import { isOver, moveReminderWish } from '../reminders.ts';
import { renewInvitation } from './invitations.ts';
import { writeReset } from './password-resets.ts';
import { inNameOf } from './staff-work.ts';
import { writeToClinic } from './write-to-clinic.ts';

const TO_CLINIC = ['question', 'hand-over', 'request'] as const;

/** Whether a letter that failed can go once more: itself, the page in its place, or why not. */
export type Again =
  | ('yes' | 'page' | 'no-address' | 'no-page' | 'stopped')
  | ('owner' | 'taken' | 'withdrawn' | 'left');

/** Letters that were given up, with what is known today of whom they were for. */
export function failedLetterRows(work: Work) {
  return work
    .selectFrom('letter')
    .leftJoin('course', 'course.forecast_id', 'letter.forecast_id')
    .leftJoin('person', 'person.id', 'course.person_id')
    .leftJoin('account', 'account.id', 'letter.handled_by')
    .leftJoin('reminder_wish', 'reminder_wish.forecast_id', 'letter.forecast_id')
    .leftJoin('reminder', (on) =>
      on
        .onRef('reminder.forecast_id', '=', 'letter.forecast_id')
        .on(sql<boolean>`reminder.kind = letter.about ->> 'reminder'`),
    )
    .leftJoin('invitation', (on) =>
      on.on(sql<boolean>`invitation.id::text = letter.about ->> 'invitationId'`),
    )
    .leftJoin('membership', (on) =>
      on
        .on('membership.active', '=', true)
        .on(sql<boolean>`membership.account_id::text = letter.about ->> 'accountId'`),
    )
    .leftJoin('account as member', 'member.id', 'membership.account_id')
    .select(['letter.id', 'letter.kind', 'attempts', 'last_problem', 'promised_at'])
    .select(['letter.settled_at', 'handled', 'handled_at', 'account.name as handler'])
    .select(['letter.forecast_id', 'letter.language', 'about'])
    .select(['course.id as courseId', 'course.sealed_token as courseToken'])
    .select(['person.id as personId', 'given_name', 'family_name', 'person.email', 'letters'])
    .select(['sealed_recipient as wishedAt', 'reminder_wish.sealed_token as wishToken', 'stopped'])
    .select(['reminder.due_at as dueAt', 'accepted_at'])
    .select(['invitation.id as invitationId', 'invitation.email as invited'])
    .select(['member.id as colleagueId', 'member.email as colleagueEmail'])
    .select(['member.name as colleague', 'member.demo as colleagueIsDemo'])
    .where('letter.state', '=', 'failed');
}
export type FailedRow = Awaited<ReturnType<ReturnType<typeof failedLetterRows>['execute']>>[number];

/** Whether it can go once more, for somebody in this role. */
export function whetherAgain(row: FailedRow, role: Role): Again {
  if (TO_CLINIC.some((kind) => kind === row.kind)) return 'yes';
  if (row.kind === 'reset') return row.colleagueId && !row.colleagueIsDemo ? 'yes' : 'left';
  if (row.kind === 'invitation') {
    if (!row.invitationId) return 'withdrawn';
    if (row.accepted_at) return 'taken';
    return mayDo(role, 'owner') ? 'yes' : 'owner';
  }
  if (row.kind === 'reminder' && (!row.stopped || row.stopped.includes(row.about.reminder ?? '')))
    return 'stopped';
  const atClinic = row.courseId && row.email && row.letters;
  if (!atClinic && !row.wishedAt) return row.courseId ? 'no-address' : 'no-page';
  return row.kind === 'reminder' && (!row.dueAt || isOver(row.dueAt)) ? 'page' : 'yes';
}

/**
 * Promises a letter in the place of one that failed, to the address of today, with a record of
 * delivery of its own. A link that works for some time only is made anew.
 * @returns false when it cannot go
 */
export async function sendAgain(
  house: LetterHouse,
  work: Work,
  staff: Pick<Staff, 'clinicId' | 'accountId' | 'role'>,
  row: FailedRow,
): Promise<boolean> {
  const again = whetherAgain(row, staff.role);
  if (again !== 'yes' && again !== 'page') return false;
  const notice = TO_CLINIC.find((kind) => kind === row.kind);
  if (notice) await writeToClinic(house, work, staff.clinicId, { kind: notice, about: row.about });
  else if (row.invitationId) await renewInvitation(house, work, staff.clinicId, row.invitationId);
  else if (row.colleagueId && row.colleagueEmail) {
    const account = { accountId: row.colleagueId, email: row.colleagueEmail };
    await inNameOf(work, account.accountId, staff.accountId, () =>
      writeReset(house, work, { ...account, clinicId: staff.clinicId }),
    );
  } else await sendPersonAgain(house, work, staff.clinicId, row, again);
  return true;
}

async function sendPersonAgain(
  house: LetterHouse,
  work: Work,
  clinicId: string,
  row: FailedRow,
  again: 'yes' | 'page',
): Promise<void> {
  const { forecastId, to, token } = whereTo(house, row);
  const letterId = await writeLetter(house, work, {
    ...{ to, token, forecastId, clinicId, language: row.language },
    ...(again === 'page' ? { kind: 'forecast' } : { kind: row.kind, about: row.about }),
  });
  await work
    .updateTable('message')
    .set({ notice_id: letterId })
    .where('notice_id', '=', row.id)
    .execute();
  // The notes to come would fail at the old address as well.
  if (row.kind === 'reminder') await moveReminderWish(house, work, forecastId, to);
}

/** The address in the clinic's record, else the one that was given with the wish for notes. */
function whereTo({ secret }: LetterHouse, row: FailedRow) {
  const { forecast_id: forecastId, courseId, courseToken, wishedAt, wishToken } = row;
  if (forecastId && courseId && courseToken && row.email && row.letters)
    return { forecastId, to: row.email, token: secret.open(courseToken, courseId) };
  if (forecastId && wishedAt && wishToken)
    return {
      ...{ forecastId, to: secret.open(wishedAt, forecastId) },
      token: secret.open(wishToken, forecastId),
    };
  throw new Error('A letter without a page or an address.');
}
