import { useEffect, useState } from 'react';

const LANGUAGE = 'en-GB';

/** How a clinic writes days and times: in its own time zone. */
export function clockOf(timeZone: string) {
  const time = new Intl.DateTimeFormat(LANGUAGE, { timeZone, hour: '2-digit', minute: '2-digit' });
  const dayAndTime = new Intl.DateTimeFormat(LANGUAGE, {
    timeZone,
    weekday: 'short',
    day: 'numeric',
    month: 'short',
    hour: '2-digit',
    minute: '2-digit',
  });
  const dated = new Intl.DateTimeFormat(LANGUAGE, {
    timeZone,
    dateStyle: 'medium',
    timeStyle: 'short',
  });
  const isoDay = new Intl.DateTimeFormat('sv-SE', { timeZone });
  const today = (now = new Date()) => isoDay.format(now);
  return {
    today,
    /** Today as a time, any other day with its name. */
    moment: (instant: string, now = new Date()) =>
      today(new Date(instant)) === today(now)
        ? time.format(new Date(instant))
        : dayAndTime.format(new Date(instant)),
    /** A moment with its year, for what is kept. */
    dated: (instant: string) => dated.format(new Date(instant)),
  };
}
export type Clock = ReturnType<typeof clockOf>;

const plainDay = new Intl.DateTimeFormat(LANGUAGE, {
  timeZone: 'UTC',
  day: 'numeric',
  month: 'short',
  year: 'numeric',
});

/** An ISO date as people write it: "4 Nov 2026". */
export const spokenDay = (day: string) => plainDay.format(new Date(`${day.slice(0, 10)}T00:00Z`));

/** A length of time in its two largest fitting words: "8 min", "3 h", "2 d". */
export function spokenMinutes(minutes: number): string {
  const whole = Math.abs(Math.round(minutes));
  if (whole < 90) return `${whole} min`;
  if (whole < 48 * 60) return `${Math.round(whole / 60)} h`;
  return `${Math.round(whole / 1440)} d`;
}

/** Now, renewed often enough for clocks that count minutes. */
export function useNow(everyMs = 15_000): Date {
  const [now, setNow] = useState(() => new Date());
  useEffect(() => {
    const timer = setInterval(() => setNow(new Date()), everyMs);
    return () => clearInterval(timer);
  }, [everyMs]);
  return now;
}
