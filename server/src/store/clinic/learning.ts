import type { Area } from '@healcast/engine';
import { fromKysely, type PgBoss } from 'pg-boss';
import type { Work } from '../database.ts';
import { LEARN, type LearnJob } from '../queues.ts';

/**
 * Promises, in the transaction that keeps the values, that the forecast of every course they speak
 * of will learn from them.
 */
export async function promiseLearning(
  { boss }: { boss: PgBoss },
  work: Work,
  clinicId: string,
  values: readonly { personId: string; area: Area }[],
): Promise<void> {
  const measured = new Set(values.map(({ personId, area }) => `${personId} ${area}`));
  if (measured.size === 0) return;
  const people = [...new Set(values.map(({ personId }) => personId))];
  const courses = await work
    .selectFrom('course')
    .select(['id', 'person_id', 'area'])
    .where('person_id', 'in', people)
    .where('forecast_id', 'is not', null)
    .execute();
  const jobs = courses
    .filter(({ person_id: personId, area }) => measured.has(`${personId} ${area}`))
    .map(({ id: courseId }): { data: LearnJob } => ({ data: { courseId, clinicId } }));
  if (jobs.length > 0) await boss.insert(LEARN, jobs, { db: fromKysely(work) });
}
