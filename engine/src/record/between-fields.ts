import { dayNumber } from './dates.ts';
import { z } from './schema.ts';

/** Names one wrong field: where it is and what would be right. */
type Refuse = (path: (string | number)[], message: string) => void;

/**
 * What must hold between the fields of a document. It is looked at also where single fields are
 * wrong already, so that one answer names every wrong field: nothing in `document` is certain.
 */
export function betweenFields(
  look: (document: Readonly<Record<string, unknown>>, refuse: Refuse) => void,
) {
  return z.check<unknown>(
    ({ value, issues }) => {
      if (typeof value !== 'object' || value === null) return;
      look(value as Record<string, unknown>, (path, message) =>
        issues.push({ code: 'custom', path, message, input: value }),
      );
    },
    { when: () => true },
  );
}

/** A day of the calendar, or undefined when the value is none. */
export function dayOf(value: unknown): string | undefined {
  return typeof value === 'string' && !Number.isNaN(dayNumber(value)) ? value : undefined;
}

/** The entries of a list that are dated, with their places. */
export function datedEntries(list: unknown): { day: string; index: number }[] {
  if (!Array.isArray(list)) return [];
  return list.flatMap((entry: unknown, index) => {
    const day = dayOf((entry as { date?: unknown } | null)?.date);
    return day === undefined ? [] : [{ day, index }];
  });
}
