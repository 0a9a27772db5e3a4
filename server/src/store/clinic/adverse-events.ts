import { sql } from 'kysely';
import type { SessionBody } from '../../record/needling.ts';
import type { Work } from '../database.ts';
import { nameOf } from './people.ts';

/** An adverse event as it is recorded. */
export interface AdverseEventToKeep {
  personId: string;
  sessionId?: string | null | undefined;
  kind: string;
  severity: string;
  serious: boolean;
  seriousBecause?: readonly string[] | undefined;
  onset: string;
  resolved?: string | null | undefined;
  outcome?: string | undefined;
  description: string;
  treatment?: string | null | undefined;
  device?: string | null | undefined;
  cartridgeLot?: string | null | undefined;
  operator?: string | null | undefined;
  adjunct?: string | null | undefined;
}

const columnsOf = (event: AdverseEventToKeep) => ({
  ...{ kind: event.kind, severity: event.severity, serious: event.serious, onset: event.onset },
  serious_because: [...(event.seriousBecause ?? [])],
  ...{ outcome: event.outcome ?? 'unknown', resolved: event.resolved ?? null },
  ...{ description: event.description, treatment: event.treatment ?? null },
  ...{ device: event.device ?? null, cartridge_lot: event.cartridgeLot ?? null },
  ...{ operator: event.operator ?? null, adjunct: event.adjunct ?? null },
  session_id: event.sessionId ?? null,
});

/** Whether person and session are of this clinic and belong together. */
async function belong(work: Work, { personId, sessionId }: AdverseEventToKeep): Promise<boolean> {
  if (sessionId) {
    const session = await work
      .selectFrom('session')
      .select('id')
      .where('id', '=', sessionId)
      .where('person_id', '=', personId)
      .executeTakeFirst();
    return session !== undefined;
  }
  const person = await work
    .selectFrom('person')
    .select('id')
    .where('id', '=', personId)
    .executeTakeFirst();
  return person !== undefined;
}

/** Records an adverse event. @returns undefined when person or session are not of this clinic */
export async function recordEvent(
  work: Work,
  staff: { clinicId: string; accountId: string },
  event: AdverseEventToKeep,
): Promise<string | undefined> {
  if (!(await belong(work, event))) return undefined;
  const row = await work
    .insertInto('adverse_event')
    .values({
      ...columnsOf(event),
      ...{ clinic_id: staff.clinicId, person_id: event.personId, recorded_by: staff.accountId },
    })
    .returning('id')
    .executeTakeFirstOrThrow();
  return row.id;
}

/** Puts an adverse event right, or tells how it went on. @returns false when it is not of this person */
export async function changeEvent(
  work: Work,
  id: string,
  event: AdverseEventToKeep,
): Promise<boolean> {
  if (!(await belong(work, event))) return false;
  const changed = await work
    .updateTable('adverse_event')
    .set({ ...columnsOf(event), changed_at: sql<Date>`now()` })
    .where('id', '=', id)
    .where('person_id', '=', event.personId)
    .executeTakeFirst();
  return changed.numUpdatedRows > 0n;
}

const day = (column: string) => sql<string>`to_char(${sql.ref(column)}, 'YYYY-MM-DD')`;

/** The adverse events of the clinic or of a person, the latest first, each with what was used. */
export async function eventsOf(work: Work, which: { id?: string; personId?: string } = {}) {
  let query = work
    .selectFrom('adverse_event as e')
    .innerJoin('person as p', 'p.id', 'e.person_id')
    .leftJoin('session as s', 's.id', 'e.session_id')
    .leftJoin('account as o', 'o.id', 's.operator_id')
    .leftJoin('account as r', 'r.id', 'e.recorded_by')
    .select(['e.id', 'e.person_id', 'e.session_id', 'kind', 'severity', 'serious', 'description'])
    .select(['serious_because', 'outcome', 'treatment', 'recorded_at', 'given_name', 'family_name'])
    .select(['e.device', 'e.cartridge_lot', 'e.operator', 'e.adjunct', 'p.facts'])
    .select(['s.device as sessionDevice', 's.cartridge_lot as sessionLot', 's.record'])
    .select(['o.name as sessionOperator', 'r.name as recordedBy'])
    .select([day('e.onset').as('onset'), day('e.resolved').as('resolved')])
    .select([day('s.date').as('sessionDate'), day('p.birth_date').as('birthDate')])
    .orderBy('e.onset', 'desc')
    .orderBy('e.recorded_at', 'desc');
  if (which.id) query = query.where('e.id', '=', which.id);
  if (which.personId) query = query.where('e.person_id', '=', which.personId);
  const rows = await query.limit(1_000).execute();
  return rows.map((row) => ({
    ...{ id: row.id, personId: row.person_id, sessionId: row.session_id },
    ...{ kind: row.kind, severity: row.severity, serious: row.serious },
    ...{ seriousBecause: row.serious_because, outcome: row.outcome },
    ...{ onset: row.onset, resolved: row.resolved as string | null },
    ...{ description: row.description, treatment: row.treatment },
    name: nameOf({ givenName: row.given_name, familyName: row.family_name }),
    recordedAt: row.recorded_at.toISOString(),
    recordedBy: row.recordedBy,
    sessionDate: row.sessionDate as string | null,
    device: row.device ?? row.sessionDevice,
    cartridgeLot: row.cartridge_lot ?? row.sessionLot,
    operator: row.operator ?? row.sessionOperator,
    adjuncts: row.adjunct ? [row.adjunct] : adjunctsIn(row.record),
    typed: {
      ...{ device: row.device, cartridgeLot: row.cartridge_lot },
      ...{ operator: row.operator, adjunct: row.adjunct },
    },
    session: row.record,
    person: { birthDate: row.birthDate as string | null, sex: row.facts.sex ?? null },
  }));
}

const adjunctsIn = (record: SessionBody | null): string[] =>
  record?.adjuncts?.map(({ adjunct, product, lot }) =>
    [adjunct, product, lot].filter(Boolean).join(' '),
  ) ?? [];

/** Sessions and those with an event, for each device, lot, operator, adjunct and lot of an adjunct. */
export async function exposures(work: Work) {
  const { rows } = await sql<{ kind: string; name: string; sessions: number; events: number }>`
    with used as (
      select s.id, exists (select from adverse_event e where e.session_id = s.id) as event,
        s.device, s.cartridge_lot, o.name as operator, s.record
      from session s left join account o on o.id = s.operator_id
    ), added as (
      select id, event, a ->> 'adjunct' as adjunct, a ->> 'lot' as lot
      from used, jsonb_array_elements(coalesce(record -> 'adjuncts', '[]')) a
    ), exposed as (
      select id, event, 'device' as kind, device as name from used where device is not null
      union all select id, event, 'lot', cartridge_lot from used where cartridge_lot is not null
      union all select id, event, 'operator', operator from used where operator is not null
      union all select distinct id, event, 'adjunct', adjunct from added
      union all select distinct id, event, 'adjunct-lot', adjunct || ' ' || lot
        from added where lot is not null
      union all select id, event, 'all', '' from used
    )
    select kind, name, count(*)::int as sessions, (count(*) filter (where event))::int as events
    from exposed group by kind, name order by kind, name`.execute(work);
  return rows;
}

/** How many adverse events hang on no session. */
export async function eventsWithoutSession(work: Work): Promise<number> {
  const { count } = await work
    .selectFrom('adverse_event')
    .select(({ fn }) => fn.countAll<string>().as('count'))
    .where('session_id', 'is', null)
    .executeTakeFirstOrThrow();
  return Number(count);
}
