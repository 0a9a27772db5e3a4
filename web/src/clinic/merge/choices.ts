import type { PersonBody } from '../types.ts';

export type Field = keyof PersonBody;
/** Whose value stays: of the record that stays, of the one that goes, or both together. */
export type Choice = 'stays' | 'goes' | 'both';

export const FIELDS = [
  ...(['givenName', 'familyName', 'birthDate', 'email', 'phone', 'letters', 'phototype'] as const),
  ...(['laxity', 'sex', 'menopause', 'smoker', 'weightLossKg', 'history', 'note'] as const),
] as const satisfies readonly Field[];

const isKnown = (value: unknown) => value !== null && value !== undefined && value !== '';

const sorted = (value: unknown) => (Array.isArray(value) ? value.toSorted() : (value ?? null));

/** Whether both records say the same of a field; unknown on both sides is the same. */
export const isSame = (field: Field, stays: PersonBody, goes: PersonBody) =>
  JSON.stringify(sorted(stays[field])) === JSON.stringify(sorted(goes[field]));

/** Whether both values can stand together. */
export const mayJoin = (field: Field, stays: PersonBody, goes: PersonBody) =>
  (field === 'history' || field === 'note') && isKnown(stays[field]) && isKnown(goes[field]);

/**
 * What the page starts with: what is known goes before what is not, and of two health histories
 * nothing is lost. Letters go out only when both records allow them.
 */
export function firstChoice(field: Field, stays: PersonBody, goes: PersonBody): Choice {
  if (field === 'letters') return stays.letters ? 'goes' : 'stays';
  if (mayJoin(field, stays, goes)) return 'both';
  return isKnown(stays[field]) ? 'stays' : 'goes';
}

/** The facts that stay, by the choices. */
export function keptBody(
  stays: PersonBody,
  goes: PersonBody,
  choices: Readonly<Partial<Record<Field, Choice>>>,
): PersonBody {
  const kept = FIELDS.map((field) => {
    const choice = choices[field] ?? firstChoice(field, stays, goes);
    return [
      field,
      choice === 'both' ? joined(field, stays, goes) : pick(choice, stays, goes)[field],
    ];
  });
  const siteId = stays.siteId ?? goes.siteId;
  return { ...Object.fromEntries(kept), ...(siteId && { siteId }) };
}

const pick = (choice: Choice, stays: PersonBody, goes: PersonBody) =>
  choice === 'goes' ? goes : stays;

function joined(field: Field, stays: PersonBody, goes: PersonBody) {
  if (field === 'history') return [...new Set([...(stays.history ?? []), ...(goes.history ?? [])])];
  return [stays.note, goes.note].join('\n');
}
