import type { CheckInAnswers, Forecast, ForecastInput, Triage } from '@healcast/engine';
import { sql } from 'kysely';
import type { Work } from './database.ts';

/** A check-in as it was answered. */
export interface KeptCheckIn {
  id: string;
  at: Date;
  date: string;
  answers: CheckInAnswers;
  urgency: Triage['urgency'];
  triage: Triage;
}

/** The check-ins behind a forecast, in the order they came. Inside a transaction of its clinic. */
export async function checkInsOf(work: Work, forecastId: string): Promise<KeptCheckIn[]> {
  const rows = await work
    .selectFrom('check_in')
    .select(['id', 'at', 'answers', 'urgency', 'triage'])
    .where('forecast_id', '=', forecastId)
    .orderBy('at')
    .orderBy('id')
    .execute();
  return rows.map((row) => ({ ...row, date: row.answers.date }));
}

/**
 * Stores a check-in with its answer, under the clinic's course when the forecast belongs to one.
 * @returns false when this id is stored already
 */
export async function addCheckIn(
  work: Work,
  { clinicId, forecastId }: { clinicId: string; forecastId: string },
  { id, answers, triage }: Pick<KeptCheckIn, 'id' | 'answers' | 'triage'>,
): Promise<boolean> {
  const added = await work
    .insertInto('check_in')
    .values({
      ...{ id, clinic_id: clinicId, forecast_id: forecastId, date: answers.date },
      course_id: sql<string | null>`(select id from course where forecast_id = ${forecastId})`,
      answers: JSON.stringify(answers),
      urgency: triage.urgency,
      triage: JSON.stringify(triage),
    })
    .onConflict((conflict) => conflict.column('id').doNothing())
    .executeTakeFirst();
  return (added.numInsertedOrUpdatedRows ?? 0n) > 0n;
}

/** Puts the forecast that learned in the place of the one before; its calendar gets a new version. */
export async function keepLearned(
  work: Work,
  forecastId: string,
  { input, output }: { input: ForecastInput; output: Forecast },
): Promise<void> {
  await work
    .updateTable('forecast')
    .set(({ eb }) => ({
      input: JSON.stringify(input),
      output: JSON.stringify(output),
      provenance: JSON.stringify(output.provenance),
      version: eb('version', '+', 1),
      changed_at: sql<Date>`now()`,
    }))
    .where('id', '=', forecastId)
    .execute();
}
