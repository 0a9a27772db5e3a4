import { sql } from 'kysely';
import type { Work } from '../database.ts';
import { nameOf } from './people.ts';

/** An adverse event as it is recorded. */
export interface AdverseEventToKeep {
  personId: string;
  sessionId?: string | null | undefined;
  kind: string;
  severity: string;
  serious: boolean;
  onset: string;
  resolved?: string | null | undefined;
  description: string;
  treatment?: string | null | undefined;
}

/** Records an adverse event. @returns undefined when person or session are not of this clinic */
export async function recordEvent(
  work: Work,
  staff: { clinicId: string; accountId: string },
  event: AdverseEventToKeep,
): Promise<string | undefined> {
  const person = await work
    .selectFrom('person')
    .select('id')
    .where('id', '=', event.personId)
    .executeTakeFirst();
  const session = event.sessionId
    ? await work
        .selectFrom('session')
        .select('id')
        .where('id', '=', event.sessionId)
        .where('person_id', '=', event.personId)
        .executeTakeFirst()
    : undefined;
  if (!person || (event.sessionId && !session)) return undefined;
  const { kind, severity, serious, onset, description } = event;
  const row = await work
    .insertInto('adverse_event')
    .values({
      ...{ clinic_id: staff.clinicId, person_id: person.id, session_id: session?.id ?? null },
      ...{ kind, severity, serious, onset, description, recorded_by: staff.accountId },
      resolved: event.resolved ?? null,
      treatment: event.treatment ?? null,
    })
    .returning('id')
    .executeTakeFirstOrThrow();
  return row.id;
}

const day = (column: string) => sql<string>`to_char(${sql.ref(column)}, 'YYYY-MM-DD')`;

/** The adverse events of the clinic, the latest first, each with what its session used. */
export async function eventsOf(work: Work, id?: string) {
  let query = work
    .selectFrom('adverse_event as e')
    .innerJoin('person as p', 'p.id', 'e.person_id')
    .leftJoin('session as s', 's.id', 'e.session_id')
    .leftJoin('account as o', 'o.id', 's.operator_id')
    .leftJoin('account as r', 'r.id', 'e.recorded_by')
    .select(['e.id', 'e.person_id', 'e.session_id', 'kind', 'severity', 'serious', 'description'])
    .select(['treatment', 'recorded_at', 'given_name', 'family_name', 'device', 'cartridge_lot'])
    .select(['o.name as operator', 'r.name as recordedBy', 's.record'])
    .select([day('e.onset').as('onset'), day('e.resolved').as('resolved')])
    .orderBy('e.onset', 'desc');
  if (id) query = query.where('e.id', '=', id);
  const rows = await query.limit(1_000).execute();
  return rows.map((row) => ({
    ...{ id: row.id, personId: row.person_id, sessionId: row.session_id },
    ...{ kind: row.kind, severity: row.severity, serious: row.serious },
    ...{ onset: row.onset, resolved: row.resolved as string | null },
    ...{ description: row.description, treatment: row.treatment },
    name: nameOf({ givenName: row.given_name, familyName: row.family_name }),
    recordedAt: row.recorded_at.toISOString(),
    recordedBy: row.recordedBy,
    device: row.device,
    cartridgeLot: row.cartridge_lot,
    operator: row.operator,
    adjuncts:
      row.record?.adjuncts?.map(({ adjunct, product, lot }) =>
        [adjunct, product, lot].filter(Boolean).join(' '),
      ) ?? [],
    session: row.record,
  }));
}

/** Sessions and those with an event, for each device, lot, operator and adjunct. */
export async function exposures(work: Work) {
  const { rows } = await sql<{ kind: string; name: string; sessions: number; events: number }>`
    with used as (
      select s.id, exists (select from adverse_event e where e.session_id = s.id) as event,
        s.device, s.cartridge_lot, o.name as operator, s.record
      from session s left join account o on o.id = s.operator_id
    ), exposed as (
      select id, event, 'device' as kind, device as name from used where device is not null
      union all select id, event, 'lot', cartridge_lot from used where cartridge_lot is not null
      union all select id, event, 'operator', operator from used where operator is not null
      union all select distinct id, event, 'adjunct', a ->> 'adjunct'
        from used, jsonb_array_elements(coalesce(record -> 'adjuncts', '[]')) a
      union all select id, event, 'all', '' from used
    )
    select kind, name, count(*)::int as sessions, (count(*) filter (where event))::int as events
    from exposed group by kind, name order by kind, name`.execute(work);
  return rows;
}
