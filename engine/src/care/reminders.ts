import type { Reminder } from '../knowledge/reminder.ts';
import type { Knowledge } from '../knowledge.ts';
import { addDays, daysBetween } from '../record/dates.ts';
import type { Forecast, ForecastInput } from '../record/forecast.ts';
import type { Urgency } from '../record/vocabulary.ts';
import { sessionOfRecovery } from './calendar-events.ts';

/** A reminder with its day: kind as in knowledge/reminders, wall clock of the clinic. */
export interface DatedReminder {
  kind: string;
  date: string;
  time: string;
}

/** The reminders of a forecast in the order of their days. Pure: it says nothing of who asked. */
export function remindersOf(
  { reminders }: Pick<Knowledge, 'reminders'>,
  input: ForecastInput,
  forecast: Forecast,
): DatedReminder[] {
  const session = sessionOfRecovery(input);
  if (!session) return [];
  return [...reminders.values()]
    .flatMap(({ id, when, time }) => {
      const date = dateOf(when, session.date, forecast);
      return date ? [{ kind: id, date, time }] : [];
    })
    .toSorted((left, right) => left.date.localeCompare(right.date));
}

function dateOf(when: Reminder['when'], from: string, forecast: Forecast): string | undefined {
  if ('day' in when) return addDays(from, when.day);
  const found = forecast.recovery.activities.find(({ activity }) => activity === when.activity);
  return found && addDays(found.date, -when.daysBefore);
}

/** Whether recent check-ins make a reminder needless on a day. A worry never does. */
export function isNeedless(
  { skip }: Pick<Reminder, 'skip'>,
  date: string,
  checkIns: readonly { date: string; urgency: Urgency; worried: boolean }[],
): boolean {
  const within = (days: number | undefined, one: { date: string }) => {
    const ago = daysBetween(one.date, date);
    return days !== undefined && ago >= 0 && ago <= days;
  };
  const last = checkIns.toSorted((left, right) => left.date.localeCompare(right.date)).at(-1);
  if (!last) return false;
  if (within(skip.checkedInWithinDays, last)) return true;
  return last.urgency === 'routine' && !last.worried && within(skip.calmWithinDays, last);
}
