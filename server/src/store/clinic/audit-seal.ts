import { sql } from 'kysely';
import type { Work } from '../database.ts';

/** The last line of a clinic's log at some time: kept elsewhere, it betrays a log rewritten since. */
export interface Seal {
  number: number;
  /** Hex. */
  hash: string;
  /** When that line was written, where the seal says so. */
  at?: string | undefined;
}

/** What a log says to a seal that was kept: where it stands, that its line went with its age, or no. */
export type Kept = { state: 'there' | 'aged'; line: number } | { state: 'gone' };

/** How a seal is written down: "1203-" and 64 digits of its hash. */
export const SEAL = /^([1-9]\d{0,15})-([0-9a-f]{64})$/i;

export const sealWords = ({ number, hash }: Seal) => `${number}-${hash}`;

/** Reads a seal. @returns undefined when it is none */
export function readSeal(words: string): Seal | undefined {
  const [, number, hash] = SEAL.exec(words.trim()) ?? [];
  return number && hash ? { number: Number(number), hash: hash.toLowerCase() } : undefined;
}

/** The seal of today of the clinic of this transaction; undefined before its first line. */
export async function sealOf(work: Work): Promise<Seal | undefined> {
  const line = await work
    .selectFrom('audit_entry')
    .select(['number', 'hash', 'at'])
    .orderBy('number', 'desc')
    .limit(1)
    .executeTakeFirst();
  return (
    line && {
      ...{ number: Number(line.number), hash: line.hash.toString('hex') },
      at: line.at.toISOString(),
    }
  );
}

/** Where the log begins, once lines went with their age. */
export async function anchorOf(work: Work) {
  const row = await work
    .selectFrom('audit_anchor')
    .select(['number', 'hash', 'before', 'at'])
    .executeTakeFirst();
  return row && { ...row, number: Number(row.number), hash: row.hash.toString('hex') };
}

/** Looks for a seal in the log of this transaction's clinic, whose chain was walked before. */
export async function findSeal(work: Work, seal: Seal): Promise<Kept> {
  const anchor = await anchorOf(work);
  if (anchor && seal.number < anchor.number) {
    // Lines that were younger than the rule allowed did not go by the rule.
    const tooYoung = seal.at !== undefined && new Date(seal.at) >= anchor.before;
    return tooYoung ? { state: 'gone' } : { state: 'aged', line: seal.number };
  }
  if (anchor?.number === seal.number)
    return anchor.hash === seal.hash ? { state: 'there', line: seal.number } : { state: 'gone' };
  const { rows } = await sql`select from audit_entry
    where number = ${seal.number} and hash = ${Buffer.from(seal.hash, 'hex')}`.execute(work);
  return rows.length > 0 ? { state: 'there', line: seal.number } : { state: 'gone' };
}

/**
 * Lets lines of the clinic of this transaction go that are older than so many days.
 * @returns how many went, or null when they are not as they were written: then none did
 */
export async function shortenAudit(work: Work, keepDays: number): Promise<number | null> {
  const { rows } = await sql<{ gone: string | null }>`
    select shorten_audit(${keepDays}::int) as gone`.execute(work);
  const gone = rows[0]?.gone ?? null;
  return gone === null ? null : Number(gone);
}
