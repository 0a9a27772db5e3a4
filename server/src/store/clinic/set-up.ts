import type { ClinicSettings } from '@healcast/engine';
import { sql } from 'kysely';
import pg from 'pg';
import { hashLinkToken, newLinkToken } from '../../access/link-token.ts';
import type { Secret } from '../../access/secret.ts';
import type { Database, Work } from '../database.ts';

/** The token of the one-time link that makes the first clinic. It follows from the secret, so each start can show it until it was used. */
export function setUpToken(secret: Secret): string {
  return secret.wordFor('set-up');
}

/** Opens the one-time link on a fresh installation. By the owner. @returns whether it is open still */
export async function offerSetUp(owner: pg.ClientConfig, secret: Secret): Promise<boolean> {
  const client = new pg.Client(owner);
  await client.connect();
  try {
    const hash = hashLinkToken(setUpToken(secret));
    await client.query('insert into set_up (token_hash) values ($1) on conflict do nothing', [
      hash,
    ]);
    const { rows } = await client.query(
      'select from set_up where token_hash = $1 and used_at is null',
      [hash],
    );
    return rows.length > 0;
  } finally {
    await client.end();
  }
}

/** Opens a one-time link for one more clinic. By the owner. @returns its token, kept nowhere else */
export async function offerAnotherSetUp(owner: pg.ClientConfig): Promise<string> {
  const token = newLinkToken();
  const client = new pg.Client(owner);
  await client.connect();
  try {
    await client.query('insert into set_up (token_hash) values ($1)', [hashLinkToken(token)]);
    return token;
  } finally {
    await client.end();
  }
}

/** Whether a one-time link is right and was not used. */
export async function isSetUpOpen({ database }: { database: Database }, token: string) {
  const { rows } = await sql<{ open: boolean }>`
    select set_up_is_open(${hashLinkToken(token)}) as open`.execute(database);
  return rows[0]?.open ?? false;
}

/** Makes a clinic by a one-time link. @returns its id, or null when the link is wrong or was used */
export async function foundClinic(
  work: Work,
  token: string,
  made: { slug: string; settings: ClinicSettings },
): Promise<string | null> {
  const { rows } = await sql<{ id: string | null }>`
    select found_clinic(${hashLinkToken(token)}, ${made.slug}, ${JSON.stringify(made.settings)}::jsonb) as id`.execute(
    work,
  );
  return rows[0]?.id ?? null;
}
