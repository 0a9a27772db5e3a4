import { z } from './schema.ts';

const ISO_DATE = /^\d{4}-\d{2}-\d{2}$/;
const MILLISECONDS_PER_DAY = 86_400_000;

/** Days since 1970-01-01 of an ISO date, or NaN when no such day exists (2026-02-30). */
export function dayNumber(date: string): number {
  if (!ISO_DATE.test(date)) return Number.NaN;
  const time = Date.parse(`${date}T00:00:00Z`);
  if (Number.isNaN(time)) return Number.NaN;
  return new Date(time).toISOString().slice(0, 10) === date ? time / MILLISECONDS_PER_DAY : NaN;
}

/** The ISO date `days` after `date`; fractions of a day are rounded up to the next whole day. */
export function addDays(date: string, days: number): string {
  const time = (dayNumber(date) + Math.ceil(days)) * MILLISECONDS_PER_DAY;
  return new Date(time).toISOString().slice(0, 10);
}

/** Whole days from `from` to `to`; negative when `to` lies before. */
export function daysBetween(from: string, to: string): number {
  return dayNumber(to) - dayNumber(from);
}

const isOfOurTime = (date: string) => date >= '1900-01-01' && date <= '2199-12-31';

/** A calendar day, `YYYY-MM-DD`, between 1900 and 2199. */
export const isoDate = z
  .string({
    error: ({ input }) =>
      `${input === undefined ? 'This field is missing. ' : ''}Give a date as YYYY-MM-DD.`,
  })
  .check(
    z.refine((text: string) => !Number.isNaN(dayNumber(text)), {
      error:
        'This is not a day of the calendar. Give a date as YYYY-MM-DD, for example 2026-03-01.',
    }),
    z.refine((text: string) => Number.isNaN(dayNumber(text)) || isOfOurTime(text), {
      error: 'Give a date between 1900 and 2199.',
    }),
    z.meta({ format: 'date' }),
  );
