/**
 * Which texts of which folder reach a patient: what is translated. What has a reading grade stands in
 * web/build/readability.ts: that leaves names of things out and holds the protocol's words as well.
 * `*` stands for any one step; a place names every text below it. A new field that patients read
 * belongs here.
 */
const PATIENT_PLACES: Readonly<Record<string, readonly string[]>> = {
  activities: ['title', 'because', 'note', 'rules/*/words'],
  adjuncts: ['title', 'note', 'regulatory'],
  aftercare: ['title', 'feel', 'do/*/text', 'do/*/because', 'avoid/*/text', 'avoid/*/because'],
  alternatives: ['title', 'when', 'because', 'benefit', 'downtime', 'risk'],
  areas: ['title', 'summary', 'expect/*/text', 'goodFor', 'lessFor'],
  comparisons: ['among', 'fromOthers', 'onDarkSkin', 'closing', 'unknown'],
  'decision-aid': ['title', 'what', 'pros', 'cons', 'experience', 'outcomes/*/words'],
  domains: ['text'],
  expectations: ['words', 'wordsWhenSmall'],
  facts: ['facts/*/question'],
  faq: ['question', 'short', 'more/*/text'],
  goals: ['title', 'otherwise'],
  letters: ['*'],
  measures: ['title', 'meaning'],
  modalities: ['title'],
  phases: ['name', 'text'],
  planning: ['finding/text'],
  questions: [
    ...['title', 'item/*/text', 'item/*/help', 'item/*/why', 'item/*/unknown', 'item/*/unit'],
    ...['item/*/answerOption/*/display', 'item/*/answerOption/*/help'],
    'item/*/answerOption/*/group',
  ],
  'red-flags': ['sign', 'because'],
  reminders: ['title'],
  rules: ['text', 'advice/*/text', 'advice/*/because'],
  urgencies: ['words'],
  verdicts: ['words'],
  words: ['strings'],
};

/** What tells a document from others and is said to nobody. */
const NAMES = new Set(['id', 'occasion']);
/** Pages that staff of a clinic read, and no patient. */
const STAFF_PAGES = new Set(['clinic', 'clinic-report', 'protocol']);

/** Whether a path below a document is one of the places, or lies below one. */
function isAt(path: readonly string[], places: readonly (readonly string[])[]): boolean {
  return places.some(
    (place) =>
      place.length <= path.length &&
      place.every((step, index) => step === '*' || step === path[index]),
  );
}

const PLACES = new Map(
  Object.entries(PATIENT_PLACES).map(([kind, places]) => [
    kind,
    places.map((place) => place.split('/')),
  ]),
);

/** Folders that hold texts for patients. */
export const FOLDERS_FOR_PATIENTS: readonly string[] = [...PLACES.keys()];

/**
 * A document with each of its texts for patients put through `say`; the same document where nothing
 * changed.
 * @param say gets the field as `rules/0/words` and the text there
 */
export function eachPatientText<Document>(
  kind: string,
  document: Document,
  say: (field: string, text: string) => string,
): Document {
  const places = PLACES.get(kind);
  if (!places || STAFF_PAGES.has((document as { page?: string }).page ?? '')) return document;
  return walk(document, [], (path, text) =>
    NAMES.has(path[0] ?? '') || !isAt(path, places) ? text : say(path.join('/'), text),
  ) as Document;
}

function walk(
  value: unknown,
  path: readonly string[],
  say: (path: readonly string[], text: string) => string,
): unknown {
  if (typeof value === 'string') return say(path, value);
  if (typeof value !== 'object' || value === null) return value;
  const entries = Object.entries(value);
  const said = entries.map(([key, part]) => [key, walk(part, [...path, key], say)] as const);
  if (said.every(([, part], index) => part === entries[index]?.[1])) return value;
  return Array.isArray(value) ? said.map(([, part]) => part) : Object.fromEntries(said);
}
