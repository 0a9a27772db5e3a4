import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { load } from 'js-yaml';
import { type Knowledge, type KnowledgeDocument, linkKnowledge } from '../src/knowledge.ts';

/** The knowledge room that ships with this project. */
export const KNOWLEDGE_FOLDER = fileURLToPath(new URL('../../knowledge', import.meta.url));

/** Every YAML file of the room in a fixed order, and the sha-256 over their names and bytes. */
export function readDocuments(folder: string = KNOWLEDGE_FOLDER): {
  documents: KnowledgeDocument[];
  hash: string;
} {
  const digest = createHash('sha256');
  const documents: KnowledgeDocument[] = [];
  const kinds = readdirSync(folder, { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map((entry) => entry.name)
    .sort();
  for (const kind of kinds) {
    const names = readdirSync(join(folder, kind)).filter((name) => name.endsWith('.yaml'));
    for (const name of names.sort()) {
      const text = readFileSync(join(folder, kind, name), 'utf8');
      digest.update(`${kind}/${name}\0${text}\0`);
      documents.push({ kind, id: name.slice(0, -'.yaml'.length), content: load(text) });
    }
  }
  return { documents, hash: digest.digest('hex') };
}

/** Reads, checks and links the knowledge room. @throws KnowledgeFault when a file is wrong. */
export function readKnowledge(folder: string = KNOWLEDGE_FOLDER): Knowledge {
  const { documents, hash } = readDocuments(folder);
  return linkKnowledge(documents, hash);
}
