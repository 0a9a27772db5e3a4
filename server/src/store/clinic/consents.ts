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

/** Keeps a signed consent. @returns undefined when that wording or person is not here */
export async function signConsent(
  work: Work,
  clinicId: string,
  personId: string,
  signed: { kind: string; version: number; signedName: string; signature: [number, number][][] },
): Promise<string | undefined> {
  const wording = await work
    .selectFrom('consent_text')
    .select('version')
    .where('kind', '=', signed.kind)
    .where('version', '=', signed.version)
    .executeTakeFirst();
  if (!wording) return undefined;
  const row = await work
    .insertInto('consent')
    .values({
      ...{ clinic_id: clinicId, person_id: personId, kind: signed.kind, version: signed.version },
      ...{ signed_name: signed.signedName, signature: JSON.stringify(signed.signature) },
      revoked_at: null,
    })
    .returning('id')
    .executeTakeFirstOrThrow();
  return row.id;
}

/** Revokes a consent from now on. @returns false when there is none that still holds */
export async function revokeConsent(work: Work, id: string): Promise<boolean> {
  const done = await work
    .updateTable('consent')
    .set({ revoked_at: sql<Date>`now()` })
    .where('id', '=', id)
    .where('revoked_at', 'is', null)
    .executeTakeFirst();
  return done.numUpdatedRows > 0n;
}

/** What a person signed here, the latest first. */
export async function consentsOf(work: Work, personId: string) {
  const rows = await work
    .selectFrom('consent')
    .select(['id', 'kind', 'version', 'signed_name', 'signature', 'signed_at', 'revoked_at'])
    .where('person_id', '=', personId)
    .orderBy('signed_at', 'desc')
    .execute();
  return rows.map((row) => ({
    ...{ id: row.id, kind: row.kind, version: row.version, signedName: row.signed_name },
    onPaper: row.signature.length === 0,
    signedAt: row.signed_at.toISOString(),
    revokedAt: row.revoked_at?.toISOString() ?? null,
  }));
}
