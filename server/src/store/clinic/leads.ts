import type { Forecast } from '@healcast/engine';
import { sql } from 'kysely';
import { newLinkToken } from '../../access/link-token.ts';
import type { LeadBody } from '../../record/lead.ts';
import { inClinic, type Work } from '../database.ts';
import { insertForecast } from '../forecasts.ts';
import type { LetterHouse } from '../letters.ts';
import { note } from './audit.ts';
import { writeToClinic } from './write-to-clinic.ts';

/** Requests of one address that a clinic gets in a day. */
const A_DAY_AND_ADDRESS = 3;
/** New requests that a clinic gets in an hour: beyond, somebody floods it. */
const AN_HOUR = 60;
/** Notices that a clinic gets in an hour; the page counts the requests all the same. */
const NOTICES_AN_HOUR = 6;

/** A request with the words that were agreed to. */
export interface LeadToKeep extends LeadBody {
  clinicId: string;
  language: string;
  output: Forecast | Uint8Array;
  consentWords: string;
}

/**
 * Keeps a request with its consent, its forecast and the notice to the clinic, in one transaction.
 * @returns `flooded` when the clinic had too many this hour. A request that is there already, and
 * one of an address that had its requests for today, answers like a new one.
 */
export async function keepLead(
  house: LetterHouse,
  lead: LeadToKeep,
): Promise<'kept' | 'there' | 'enough' | 'flooded'> {
  const mark = house.secret.markAddress(lead.email ?? String(lead.phone).replaceAll(/\D/g, ''));
  return inClinic(house.database, lead.clinicId, async (work) => {
    // One request at a time for each clinic, so that the counts below hold.
    await sql`select pg_advisory_xact_lock(hashtextextended(${`lead ${lead.clinicId}`}, 0))`.execute(
      work,
    );
    const counted = await countLeads(work, lead.id, mark);
    if (counted.there) return 'there';
    if (counted.ofAddress >= A_DAY_AND_ADDRESS) return 'enough';
    if (counted.thisHour >= AN_HOUR) return 'flooded';
    const token = newLinkToken();
    const { clinicId, language, input, output } = lead;
    const forecastId = await insertForecast(work, { clinicId, language, input, output }, token);
    await insertLead(house, work, { ...lead, forecastId, token, mark });
    const about = { leadId: lead.id };
    if (counted.notices < NOTICES_AN_HOUR)
      await writeToClinic(house, work, clinicId, { kind: 'request', about });
    const came = { action: 'request-came', subject: 'lead', subjectId: lead.id } as const;
    await note(work, { clinicId, accountId: null }, came);
    return 'kept';
  });
}

async function countLeads(work: Work, id: string, mark: Buffer) {
  const { rows } = await sql<{
    there: boolean;
    of_address: number;
    this_hour: number;
    notices: number;
  }>`
    select exists (select from lead where id = ${id}::uuid) as there,
      (select count(*)::int from lead where address_mark = ${mark}
        and consented_at > now() - interval '1 day') as of_address,
      (select count(*)::int from lead where consented_at > now() - interval '1 hour') as this_hour,
      (select count(*)::int from letter where kind = 'request'
        and promised_at > now() - interval '1 hour') as notices`.execute(work);
  const row = rows[0];
  return {
    there: row?.there ?? false,
    ofAddress: row?.of_address ?? 0,
    thisHour: row?.this_hour ?? 0,
    notices: row?.notices ?? 0,
  };
}

async function insertLead(
  { secret }: LetterHouse,
  work: Work,
  lead: LeadToKeep & { forecastId: string; token: string; mark: Buffer },
): Promise<void> {
  await work
    .insertInto('lead')
    .values({
      ...{ id: lead.id, clinic_id: lead.clinicId, forecast_id: lead.forecastId },
      sealed_token: secret.seal(lead.token, lead.id),
      ...{ name: lead.name, email: lead.email || null, phone: lead.phone || null },
      ...{ wish: lead.wish || null, address_mark: lead.mark },
      ...{ consent_words: lead.consentWords, consent_version: lead.consent.version },
      ...{ settled_at: null, settled_by: null, person_id: null },
    })
    .execute();
}

/** Erases a request with its forecast and its notice. @returns false when there is none */
export async function eraseLead(work: Work, id: string): Promise<boolean> {
  await sql`delete from letter where kind = 'request' and about ->> 'leadId' = ${id}`.execute(work);
  const gone = await sql`
    delete from forecast where id in (select forecast_id from lead where id = ${id}::uuid)`.execute(
    work,
  );
  return Number(gone.numAffectedRows) > 0;
}
