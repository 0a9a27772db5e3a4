import { z } from './schema.ts';

const ISO_DATE = /^\d{4}-\d{2}-\d{2}$/;
const MILLISECONDS_PER_DAY = 86_400_000;

/** Days since 1970-01-01 of an ISO date, or NaN when no such day exists (2026-02-30). */
export function dayNumber(date: string): number {
  if (!ISO_DATE.test(date)) return Number.NaN;
  const year = Number(date.slice(0, 4));
  const month = Number(date.slice(5, 7));
  const day = Number(date.slice(8));
  const exists = month >= 1 && month <= 12 && day >= 1 && day <= daysInMonth(year, month);
  return exists ? daysFromCivil(year, month, day) : Number.NaN;
}

/**
 * Days since 1970-01-01 by whole-number arithmetic; years begin in March, so that the leap day is
 * their last (H. Hinnant, chrono-compatible low-level date algorithms, `days_from_civil`).
 */
function daysFromCivil(year: number, month: number, day: number): number {
  const marchYear = month <= 2 ? year - 1 : year;
  const leapDays =
    Math.floor(marchYear / 4) - Math.floor(marchYear / 100) + Math.floor(marchYear / 400);
  const dayOfYear = Math.floor((153 * ((month + 9) % 12) + 2) / 5) + day - 1;
  return marchYear * 365 + leapDays + dayOfYear - DAYS_TO_1970;
}

/** From 1 March of year 0 to 1970-01-01. */
const DAYS_TO_1970 = 719_468;

function daysInMonth(year: number, month: number): number {
  if (month === 2) return year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0) ? 29 : 28;
  return month === 4 || month === 6 || month === 9 || month === 11 ? 30 : 31;
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
