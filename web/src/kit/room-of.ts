import type { Knowledge } from '@healcast/engine';
import { type OtherLanguages, partIn } from './in-language.ts';

/** The shelves that a worker computes with, as JSON. */
interface Part {
  kinds: Readonly<Record<string, readonly unknown[]>>;
  hash: string;
  language: string;
}

/**
 * The room that a worker answers from, in a language. The build has checked and linked the whole
 * room; the browser carries the shelves its verbs read.
 */
export async function roomOf(
  english: Part,
  others: OtherLanguages,
  language: string,
): Promise<Knowledge> {
  const part = await partIn(english, others, language).catch((cause: unknown) => {
    console.error('The texts of this language did not come:', cause);
    return english;
  });
  const shelves = Object.entries(part.kinds).map(([kind, documents]) => [
    kind,
    new Map(documents as [string, unknown][]),
  ]);
  const { hash, language: spoken } = part;
  return { ...Object.fromEntries(shelves), hash, language: spoken } as unknown as Knowledge;
}
