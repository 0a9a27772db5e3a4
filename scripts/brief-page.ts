/**
 * `npm run brief` writes docs/brief.md: each fact of the brief with the files of the knowledge
 * room and the sources that carry it. `npm run brief -- --check` writes nothing, and fails when a
 * fact is carried by none or when the page is not up to date.
 */
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { readKnowledge } from '../engine/files/read-knowledge.ts';
import type { BriefFact } from '../engine/src/knowledge/brief.ts';

const root = dirname(dirname(fileURLToPath(import.meta.url)));
const page = join(root, 'docs/brief.md');
const ROOMS = ['engine/src', 'cli/src', 'server/src', 'web/src'];

/** For each source file its text; tests carry a fact by name just as code does. */
function sources(): [string, string][] {
  return ROOMS.flatMap((room) =>
    readdirSync(join(root, room), { recursive: true, encoding: 'utf8' })
      .filter((name) => /\.tsx?$/.test(name))
      .map((name): [string, string] => [
        `${room}/${name}`,
        readFileSync(join(root, room, name), 'utf8'),
      ])
      .toSorted(),
  );
}

const knowledge = readKnowledge();
const files = sources();

function carriersOf({ id }: BriefFact): string[] {
  const named = new RegExp(`\\b${id}\\b`);
  return [
    ...(knowledge.citedBy.get(id) ?? []).map((file) => `knowledge/${file}.yaml`).toSorted(),
    ...files.filter(([, text]) => named.test(text)).map(([name]) => name),
  ];
}

const facts = [...knowledge.brief.values()].flatMap((brief) => brief.facts);
const missing = facts.filter((fact) => carriersOf(fact).length === 0);
const cell = (text: string) => text.replaceAll('|', '\\|').replaceAll('\n', ' ');
const link = (file: string) => `[${file.replace(/^knowledge\/|\.yaml$/g, '')}](../${file})`;
const written = `# The brief, fact by fact

Each of the ${facts.length} facts of the brief and what carries it. Written by \`npm run brief\`.

| id | fact | carried by |
|---|---|---|
${facts.map((fact) => `| ${fact.id} | ${cell(fact.fact)} | ${carriersOf(fact).map(link).join(', ') || '**nothing**'} |`).join('\n')}
`;

if (process.argv.includes('--check')) {
  let kept = '';
  try {
    kept = readFileSync(page, 'utf8');
  } catch {
    // No page yet: the comparison below says so.
  }
  const stale = kept !== written;
  if (stale) process.stderr.write('docs/brief.md is not up to date. Run `npm run brief`.\n');
  if (missing.length > 0)
    process.stderr.write(`Nothing carries ${missing.map(({ id }) => id).join(', ')}.\n`);
  process.exitCode = stale || missing.length > 0 ? 1 : 0;
} else {
  writeFileSync(page, written);
  process.stdout.write(`${facts.length - missing.length} of ${facts.length} facts are carried.\n`);
  if (missing.length > 0)
    process.stdout.write(`Nothing carries ${missing.map(({ id }) => id).join(', ')}.\n`);
}
