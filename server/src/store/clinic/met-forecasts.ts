import type { Area, Measurement } from '@healcast/engine';
import { sql } from 'kysely';
import type { Work } from '../database.ts';

/** The band of a forecast on a day, before it learned, and what was measured. */
export interface MetForecast extends Measurement {
  low: number;
  middle: number;
  high: number;
}

/**
 * Keeps what a course's forecast said before it learned. A band that is there stays as it was made;
 * only what was measured may be put right. Days of which no measurement is left are taken out.
 */
export async function keepMetForecasts(
  work: Work,
  { clinicId, courseId }: { clinicId: string; courseId: string },
  met: readonly MetForecast[],
): Promise<void> {
  const days = met.map(({ date, measure }) => `${date} ${measure}`);
  await sql`delete from met_forecast where course_id = ${courseId}
    and not (to_char(date, 'YYYY-MM-DD') || ' ' || measure = any(${days}))`.execute(work);
  if (met.length === 0) return;
  await work
    .insertInto('met_forecast')
    .values(
      met.map(({ value, ...rest }) => ({
        ...rest,
        ...{ course_id: courseId, clinic_id: clinicId, outcome: value },
      })),
    )
    .onConflict((conflict) =>
      conflict
        .columns(['course_id', 'date', 'measure'])
        .doUpdateSet((eb) => ({ outcome: eb.ref('excluded.outcome') })),
    )
    .execute();
}

/** Every forecast of the clinic that was met, with what the scorecard groups by. */
export async function metForecasts(work: Work) {
  const rows = await work
    .selectFrom('met_forecast as m')
    .innerJoin('course as c', 'c.id', 'm.course_id')
    .innerJoin('person as p', 'p.id', 'c.person_id')
    .select(['m.measure', 'm.low', 'm.middle', 'm.high', 'm.outcome', 'c.area'])
    .select(sql<number | null>`(p.facts ->> 'phototype')::int`.as('phototype'))
    .limit(100_000)
    .execute();
  return rows.map(({ phototype, ...row }): typeof row & { area: Area; phototype?: number } => ({
    ...row,
    ...(phototype === null ? {} : { phototype }),
  }));
}
