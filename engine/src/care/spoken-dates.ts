/** The order of a date's parts; English as in "Thu 4 Jun 2026", which no reader can turn round. */
const LOCALES: Readonly<Record<string, string>> = { en: 'en-GB' };

function format(date: string, language: string, options: Intl.DateTimeFormatOptions): string {
  return new Intl.DateTimeFormat(LOCALES[language] ?? language, { ...options, timeZone: 'UTC' })
    .format(new Date(`${date}T00:00:00Z`))
    .replaceAll(',', '');
}

/** "Thu 4 Jun 2026" @param language the language of the room that speaks */
export function longDate(date: string, language: string): string {
  return format(date, language, {
    weekday: 'short',
    day: 'numeric',
    month: 'short',
    year: 'numeric',
  });
}

/** "Thu 4 Jun", where the year is plain from what stands around it. */
export function shortDate(date: string, language: string): string {
  return format(date, language, { weekday: 'short', day: 'numeric', month: 'short' });
}
