import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { AREAS, HISTORY_CODES, MODALITIES } from '@healcast/engine';
import { readKnowledge } from '@healcast/engine/read-knowledge';
import { describe, expect, it } from 'vitest';
import { knowledgeForClinic } from './clinic-parts.ts';

const { strings } = knowledgeForClinic(readKnowledge());
const folder = fileURLToPath(new URL('../src/clinic', import.meta.url));
const source = readdirSync(folder, { recursive: true, encoding: 'utf8' })
  .filter((name) => /\.tsx?$/.test(name))
  .map((name) => readFileSync(`${folder}/${name}`, 'utf8'))
  .join('\n');

describe('the words of the clinic page', () => {
  it('hold every key that the page says', () => {
    const said = [...source.matchAll(/\bsay\(\s*'([^']+)'/g)].map(([, key]) => key ?? '');
    expect(said.length).toBeGreaterThan(100);
    expect(said.filter((key) => !(key in strings))).toEqual([]);
  });

  it('hold no plain key that the page never says', () => {
    const lists = [...source.matchAll(/nameOf\(\s*'([^']+)'|named\('([^']+)'/g)].map(
      ([, one, other]) => one ?? other,
    );
    const built = [...source.matchAll(/say\(\s*`([^`$]+)-\$/g)].map(([, start]) => start);
    const starts = [...lists, ...built].map((start) => `${start}-`);
    const unsaid = Object.keys(strings).filter(
      (key) => !starts.some((start) => key.startsWith(start)) && !source.includes(`'${key}'`),
    );
    expect(unsaid).toEqual([]);
  });

  it('name every code that staff may choose', () => {
    const codes = [
      ...AREAS.map((code) => `area-${code}`),
      ...MODALITIES.map((code) => `modality-${code}`),
      ...HISTORY_CODES.map((code) => `history-${code}`),
    ];
    expect(codes.filter((key) => !(key in strings))).toEqual([]);
  });
});
