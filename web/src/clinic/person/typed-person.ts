import type { HistoryCode } from '@healcast/engine';
import { numberOf } from '../parts/fields.tsx';
import type { PersonBody } from '../types.ts';

/** A person as the form holds them: text, and '' for what is not known. */
export interface TypedPerson {
  givenName: string;
  familyName: string;
  email: string;
  phone: string;
  birthDate: string;
  sex: '' | 'female' | 'male';
  phototype: '' | '1' | '2' | '3' | '4' | '5' | '6';
  laxity: '' | 'none' | 'mild' | 'moderate' | 'severe';
  smoker: '' | 'yes' | 'no';
  menopause: '' | 'pre' | 'peri' | 'post';
  weightLossKg: string;
  /** Whether the history was asked for; asked and empty means that nothing applies. */
  historyAsked: boolean;
  history: readonly HistoryCode[];
  note: string;
  siteId: string;
  letters: boolean;
}

const yesNo = (value: boolean | null | undefined) =>
  value == null ? ('' as const) : value ? ('yes' as const) : ('no' as const);

/** What the form starts from. */
export function typedPerson(person: Partial<PersonBody> = {}): TypedPerson {
  return {
    givenName: person.givenName ?? '',
    familyName: person.familyName ?? '',
    email: person.email ?? '',
    phone: person.phone ?? '',
    birthDate: person.birthDate ?? '',
    sex: person.sex ?? '',
    phototype: person.phototype ? (String(person.phototype) as TypedPerson['phototype']) : '',
    laxity: person.laxity ?? '',
    smoker: yesNo(person.smoker),
    menopause: person.menopause ?? '',
    weightLossKg: person.weightLossKg == null ? '' : String(person.weightLossKg),
    historyAsked: person.history != null,
    history: person.history ?? [],
    ...{ note: person.note ?? '', siteId: person.siteId ?? '' },
    letters: person.letters ?? false,
  };
}

/** The body for the API. What is not known is sent as null, never as "no". */
export function personBodyOf(typed: TypedPerson): PersonBody {
  return {
    siteId: typed.siteId || null,
    givenName: typed.givenName.trim(),
    familyName: typed.familyName.trim(),
    email: typed.email.trim() || null,
    phone: typed.phone.trim() || null,
    birthDate: typed.birthDate || null,
    sex: typed.sex || null,
    phototype: typed.phototype === '' ? null : Number(typed.phototype),
    laxity: typed.laxity || null,
    smoker: typed.smoker === '' ? null : typed.smoker === 'yes',
    menopause: typed.menopause || null,
    weightLossKg: numberOf(typed.weightLossKg) ?? null,
    history: typed.historyAsked ? [...typed.history] : null,
    note: typed.note.trim() || null,
    letters: typed.letters,
  };
}
