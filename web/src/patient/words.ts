import knowledge from 'virtual:healcast/words';

/** Says a string of these by its key. */
export type Say = (key: string, values?: Readonly<Record<string, string | number>>) => string;

/** Words by key, with what the page fills in. Saying a key without words throws an Error. */
export function sayFrom(strings: Readonly<Record<string, string | undefined>>): Say {
  return (key, values = {}) => {
    const text = strings[key];
    if (text === undefined) throw new Error(`knowledge/words has no string "${key}".`);
    return text.replaceAll(/\{([^{}]+)\}/g, (_, name: string) => {
      const value = values[name];
      if (value === undefined) throw new Error(`The string "${key}" needs {${name}}.`);
      return String(value);
    });
  };
}

/** The words of the patient's page: every key stands in knowledge/words. */
export const say = sayFrom(knowledge.strings);
