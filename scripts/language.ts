/**
 * Brings the translation of a language up to the room: `node scripts/language.ts es`.
 * Adds every text that is missing, to be filled in; keeps what is there; drops what is no longer in
 * the room; and names what changed since it was translated. Until nothing is missing the language is
 * offered to no clinic.
 */
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { patientTexts, WRITTEN_IN } from '@healcast/engine';
import { KNOWLEDGE_FOLDER, readKnowledge } from '@healcast/engine/read-knowledge';
import { stringify } from 'yaml';

const [language] = process.argv.slice(2);
const knowledge = readKnowledge();
if (!language || language === WRITTEN_IN || !knowledge.languages.has(language)) {
  process.stderr.write('Name a language that has a file in knowledge/languages, as in: es\n');
  process.exit(2);
}

const known = knowledge.translations.get(language) ?? new Map();
/** A text that only moved keeps its translation. */
const byText = new Map([...known.values()].map((said) => [said.from, said]));
const folders = new Map<string, Record<string, Record<string, string>>>();
let missing = 0;
const stale: string[] = [];
for (const [place, text] of patientTexts(knowledge)) {
  const here = known.get(place);
  const said = here?.from === text ? here : (byText.get(text) ?? here);
  if (!said) missing += 1;
  else if (said.from !== text) stale.push(`${place}\n  was  ${said.from}\n  is   ${text}`);
  const [folder = '', ...field] = place.split('/');
  const texts = folders.get(folder) ?? {};
  folders.set(folder, texts);
  texts[field.join('/')] = { [WRITTEN_IN]: said?.from ?? text, [language]: said?.to ?? '' };
}
const folder = join(KNOWLEDGE_FOLDER, 'languages', language);
mkdirSync(folder, { recursive: true });
for (const [name, texts] of folders)
  writeFileSync(join(folder, `${name}.yaml`), stringify(texts, { lineWidth: 0 }));
for (const one of stale) process.stdout.write(`${one}\n`);
process.stdout.write(`${missing} missing, ${stale.length} changed since they were translated.\n`);
