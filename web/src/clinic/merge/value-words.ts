import { spokenDay } from '../time.ts';
import type { PersonBody } from '../types.ts';
import { nameOf, say } from '../words.ts';
import type { Field } from './choices.ts';

/** Each field's name on the page. */
export const FIELD_WORDS: Partial<Record<Field, string>> = {
  givenName: 'given-name',
  familyName: 'family-name',
  birthDate: 'birth-date',
  letters: 'merge-letters',
  weightLossKg: 'weight-loss',
};

/** What a record says of a field, in words; unknown says so. */
export function valueWords(field: Field, person: PersonBody): string {
  const value = person[field];
  if (value === null || value === undefined || value === '') return say('unknown');
  if (typeof value === 'boolean') return say(value ? 'yes' : 'no');
  if (Array.isArray(value))
    return value.map((code) => nameOf('history', code)).join(', ') || say('history-nothing');
  if (field === 'birthDate') return spokenDay(String(value));
  return nameOf(field, String(value)) === String(value)
    ? String(value)
    : nameOf(field, String(value));
}
