import type { Area } from '@healcast/engine';
import { sql } from 'kysely';
import type { Work } from '../database.ts';

/** A measured result as it is kept. */
export interface Outcome {
  area: Area;
  measure: string;
  value: number;
  date: string;
  site?: string | null | undefined;
  operator?: string | null | undefined;
  device?: string | null | undefined;
}

/** Keeps measured results; all of them or none, in the caller's transaction. */
export async function keepOutcomes(
  work: Work,
  clinicId: string,
  outcomes: readonly (Outcome & { personId: string })[],
): Promise<string[]> {
  const ids: string[] = [];
  // PostgreSQL takes 65,535 values in one statement.
  for (let from = 0; from < outcomes.length; from += 1_000) {
    const rows = await work
      .insertInto('outcome')
      .values(
        outcomes.slice(from, from + 1_000).map(({ personId, site, operator, device, ...rest }) => ({
          ...{ ...rest, clinic_id: clinicId, person_id: personId, place: site ?? null },
          ...{ operator: operator ?? null, device: device ?? null },
        })),
      )
      .returning('id')
      .execute();
    ids.push(...rows.map(({ id }) => id));
  }
  return ids;
}

/** The results of a person, the first first; without one those of the whole clinic. */
export async function outcomesOf(work: Work, personId?: string) {
  let query = work
    .selectFrom('outcome')
    .select([
      'id',
      'person_id',
      'area',
      'measure',
      'value',
      'place',
      'operator',
      'device',
      'saved_at',
    ])
    .select(sql<string>`to_char(date, 'YYYY-MM-DD')`.as('date'))
    .orderBy('outcome.date')
    .orderBy('saved_at');
  if (personId) query = query.where('person_id', '=', personId);
  const rows = await query.execute();
  return rows.map(({ person_id, place, saved_at, ...row }) => ({
    ...row,
    personId: person_id,
    site: place,
    savedAt: saved_at.toISOString(),
  }));
}
