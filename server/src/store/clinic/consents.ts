import { sql } from 'kysely';
import type { Work } from '../database.ts';

/** The wordings people sign here, the latest version of each kind first. */
export async function consentTexts(work: Work) {
  const rows = await work
    .selectFrom('consent_text')
    .select(['kind', 'version', 'text', 'written_at'])
    .orderBy('kind')
    .orderBy('version', 'desc')
    .execute();
  return rows.map(({ written_at, ...row }) => ({ ...row, writtenAt: written_at.toISOString() }));
}

/** The newest version of each kind of wording. */
export async function newestWordings(work: Work): Promise<Map<string, number>> {
  const rows = await work
    .selectFrom('consent_text')
    .select(['kind', ({ fn }) => fn.max('version').as('version')])
    .groupBy('kind')
    .execute();
  return new Map(rows.map(({ kind, version }) => [kind, version]));
}

/** Adds a wording as the next version of its kind. */
export async function addConsentText(
  work: Work,
  clinicId: string,
  { kind, text }: { kind: string; text: string },
) {
  const row = await work
    .insertInto('consent_text')
    .values({
      ...{ clinic_id: clinicId, kind, text },
      version: sql<number>`(select coalesce(max(version), 0) + 1 from consent_text where kind = ${kind})`,
    })
    .returning(['kind', 'version', 'text', 'written_at'])
    .executeTakeFirstOrThrow();
  const { written_at, ...made } = row;
  return { ...made, writtenAt: written_at.toISOString() };
}

/** A signature as it was given. */
export interface Signed {
  wordings: { kind: string; version: number }[];
  signedName: string;
  method: 'drawn' | 'typed' | 'paper';
  signature: [number, number][][];
}

/**
 * Keeps one consent for each wording under one signature.
 * @returns their ids, or undefined when one of the wordings is not here
 */
export async function signConsents(
  work: Work,
  staff: { clinicId: string; accountId: string },
  personId: string,
  signed: Signed,
): Promise<string[] | undefined> {
  const known = await consentTexts(work);
  const isKnown = (one: Signed['wordings'][number]) =>
    known.some(({ kind, version }) => kind === one.kind && version === one.version);
  if (!signed.wordings.every(isKnown)) return undefined;
  const rows = await work
    .insertInto('consent')
    .values(
      signed.wordings.map(({ kind, version }) => ({
        ...{ clinic_id: staff.clinicId, person_id: personId, kind, version },
        ...{ signed_name: signed.signedName, signature: JSON.stringify(signed.signature) },
        ...{ method: signed.method, taken_by: staff.accountId, revoked_at: null },
      })),
    )
    .returning('id')
    .execute();
  return rows.map(({ id }) => id);
}

/** Revokes a consent from now on. @returns whose it was, or undefined when none still holds */
export async function revokeConsent(work: Work, id: string): Promise<string | undefined> {
  const done = await work
    .updateTable('consent')
    .set({ revoked_at: sql<Date>`now()` })
    .where('id', '=', id)
    .where('revoked_at', 'is', null)
    .returning('person_id')
    .executeTakeFirst();
  return done?.person_id;
}

const COLUMNS = [
  ...(['consent.id', 'consent.kind', 'consent.version', 'signed_name', 'method'] as const),
  ...(['signed_at', 'revoked_at'] as const),
] as const;

/** What a person signed here, the latest first. */
export async function consentsOf(work: Work, personId: string) {
  const rows = await work
    .selectFrom('consent')
    .select(COLUMNS)
    .where('person_id', '=', personId)
    .orderBy('signed_at', 'desc')
    .orderBy('kind')
    .execute();
  return rows.map(shown);
}
export type KeptConsent = Awaited<ReturnType<typeof consentsOf>>[number];

function shown(row: {
  id: string;
  kind: string;
  version: number;
  signed_name: string;
  method: Signed['method'];
  signed_at: Date;
  revoked_at: Date | null;
}) {
  return {
    ...{ id: row.id, kind: row.kind, version: row.version, signedName: row.signed_name },
    method: row.method,
    signedAt: row.signed_at.toISOString(),
    revokedAt: row.revoked_at?.toISOString() ?? null,
  };
}

/** One consent with its wording, its signature and who took it, or undefined. */
export async function consentSheet(work: Work, id: string) {
  const row = await work
    .selectFrom('consent')
    .innerJoin('consent_text', (join) =>
      join
        .onRef('consent_text.kind', '=', 'consent.kind')
        .onRef('consent_text.version', '=', 'consent.version'),
    )
    .innerJoin('person', 'person.id', 'consent.person_id')
    .leftJoin('account', 'account.id', 'consent.taken_by')
    .select(COLUMNS)
    .select(['signature', 'text', 'written_at', 'account.name as taker', 'person_id'])
    .select(['given_name', 'family_name'])
    .select(sql<string | null>`to_char(birth_date, 'YYYY-MM-DD')`.as('born'))
    .where('consent.id', '=', id)
    .executeTakeFirst();
  if (!row) return undefined;
  const name = `${row.given_name} ${row.family_name}`;
  return {
    ...shown(row),
    person: { id: row.person_id, name, birthDate: row.born },
    ...{ text: row.text, writtenAt: row.written_at.toISOString(), takenBy: row.taker },
    signature: row.signature,
  };
}
