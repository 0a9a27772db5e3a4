import type { Language } from '../knowledge/letter.ts';

/** How each language writes a date; English as in "Thu 4 Jun 2026", which no reader can turn round. */
const LOCALES: Record<Language, string> = { en: 'en-GB' };

function format(date: string, language: Language, options: Intl.DateTimeFormatOptions): string {
  return new Intl.DateTimeFormat(LOCALES[language], { ...options, timeZone: 'UTC' })
    .format(new Date(`${date}T00:00:00Z`))
    .replaceAll(',', '');
}

/** "Thu 4 Jun 2026" */
export function longDate(date: string, language: Language): string {
  return format(date, language, {
    weekday: 'short',
    day: 'numeric',
    month: 'short',
    year: 'numeric',
  });
}

/** "Thu 4 Jun", where the year is plain from what stands around it. */
export function shortDate(date: string, language: Language): string {
  return format(date, language, { weekday: 'short', day: 'numeric', month: 'short' });
}
