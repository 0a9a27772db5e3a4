import type { Texts } from '../src/kit/in-language.ts';

/** What differs between a part in the room's own language and the same part in another. */
export function textsOf(part: unknown, translated: unknown): Texts | undefined {
  if (typeof translated === 'string') return translated === part ? undefined : translated;
  if (typeof translated !== 'object' || translated === null) return undefined;
  const texts = Object.entries(translated).flatMap(([key, value]) => {
    const own = textsOf((part as Record<string, unknown>)[key], value);
    return own === undefined ? [] : [[key, own] as const];
  });
  return texts.length > 0 ? Object.fromEntries(texts) : undefined;
}
