import type { Knowledge } from '../knowledge.ts';
import type { Translation } from './language.ts';
import { eachPatientText, FOLDERS_FOR_PATIENTS } from './patient-texts.ts';

type Shelves = Record<string, ReadonlyMap<string, unknown>>;

/** Rooms in other languages, made once for each room. */
const made = new WeakMap<Knowledge, Map<string, Knowledge>>();

/**
 * The knowledge room in another language: the same in everything but the texts that patients read.
 * A text that has no translation, or whose original changed since, stays as it is: better a
 * sentence in the wrong language than one that is no longer true.
 * @param language a tag; of a language the room does not know the room itself is given
 */
export function knowledgeIn(knowledge: Knowledge, language: string): Knowledge {
  const translation = knowledge.translations.get(language);
  if (!translation || language === knowledge.language) return knowledge;
  const known = made.get(knowledge) ?? new Map<string, Knowledge>();
  made.set(knowledge, known);
  const room = known.get(language) ?? translated(knowledge, language, translation);
  known.set(language, room);
  return room;
}

function translated(knowledge: Knowledge, language: string, translation: Translation): Knowledge {
  const shelves = FOLDERS_FOR_PATIENTS.map((kind) => {
    const documents = [...((knowledge as unknown as Shelves)[kind] ?? [])].map(
      ([id, document]) =>
        [
          id,
          eachPatientText(kind, document, (field, text) => {
            const known = translation.get(`${kind}/${id}/${field}`);
            return known?.from === text ? known.to : text;
          }),
        ] as const,
    );
    return [kind, new Map(documents)] as const;
  });
  return { ...knowledge, ...Object.fromEntries(shelves), language };
}

/** What keeps a translation from being whole, each as the place of the text. */
export interface TranslationGaps {
  /** Not translated yet. */
  missing: string[];
  /** Translated from a text that has changed since. */
  stale: string[];
  /** Translated, and no longer in the room. */
  orphaned: string[];
}

/** Holds a translation against every text that a patient may read. */
export function translationGaps(knowledge: Knowledge, language: string): TranslationGaps {
  const translation: Translation = knowledge.translations.get(language) ?? new Map();
  const gaps: TranslationGaps = { missing: [], stale: [], orphaned: [] };
  const there = patientTexts(knowledge);
  for (const [place, text] of there) {
    const known = translation.get(place);
    if (!known) gaps.missing.push(place);
    else if (known.from !== text) gaps.stale.push(place);
  }
  gaps.orphaned.push(...[...translation.keys()].filter((place) => !there.has(place)));
  return gaps;
}

/** Every text of the room that a patient may read, by its place. */
export function patientTexts(knowledge: Knowledge): Map<string, string> {
  const texts = new Map<string, string>();
  for (const kind of FOLDERS_FOR_PATIENTS)
    for (const [id, document] of (knowledge as unknown as Shelves)[kind] ?? [])
      eachPatientText(kind, document, (field, text) => {
        texts.set(`${kind}/${id}/${field}`, text);
        return text;
      });
  return texts;
}

/** The languages a clinic may choose: the room's own, and each that nothing is missing from. */
export function languagesOffered(knowledge: Knowledge): string[] {
  return [...knowledge.languages.keys()].filter(
    (tag) => tag === knowledge.language || translationGaps(knowledge, tag).missing.length === 0,
  );
}
