import { daysBetween, type TriageInput } from '@healcast/engine';
import { sql } from 'kysely';
import type { Work } from './database.ts';

const GRADES = [0, 1, 2, 3, 4];
/** Sessions count as alike when their depths differ by no more. */
const LIKE_DEPTH_MM = 0.5;

/**
 * How often others of this clinic ticked each grade of redness on the same day, after the same kind
 * of session at a like depth, with like skin (types 1 to 3, 4 to 6, not known). One answer a person.
 * Inside a transaction of the clinic.
 */
export async function othersRedness(
  work: Work,
  forecastId: string,
  { course, answers }: TriageInput,
): Promise<number[] | undefined> {
  const session = course.sessions
    .filter(({ date }) => date <= answers.date)
    .toSorted((left, right) => left.date.localeCompare(right.date))
    .at(-1);
  if (session?.depthMm === undefined) return undefined;
  const last = sql`coalesce(f.input -> 'sessions' -> -1, f.input -> 'plannedSessions' -> 0)`;
  const { rows } = await sql<{ grade: number; people: number }>`
    select grade, count(*)::integer as people from (
      select distinct on (c.forecast_id) (c.answers ->> 'redness')::integer as grade
      from check_in c join forecast f on f.id = c.forecast_id
      where c.clinic_id = current_clinic() and c.forecast_id <> ${forecastId}
        and (c.triage -> 'today' ->> 'day')::integer = ${daysBetween(session.date, answers.date)}
        and (${last} ->> 'modality' = 'rf-microneedling') = ${session.modality === 'rf-microneedling'}
        and abs((${last} ->> 'depthMm')::numeric - ${session.depthMm}::numeric) <= ${LIKE_DEPTH_MM}::numeric
        and coalesce(((f.input -> 'patient' ->> 'phototype')::integer + 2) / 3, 0) = ${skinOf(course.patient.phototype)}
      order by c.forecast_id, c.at desc
    ) as latest group by grade`.execute(work);
  return GRADES.map((grade) => rows.find((row) => row.grade === grade)?.people ?? 0);
}

/** 1 for types 1 to 3, 2 for types 4 to 6, 0 for a type nobody knows. */
function skinOf(phototype: number | undefined): number {
  return phototype === undefined ? 0 : Math.floor((phototype + 2) / 3);
}
