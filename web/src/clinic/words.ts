import clinic from 'virtual:healcast/clinic';

/** The words of the clinic page: every key stands in knowledge/words. @throws Error for a key without words. */
export function say(key: string, values: Readonly<Record<string, string | number>> = {}): string {
  const text = clinic.strings[key];
  if (text === undefined) throw new Error(`knowledge/words has no string "${key}" for the clinic.`);
  return text.replaceAll(/\{([^{}]+)\}/g, (_, name: string) => {
    const value = values[name];
    if (value === undefined) throw new Error(`The string "${key}" needs {${name}}.`);
    return String(value);
  });
}

/** The name of a code of the record ("under-eye"); a code without one speaks for itself. */
export const nameOf = (list: string, code: string): string =>
  clinic.strings[`${list}-${code}`] ?? code;

/** All codes of a list with their names, by name. */
export const namesOf = (list: string): readonly (readonly [string, string])[] =>
  Object.entries(clinic.strings)
    .filter(([key]) => key.startsWith(`${list}-`))
    .map(([key, name]) => [key.slice(list.length + 1), name] as const)
    .toSorted(([, one], [, other]) => one.localeCompare(other));

export const activities = clinic.activities;

/** The languages a clinic can have its patients spoken to in. */
export const languages = clinic.languages;

/** Stages of recovery with the original advice, the first first. */
export const careStages = clinic.careStages;

/** The depths in mm a device was studied with. */
export const studiedDepthMm = (modality: string) => clinic.studiedDepthMm[modality];
