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

/** What tells two values apart: the same of these twice is the same measurement twice. */
export const outcomeKey = (outcome: Outcome & { personId: string }): string =>
  [outcome.personId, outcome.area, outcome.measure, outcome.date, outcome.site, outcome.value]
    .map((part) =>
      String(part ?? '')
        .trim()
        .toLowerCase(),
    )
    .join(' | ');

/** Whether this very value is on record. */
export async function isKept(work: Work, outcome: Outcome & { personId: string }) {
  return (await keptKeys(work, [outcome.personId])).has(outcomeKey(outcome));
}

/** The keys of all values of these people. */
export async function keptKeys(work: Work, personIds: readonly string[]): Promise<Set<string>> {
  const { rows } = await sql<Outcome & { personId: string }>`
    select person_id as "personId", area, measure, to_char(date, 'YYYY-MM-DD') as date,
      place as site, value from outcome where person_id = any(${[...personIds]}::uuid[])`.execute(
    work,
  );
  return new Set(rows.map(outcomeKey));
}

/** Takes a value of a person out. @returns what it was, or undefined when there was none */
export async function removeOutcome(work: Work, personId: string, id: string) {
  return work
    .deleteFrom('outcome')
    .where('id', '=', id)
    .where('person_id', '=', personId)
    .returning(['area', 'measure', sql<string>`to_char(date, 'YYYY-MM-DD')`.as('date')])
    .executeTakeFirst();
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

/** A session on one area. */
export interface Treatment {
  personId: string;
  area: Area;
  date: string;
  modality: string;
}

/** Every session of everybody, once for each of its areas. */
export async function treatments(work: Work): Promise<Treatment[]> {
  const { rows } = await sql<Treatment>`
    select distinct person_id as "personId", zone ->> 'area' as area,
      to_char(date, 'YYYY-MM-DD') as date, modality
    from session, jsonb_array_elements(record -> 'zones') zone`.execute(work);
  return rows;
}
