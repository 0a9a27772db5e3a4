import { isoDate, z } from '@healcast/engine';
import type { DATE_FORMS } from '../../contract/outcomes.ts';

export type DateForm = (typeof DATE_FORMS)[number];

/** A time behind the day is left off: devices write one, and a result is kept by its day. */
const TIME = '(?:[T ]\\d{1,2}:\\d{2}(?::\\d{2}(?:\\.\\d+)?)?(?:Z| ?[AP]M)?)?';
const pattern = (day: string) => new RegExp(`^${day}${TIME}$`, 'i');
const PATTERNS: Record<DateForm, { read: RegExp; order: readonly [number, number, number] }> = {
  'yyyy-mm-dd': { read: pattern('(\\d{4})[-/.](\\d{1,2})[-/.](\\d{1,2})'), order: [1, 2, 3] },
  'dd.mm.yyyy': { read: pattern('(\\d{1,2})\\.(\\d{1,2})\\.(\\d{4})'), order: [3, 2, 1] },
  'dd/mm/yyyy': { read: pattern('(\\d{1,2})[/-](\\d{1,2})[/-](\\d{4})'), order: [3, 2, 1] },
  'mm/dd/yyyy': { read: pattern('(\\d{1,2})[/-](\\d{1,2})[/-](\\d{4})'), order: [3, 1, 2] },
};

/** A day as ISO has it, or undefined: not written in this form, or no day of the calendar. */
export function dayOf(text: string, form: DateForm): string | undefined {
  const { read, order } = PATTERNS[form];
  const parts = read.exec(text.trim());
  if (!parts) return undefined;
  const day = order.map((place) => (parts[place] ?? '').padStart(2, '0')).join('-');
  return z.safeParse(isoDate, day).success ? day : undefined;
}

const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];
const SPOKEN = /^(\d{1,2}) ([a-z]{3})[a-z]*\.? (\d{4})$/i;

/** A day with its month in words, as these pages write it: "7 Feb 2026". */
function spokenDayOf(text: string): string | undefined {
  const [, day, word = '', year] = SPOKEN.exec(text.trim()) ?? [];
  const month = MONTHS.indexOf(word.toLowerCase()) + 1;
  return month === 0 ? undefined : dayOf(`${year}-${month}-${day}`, 'yyyy-mm-dd');
}

/** A day that can be read in one way alone: year first, with points, or with its month in words. */
const plainDay = (text: string): string | undefined =>
  dayOf(text, 'yyyy-mm-dd') ?? dayOf(text, 'dd.mm.yyyy') ?? spokenDayOf(text);

/** A day of a file whose days with slashes are written in `form`; what is plain is read in any file. */
export const dayWritten = (text: string, form: DateForm): string | undefined =>
  dayOf(text, form) ?? plainDay(text);

/** Every form in which the most of these cells are days; several when nothing tells them apart. */
export function dateForms(cells: readonly string[]): DateForm[] {
  const all = [...new Set(cells.filter((cell) => cell !== ''))];
  const forms = Object.keys(PATTERNS) as DateForm[];
  // What is plain is read in any file: only days with slashes tell their form, or are asked about.
  const open = all.filter((cell) => !plainDay(cell) && forms.some((form) => dayOf(cell, form)));
  const written = open.length > 0 ? open : all;
  const fits = forms.map((form) => written.filter((cell) => dayOf(cell, form)).length);
  const most = Math.max(...fits);
  return most === 0 ? [] : forms.filter((_, place) => fits[place] === most);
}

/** What is wrong with a cell that is no day, with the remedy. */
export function dateProblem(text: string, form: DateForm): string {
  if (text === '') return 'The date is missing.';
  if (/^\d{5}(\.\d+)?$/.test(text))
    return `"${text}" is a spreadsheet's own number of a day. Format the column as a date and save again.`;
  if (/^\d{1,4}[./-]\d{1,2}[./-]\d{1,2}$/.test(text) && !/\d{4}/.test(text))
    return `"${text}" has no full year. Write the year with four digits.`;
  return `"${text}" is no day written as ${form}.`;
}

const NUMBER = /^([-+]?\d*[.,]?\d+(?:e[-+]?\d+)?)\s*([^\d\s].*)?$/i;

/** A cell split into its number and the unit behind it: "870 µm" → 870, "µm". */
export function numberOf(
  text: string,
  decimalComma: boolean,
): { value: number; unit: string | undefined } | undefined {
  const parts = NUMBER.exec(text.trim());
  const digits = parts?.[1];
  if (!digits || (decimalComma ? digits.includes('.') : digits.includes(','))) return undefined;
  const value = Number(digits.replace(',', '.'));
  return Number.isFinite(value) ? { value, unit: parts[2]?.trim() } : undefined;
}

/** What is wrong with a cell that is no number, with the remedy. */
export function numberProblem(text: string, decimalComma: boolean): string {
  if (text === '') return 'The value is missing.';
  if (/^[-+]?\d+([.,]\d+)+/.test(text))
    return decimalComma
      ? `"${text}" is written with a point, the file with a comma. Write it with a comma.`
      : `"${text}" is written with a comma, the file with a point. Write it with a point.`;
  return `"${text}" is not a number.`;
}

/**
 * Whether the decimals of these cells stand behind a comma. `unclear` where every comma could part
 * thousands as well ("1,234"), undefined where no cell tells.
 */
export function decimalCommaIn(cells: readonly string[]): boolean | 'unclear' | undefined {
  const commas = cells.filter((cell) => /^[-+]?\d*,\d+/.test(cell));
  const points = cells.filter((cell) => /^[-+]?\d*\.\d+/.test(cell));
  if (commas.length === 0) return points.length > 0 ? false : undefined;
  if (points.length > commas.length) return false;
  return commas.every((cell) => /^[-+]?[1-9]\d{0,2},\d{3}(\D|$)/.test(cell)) ? 'unclear' : true;
}

const UNITS: readonly (readonly string[])[] = [
  ['um', 'µm', 'μm', 'micron', 'microns', 'micrometer', 'micrometre', 'mikrometer'],
  ['mm', 'millimeter', 'millimetre'],
  ['%', 'percent', 'prozent', 'pct'],
  ['1', '', 'au', 'a.u.', 'a.u', 'ratio', '-', '–'],
  ['grade', 'grades', 'point', 'points', 'score', 'grad'],
  ['mpa'],
];

/** Whether two units are the same, however they are spelt. */
export function sameUnit(one: string, other: string): boolean {
  const [left, right] = [one, other].map((unit) => unit.trim().toLowerCase());
  return (
    left === right ||
    UNITS.some((names) => [left, right].every((unit) => names.includes(unit ?? '')))
  );
}
