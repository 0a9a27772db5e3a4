import { type DatedReminder, isNeedless, type Knowledge } from '@healcast/engine';
import { sql } from 'kysely';
import { fromKysely } from 'pg-boss';
import { checkInsOf } from './check-ins.ts';
import { inClinic, type Work } from './database.ts';
import { type LetterHouse, writeLetter } from './letters.ts';
import { REMIND, type ReminderJob } from './queues.ts';

/** A reminder as its page lists it. */
export interface PlannedReminder {
  kind: string;
  dueAt: Date;
  state: 'planned' | 'promised' | 'skipped' | 'stopped';
}

interface Place {
  clinicId: string;
  forecastId: string;
}

/** Keeps the wish for reminders: address and link sealed, what was stopped before open again. */
export async function wishForReminders(
  { secret }: Pick<LetterHouse, 'secret'>,
  work: Work,
  { clinicId, forecastId }: Place,
  { to, token }: { to: string; token: string },
): Promise<void> {
  const sealed = {
    sealed_recipient: secret.seal(to, forecastId),
    sealed_token: secret.seal(token, forecastId),
    stopped: [] as string[],
    asked_at: sql<Date>`now()`,
  };
  await work
    .insertInto('reminder_wish')
    .values({ forecast_id: forecastId, clinic_id: clinicId, ...sealed })
    .onConflict((conflict) => conflict.column('forecast_id').doUpdateSet(sealed))
    .execute();
}

/** A reminder that was sent comes again when its day lies this much later: it is the next session's. */
export const NEXT_SESSION_DAYS = 10;

/**
 * Plans reminders that are still to come and moves those whose day has moved; each gets a job for
 * its time, in the same transaction. After a further session the kinds that were sent come again.
 * Does nothing where nobody asked for reminders.
 */
export async function planReminders(
  { boss }: Pick<LetterHouse, 'boss'>,
  work: Work,
  { clinicId, forecastId }: Place,
  timeZone: string,
  dated: readonly DatedReminder[],
): Promise<void> {
  const wish = await work
    .selectFrom('reminder_wish')
    .select('stopped')
    .where('forecast_id', '=', forecastId)
    .executeTakeFirst();
  if (!wish) return;
  for (const { kind, date, time } of dated) {
    if (wish.stopped.includes(kind)) continue;
    const { rows } = await sql<{ id: string; due_at: Date }>`
      insert into reminder as r (clinic_id, forecast_id, kind, due_at)
      select ${clinicId}, ${forecastId}, ${kind}, due
      from (select (${`${date} ${time}`}::timestamp at time zone ${timeZone}) as due) as one
      where due > now()
      on conflict (forecast_id, kind) do update
        set due_at = excluded.due_at, state = 'planned', settled_at = null, why = null
        where r.state = 'stopped' or (r.state = 'planned' and r.due_at <> excluded.due_at)
          or (r.state in ('promised', 'skipped')
            and excluded.due_at >= r.due_at + make_interval(days => ${NEXT_SESSION_DAYS}::int))
      returning id, due_at`.execute(work);
    for (const { id, due_at } of rows)
      await enqueueReminder(boss, { reminderId: id, clinicId }, due_at, work);
  }
}

async function enqueueReminder(
  boss: LetterHouse['boss'],
  job: ReminderJob,
  startAfter: Date,
  work: Work,
): Promise<void> {
  const id = await boss.send(REMIND, job, { startAfter, db: fromKysely(work) });
  if (!id) throw new Error(`The job of reminder ${job.reminderId} was not taken.`);
}

/** The reminders of a link, or undefined where nobody asked for any. */
export async function remindersKept(
  work: Work,
  forecastId: string,
): Promise<PlannedReminder[] | undefined> {
  const wish = await work
    .selectFrom('reminder_wish')
    .select('forecast_id')
    .where('forecast_id', '=', forecastId)
    .executeTakeFirst();
  if (!wish) return undefined;
  return work
    .selectFrom('reminder')
    .select(['kind', 'due_at as dueAt', 'state'])
    .where('forecast_id', '=', forecastId)
    .orderBy('due_at')
    .execute();
}

/** Stops one kind, or all: then the address is forgotten as well. Asked twice it does the same. */
export async function stopReminders(
  { database }: Pick<LetterHouse, 'database'>,
  { clinicId, forecastId }: Place,
  kind: string,
): Promise<void> {
  await inClinic(database, clinicId, async (work) => {
    // A note that is on its way already is stopped as well.
    const onItsWay = work
      .deleteFrom('letter')
      .where('forecast_id', '=', forecastId)
      .where('kind', '=', 'reminder')
      .where('state', '=', 'promised');
    if (kind === 'all') {
      await onItsWay.execute();
      await work.deleteFrom('reminder_wish').where('forecast_id', '=', forecastId).execute();
      return;
    }
    await onItsWay.where(sql`about ->> 'reminder'`, '=', kind).execute();
    await work
      .updateTable('reminder_wish')
      .set({ stopped: sql<string[]>`array_append(array_remove(stopped, ${kind}), ${kind})` })
      .where('forecast_id', '=', forecastId)
      .execute();
    await settle(updating(work).where('kind', '=', kind), 'stopped', 'asked')
      .where('forecast_id', '=', forecastId)
      .execute();
  });
}

/** Sends the notes to come to another address, where any were asked for. */
export async function moveReminderWish(
  { secret }: Pick<LetterHouse, 'secret'>,
  work: Work,
  forecastId: string,
  to: string,
): Promise<void> {
  await work
    .updateTable('reminder_wish')
    .set({ sealed_recipient: secret.seal(to, forecastId) })
    .where('forecast_id', '=', forecastId)
    .execute();
}

/** Later than this a reminder speaks of a day that is over. */
const LATEST_HOURS = 20;

/** Whether the day of a reminder is over. */
export const isOver = (dueAt: Date, now = new Date()) =>
  now.getTime() - dueAt.getTime() > LATEST_HOURS * 3_600_000;

/**
 * A reminder whose time has come: promised as a letter, or left out because it was stopped, the day
 * is over, or check-ins show that all is well. Decision and letter are one transaction.
 */
export async function remind(
  house: LetterHouse & { knowledge: Knowledge },
  { reminderId, clinicId }: ReminderJob,
  today: string,
): Promise<'promised' | 'skipped' | 'nothing'> {
  return inClinic(house.database, clinicId, async (work) => {
    const due = await work
      .selectFrom('reminder')
      .innerJoin('reminder_wish', 'reminder_wish.forecast_id', 'reminder.forecast_id')
      .innerJoin('forecast', 'forecast.id', 'reminder.forecast_id')
      .select(['reminder.id', 'kind', 'reminder.forecast_id', 'stopped', 'language'])
      .select(['sealed_recipient', 'sealed_token'])
      .select('due_at')
      .where('reminder.id', '=', reminderId)
      .where('state', '=', 'planned')
      // Moved to a later day meanwhile: that day has a job of its own.
      .where('due_at', '<=', sql<Date>`now() + interval '1 minute'`)
      .where('expires_at', '>', sql<Date>`now()`)
      .forUpdate('reminder')
      .executeTakeFirst();
    if (!due) return 'nothing';
    const end = async (state: 'promised' | 'skipped', why: string) => {
      await settle(updating(work).where('id', '=', due.id), state, why).execute();
      return state;
    };
    const kind = house.knowledge.reminders.get(due.kind);
    if (!kind || due.stopped.includes(due.kind)) return end('skipped', 'stopped');
    if (isOver(due.due_at)) return end('skipped', 'late');
    const said = (await checkInsOf(work, due.forecast_id)).map(({ date, urgency, answers }) => ({
      ...{ date, urgency, worried: answers.worried === true },
    }));
    if (isNeedless(kind, today, said)) return end('skipped', 'all-is-well');
    await writeLetter(house, work, {
      ...{ clinicId, forecastId: due.forecast_id, kind: 'reminder' },
      token: house.secret.open(due.sealed_token, due.forecast_id),
      to: house.secret.open(due.sealed_recipient, due.forecast_id),
      language: due.language,
      about: { reminder: due.kind },
    });
    return end('promised', 'due');
  });
}

const updating = (work: Work) => work.updateTable('reminder');

function settle(
  update: ReturnType<typeof updating>,
  state: 'promised' | 'skipped' | 'stopped',
  why: string,
) {
  return update.set({ state, why, settled_at: sql<Date>`now()` }).where('state', '=', 'planned');
}
