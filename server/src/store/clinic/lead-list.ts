import { sql } from 'kysely';
import { privateUrls } from '../../access/private-urls.ts';
import type { Secret } from '../../access/secret.ts';
import type { Work } from '../database.ts';

const PAGE = 50;

/** Requests of the clinic of this transaction, the newest first, with how far each notice has come. */
export async function leadsOf(
  { secret, publicUrl }: { secret: Secret; publicUrl: string },
  work: Work,
  asked: { state?: 'new' | 'done' | 'person' | undefined; before?: string | undefined },
) {
  let query = work
    .selectFrom('lead')
    .innerJoin('forecast', 'forecast.id', 'lead.forecast_id')
    .leftJoin('account', 'account.id', 'lead.settled_by')
    .selectAll('lead')
    .select(['forecast.input', 'account.name as settled_name'])
    .select(({ selectFrom }) =>
      selectFrom('letter')
        .select('letter.state')
        .where('letter.kind', '=', 'request')
        .whereRef(sql<string>`letter.about ->> 'leadId'`, '=', sql<string>`lead.id::text`)
        .orderBy('promised_at')
        .limit(1)
        .as('notice'),
    )
    .orderBy('consented_at', 'desc')
    .limit(PAGE);
  if (asked.state) query = query.where('lead.state', '=', asked.state);
  if (asked.before) query = query.where('consented_at', '<', new Date(asked.before));
  const rows = await query.execute();
  return {
    leads: rows.map((row) => ({
      ...{ id: row.id, name: row.name, email: row.email, phone: row.phone, wish: row.wish },
      ...{ state: row.state, personId: row.person_id, settledBy: row.settled_name },
      area: row.input.area,
      at: row.consented_at.toISOString(),
      settledAt: row.settled_at?.toISOString() ?? null,
      consent: { words: row.consent_words, version: row.consent_version },
      link: privateUrls(publicUrl, secret.open(row.sealed_token, row.id)).page,
      notice: row.notice,
    })),
    before: rows.length === PAGE ? (rows.at(-1)?.consented_at.toISOString() ?? null) : null,
  };
}

/** The requests a person came by, with the forecast of each. */
export async function leadsOfPerson(
  { secret, publicUrl }: { secret: Secret; publicUrl: string },
  work: Work,
  personId: string,
) {
  const rows = await work
    .selectFrom('lead')
    .innerJoin('forecast', 'forecast.id', 'lead.forecast_id')
    .select(['lead.id', 'consented_at', 'sealed_token', 'forecast.input'])
    .where('person_id', '=', personId)
    .orderBy('consented_at', 'desc')
    .execute();
  return rows.map((row) => ({
    area: row.input.area,
    at: row.consented_at.toISOString(),
    link: privateUrls(publicUrl, secret.open(row.sealed_token, row.id)).page,
  }));
}

/** How many requests wait. */
export async function newLeads(work: Work): Promise<number> {
  const { count } = await work
    .selectFrom('lead')
    .select(({ fn }) => fn.countAll<string>().as('count'))
    .where('state', '=', 'new')
    .executeTakeFirstOrThrow();
  return Number(count);
}

/** A request, held until the transaction ends, or undefined. */
export async function leadById(work: Work, id: string) {
  return work.selectFrom('lead').selectAll().where('id', '=', id).forUpdate().executeTakeFirst();
}

/** Settles a request: somebody got in touch, or the person is in the clinic's book now. */
export async function settleLead(
  work: Work,
  id: string,
  by: { accountId: string; personId?: string },
): Promise<boolean> {
  const { accountId, personId = null } = by;
  const done = await work
    .updateTable('lead')
    .set({
      state: personId ? 'person' : 'done',
      ...{ person_id: personId, settled_by: accountId, settled_at: sql<Date>`now()` },
    })
    .where('id', '=', id)
    .where('state', 'in', personId ? ['new', 'done'] : ['new'])
    .executeTakeFirst();
  return done.numUpdatedRows > 0n;
}

/** Everything kept about a request, without its keys. */
export async function everythingAboutLead(work: Work, id: string) {
  const lead = await leadById(work, id);
  if (!lead) return undefined;
  const { sealed_token: _, address_mark: __, ...kept } = lead;
  const forecast = await work
    .selectFrom('forecast')
    .select(['id', 'input', 'output', 'created_at', 'expires_at'])
    .where('id', '=', lead.forecast_id)
    .executeTakeFirst();
  return { request: kept, forecast: forecast ?? null };
}
