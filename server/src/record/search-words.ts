import type { PersonBody } from './person.ts';

const APOSTROPHES = /['’‘ʼ`´]/gu;
/** Behind a digit a hyphen parts a date. */
const HYPHENS = /(?<!\p{N})[-‐‑–]/gu;
/** Letters of names that do not fall into a plain letter and its mark. */
const PLAIN: Readonly<Record<string, string>> = {
  ...{ ß: 'ss', æ: 'ae', œ: 'oe', þ: 'th' },
  ...{ ø: 'o', ł: 'l', đ: 'd', ð: 'd', ı: 'i' },
};
/** How a name is written where the keyboard has no such letter. */
const SPELLED: Readonly<Record<string, string>> = { ä: 'ae', ö: 'oe', ü: 'ue', å: 'aa', ø: 'oe' };

/** The words somebody is found by, in one form: without accents, apostrophes and hyphens. */
export function searchWords(text: string): string[] {
  const plain = text
    .replaceAll(APOSTROPHES, '')
    .normalize('NFKD')
    .replaceAll(/\p{M}/gu, '')
    .toLowerCase()
    .replaceAll(/[ßæœþøłđðı]/gu, (letter) => PLAIN[letter] ?? letter)
    .replaceAll(HYPHENS, '');
  return [...new Set(plain.split(/[^\p{L}\p{N}@._+-]+/u).filter((word) => word !== ''))];
}

/** All words under which a person is kept to be found. */
export function searchWordsOf(
  person: Pick<PersonBody, 'givenName' | 'familyName' | 'email' | 'phone' | 'birthDate'>,
): string[] {
  const { givenName, familyName, email, phone, birthDate } = person;
  const names = `${givenName} ${familyName}`;
  // Each half of a double name is looked for on its own as well.
  const halves = names.replaceAll(APOSTROPHES, ' ').replaceAll(HYPHENS, ' ');
  const spelled = names
    .normalize('NFC')
    .toLowerCase()
    .replaceAll(/[äöüåø]/gu, (letter) => SPELLED[letter] ?? letter);
  const digits = phone?.replaceAll(/\D/g, '');
  return searchWords([names, halves, spelled, email, birthDate, digits].filter(Boolean).join(' '));
}
