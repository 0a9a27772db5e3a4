import { z } from '../record/schema.ts';

/** The language the knowledge room itself is written in. */
export const WRITTEN_IN = 'en';

/**
 * A language a clinic's patients may be spoken to in. All but the one the room is written in have a
 * translation beside their file, in `knowledge/languages/<id>/`.
 */
export const language = z.object({
  /** As in `<html lang>` (BCP 47). */
  id: z.string().check(z.regex(/^[a-z]{2,3}(-[A-Z]{2})?$/)),
  /** What its own speakers call it. */
  name: z.string(),
  /** Whether a clinician who speaks it natively has read the whole of it. */
  checkedByClinician: z.boolean(),
  /** For clinics, in English: how it came about and what to know before choosing it. */
  note: z.string(),
});
export type LanguageGuide = z.infer<typeof language>;

/**
 * One folder of the room in another language: `document/place` → the text there in the language of
 * the room, and in the other. The first is kept so that a text that changed since is found out.
 */
export const translatedFolder = z.record(z.string(), z.record(z.string(), z.string()));

/** One text in two languages. */
export interface TranslatedText {
  /** The text in the language of the room, as it was when it was translated. */
  from: string;
  to: string;
}

/** Every translated text of one language by its place, `folder/document/field`. */
export type Translation = ReadonlyMap<string, TranslatedText>;
