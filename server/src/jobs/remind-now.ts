import type { House } from '../house.ts';
import { clinicById } from '../store/clinics.ts';
import type { ReminderJob } from '../store/queues.ts';
import { remind } from '../store/reminders.ts';

/** Does what a reminder's hour asks for; "today" is the day in the clinic's time zone. */
export async function remindNow(house: House, job: ReminderJob, now = new Date()): Promise<void> {
  const clinic = await clinicById(house, job.clinicId);
  if (!clinic) return;
  const { timeZone } = clinic.settings;
  const today = new Intl.DateTimeFormat('en-CA', { timeZone, dateStyle: 'short' }).format(now);
  const outcome = await remind(house, job, today);
  house.log.info({ reminder: job.reminderId, outcome }, 'a reminder was due');
}
