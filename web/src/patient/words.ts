import knowledge from 'virtual:healcast/words';

/** The words of the page: every key stands in knowledge/words. @throws Error for a key without words. */
export function say(key: string, values: Readonly<Record<string, string | number>> = {}): string {
  const text = (knowledge.strings as Record<string, string | undefined>)[key];
  if (text === undefined) throw new Error(`knowledge/words has no string "${key}".`);
  return text.replaceAll(/\{([^{}]+)\}/g, (_, name: string) => {
    const value = values[name];
    if (value === undefined) throw new Error(`The string "${key}" needs {${name}}.`);
    return String(value);
  });
}
