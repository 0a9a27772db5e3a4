import type { Knowledge } from '@healcast/engine';
import { patientStrings } from './readability.ts';

type Shelves = Record<string, ReadonlyMap<string, Record<string, unknown>>>;

/** One document of the knowledge room that rests on evidence. */
export interface Entry {
  kind: string;
  id: string;
  document: Record<string, unknown>;
}

/** Folders that show what others hold: the evidence itself, the brief, worked people, plain words. */
const NOT_ENTRIES = new Set(['evidence', 'brief', 'cases', 'words', 'letters']);
const FITTED: Readonly<Record<string, string>> = {
  mechanistic: 'The model of healing tissue, fitted to what studies saw',
  empirical: 'The simple model, fitted to what studies saw',
};

const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null;

/** The ids in every list called `evidence`, however deep it stands, each once. */
export function evidenceIn(value: unknown): string[] {
  if (!isRecord(value)) return [];
  const found = Object.entries(value).flatMap(([key, part]) =>
    key === 'evidence' && Array.isArray(part) ? (part as string[]) : evidenceIn(part),
  );
  return [...new Set(found)];
}

/** Every document that cites evidence, by folder and id. */
export function entriesOf(knowledge: Knowledge): Entry[] {
  return Object.entries(knowledge as unknown as Shelves)
    .filter(([kind, shelf]) => shelf instanceof Map && !NOT_ENTRIES.has(kind))
    .flatMap(([kind, shelf]) => [...shelf].map(([id, document]): Entry => ({ kind, id, document })))
    .filter(({ kind, document }) => kind !== 'citedBy' && evidenceIn(document).length > 0);
}

/** How a document is called where it is listed. */
export function nameOf({ kind, id, document }: Entry): string {
  if (kind === 'fitted') return FITTED[id] ?? id;
  const said = document.title ?? document.text ?? document.question ?? document.sign;
  return String(said ?? document.words ?? id);
}

/** What a document says to a person, each sentence once and its own name left out. */
export function saysOf({ kind, id, document }: Entry): string[] {
  const name = nameOf({ kind, id, document });
  const said = patientStrings({ kind, id, content: document }).map(([, text]) => text.trim());
  return [...new Set(said)].filter((text) => text !== name);
}

/** One number of a document: for whom it holds, its range, and how sure it is. */
export interface EntryNumber {
  of: string;
  value: number;
  low?: number | undefined;
  high?: number | undefined;
  unit: string;
  basis: string;
  certainty: string;
  evidence: string[];
}

const COURSE: Readonly<Record<string, string>> = {
  mechanical: 'needles alone',
  'rf-microneedling': 'needles with heat',
};

/** Days in full, and no sign for a plain factor. */
const unitOf = (unit: string): string => (unit === 'd' ? 'days' : unit === '1' ? '' : unit);

const wordsOf = (part: unknown): string =>
  Array.isArray(part) ? part.join(' to ') : String(part ?? '');

/** Every number with its own source, in the order of the file. */
export function numbersOf({ kind, document }: Entry): EntryNumber[] {
  const found: EntryNumber[] = [];
  const walk = (value: unknown, place: string, unit: string) => {
    if (!isRecord(value)) return;
    const number = kind === 'remodelling' ? value.median : value.value;
    const own = value.unit === undefined ? unit : unitOf(String(value.unit));
    if (typeof number === 'number' && Array.isArray(value.evidence)) {
      const depth = value.depthMm === undefined ? '' : `${wordsOf(value.depthMm)} mm`;
      const course = COURSE[String(value.course)];
      const parts = [course, value.level, depth].map(wordsOf).filter(Boolean);
      found.push({
        ...{ of: parts.join(', ') || place, value: number, unit: own },
        ...{ low: value.low as number | undefined, high: value.high as number | undefined },
        ...{ basis: String(value.basis), certainty: String(value.certainty) },
        evidence: value.evidence as string[],
      });
    }
    for (const [key, part] of Object.entries(value))
      if (key !== 'cases') walk(part, /^\d+$/.test(key) ? place : key, own);
  };
  walk(document, '', '');
  return found;
}
