import type { House } from '../house.ts';
import { handOver } from '../store/clinic/alerts.ts';
import { inClinic } from '../store/database.ts';
import type { ClockJob } from '../store/queues.ts';

/** The time to answer an alert ran out, unless it was answered meanwhile: then there is nothing to do. */
export async function runAnswerClock(house: House, job: ClockJob): Promise<void> {
  const handedOver = await inClinic(house.database, job.clinicId, (work) =>
    handOver(house, work, job),
  );
  if (handedOver) house.log.warn({ alert: job.alertId }, 'an answer clock ran out');
}
