import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import { load } from 'js-yaml';
import { type Knowledge, type KnowledgeDocument, linkKnowledge } from '../src/knowledge.ts';
import { keepParsed, parsedBefore } from './parsed-knowledge.ts';

/** The knowledge room that ships with this project. */
export const KNOWLEDGE_FOLDER = fileURLToPath(new URL('../../knowledge', import.meta.url));

interface Source {
  kind: string;
  id: string;
  text: string;
}

/** Every YAML file of the room in a fixed order, and the sha-256 over their names and bytes. */
export function readDocuments(folder: string = KNOWLEDGE_FOLDER): {
  documents: KnowledgeDocument[];
  hash: string;
} {
  const digest = createHash('sha256');
  const sources: Source[] = [];
  // A folder within a folder holds the room in another language.
  const kinds = readdirSync(folder, { withFileTypes: true, recursive: true })
    .filter((entry) => entry.isDirectory())
    .map((entry) => relative(folder, join(entry.parentPath, entry.name)).replaceAll('\\', '/'))
    .sort();
  for (const kind of kinds) {
    const names = readdirSync(join(folder, kind)).filter((name) => name.endsWith('.yaml'));
    for (const name of names.sort()) {
      const text = readFileSync(join(folder, kind, name), 'utf8');
      digest.update(`${kind}/${name}\0${text}\0`);
      sources.push({ kind, id: name.slice(0, -'.yaml'.length), text });
    }
  }
  const hash = digest.digest('hex');
  return { documents: parsedBefore(hash) ?? parsed(sources, hash), hash };
}

function parsed(sources: readonly Source[], hash: string): KnowledgeDocument[] {
  const documents = sources.map(({ kind, id, text }) => ({ kind, id, content: load(text) }));
  keepParsed(hash, documents);
  return documents;
}

/** Reads, checks and links the knowledge room. @throws KnowledgeFault when a file is wrong. */
export function readKnowledge(folder: string = KNOWLEDGE_FOLDER): Knowledge {
  const { documents, hash } = readDocuments(folder);
  return linkKnowledge(documents, hash);
}
