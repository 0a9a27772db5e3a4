import type { Settings } from '../types.ts';

type Hours = Settings['practice']['openingHours'];

/** What hours are said with: the days from Monday on, and the words between them. */
export interface HourWords {
  days: readonly string[];
  and: string;
  to: string;
}

const time = (clock: string) => clock.replace(/^0/, '');

/** The hours of one day, "9:00-12:00 and 13:00-17:00"; empty on a day that is closed. */
const dayHours = (hours: Hours, weekday: number, and: string): string =>
  hours
    .filter((span) => span.weekday === weekday)
    .toSorted((one, other) => one.from.localeCompare(other.from))
    .map(({ from, to }) => `${time(from)}-${time(to)}`)
    .join(` ${and} `);

/** Opening hours as people read them: "Mon to Fri 9:00-17:00, Sun 8:00-20:00". */
export function spokenHours(hours: Hours, { days, and, to }: HourWords): string {
  const runs: { first: number; last: number; words: string }[] = [];
  for (const weekday of days.keys()) {
    const words = dayHours(hours, weekday + 1, and);
    const run = runs.at(-1);
    if (run?.words === words) run.last = weekday;
    else runs.push({ first: weekday, last: weekday, words });
  }
  return runs
    .filter(({ words }) => words !== '')
    .map(({ first, last, words }) => {
      if (first === last) return `${days[first]} ${words}`;
      return `${days[first]} ${last === first + 1 ? and : to} ${days[last]} ${words}`;
    })
    .join(', ');
}
