/** The texts of a part that differ in another language, in the shape of the part. */
export type Texts = string | { readonly [step: string]: Texts };

/** A part of the knowledge with its texts in another language; everything else as it was. */
export function inLanguage<Part>(part: Part, texts: Texts): Part {
  return put(part, texts) as Part;
}

function put(value: unknown, texts: Texts): unknown {
  if (typeof texts === 'string') return texts;
  if (typeof value !== 'object' || value === null) return value;
  const said = Object.entries(value).map(([key, part]) => {
    const own = texts[key];
    return [key, own === undefined ? part : put(part, own)] as const;
  });
  return Array.isArray(value) ? said.map(([, part]) => part) : Object.fromEntries(said);
}

/** How the texts of each other language are fetched, once they are needed. */
export type OtherLanguages = Readonly<Record<string, () => Promise<{ default: Texts }>>>;

/** A part in a language: as it is where the language is its own, or none that there is. */
export async function partIn<Part>(
  part: Part,
  others: OtherLanguages,
  language: string,
): Promise<Part> {
  const fetched = await others[language]?.();
  return fetched ? inLanguage(part, fetched.default) : part;
}
