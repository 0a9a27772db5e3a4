import { longDate, shortDate } from '@healcast/engine';
import { part } from './language.ts';

/** Says a string of these by its key. */
export type Say = (key: string, values?: Readonly<Record<string, string | number>>) => string;

type Strings = Readonly<Record<string, string | undefined>>;

/** Words by key, with what the page fills in. Saying a key without words throws an Error. */
export function sayFrom(strings: () => Strings): Say {
  return (key, values = {}) => {
    const text = strings()[key];
    if (text === undefined) throw new Error(`knowledge/words has no string "${key}".`);
    return text.replaceAll(/\{([^{}]+)\}/g, (_, name: string) => {
      const value = values[name];
      if (value === undefined) throw new Error(`The string "${key}" needs {${name}}.`);
      return String(value);
    });
  };
}

/** The words of the patient's page: every key stands in knowledge/words. */
export const say = sayFrom(() => part.strings);

/** A date in the language of the page, as in "Thu 4 Jun 2026". */
export const longDay = (date: string): string => longDate(date, part.language);
/** The same without its year. */
export const shortDay = (date: string): string => shortDate(date, part.language);
