/**
 * The knowledge room as it was parsed last, kept beside the packages like compiled sources: parsing
 * its YAML takes longer than everything else about reading it. Found again only by the hash of all
 * its files; checked by schema like any other. Where nobody may write, Healcast goes on without.
 */
import { readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { isDeepStrictEqual } from 'node:util';
import type { KnowledgeDocument } from '../src/knowledge.ts';

const FILE = join(import.meta.dirname, '..', '..', 'node_modules', '.cache', 'knowledge.json');

interface Kept {
  hash: string;
  documents: KnowledgeDocument[];
}

/** The documents of the room with this hash, when they are kept. */
export function parsedBefore(hash: string): KnowledgeDocument[] | undefined {
  try {
    const kept = JSON.parse(readFileSync(FILE, 'utf8')) as Kept;
    return kept.hash === hash ? kept.documents : undefined;
  } catch {
    return undefined; // none yet, or cut short: it is parsed anew
  }
}

/** Keeps the documents for the next start, if JSON says all that the YAML says. */
export function keepParsed(hash: string, documents: KnowledgeDocument[]): void {
  const text = JSON.stringify({ hash, documents } satisfies Kept);
  if (!isDeepStrictEqual((JSON.parse(text) as Kept).documents, documents)) return;
  const unfinished = `${FILE}.${process.pid}`;
  try {
    writeFileSync(unfinished, text);
    renameSync(unfinished, FILE);
  } catch {
    rmSync(unfinished, { force: true });
  }
}
