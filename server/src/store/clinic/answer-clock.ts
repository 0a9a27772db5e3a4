/** When a clinic answers: on which weekdays (1 Monday … 7 Sunday) from when to when, in its own time. */
export interface OpeningHours {
  timeZone: string;
  openingHours: readonly { weekday: number; from: string; to: string }[];
  redMinutes: number;
}

const MINUTE = 60_000;
const DAY = 24 * 60 * MINUTE;
const LOOK_AHEAD_DAYS = 15;

/** The instant at which a clock in that zone shows this. */
function instantOf(date: string, time: string, timeZone: string): number {
  const shown = Date.parse(`${date}T${time}:00Z`);
  const guess = shown - offsetAt(shown, timeZone);
  return shown - offsetAt(guess, timeZone);
}

/** By how many milliseconds that zone's clock is ahead of UTC at an instant. */
function offsetAt(instant: number, timeZone: string): number {
  const parts = new Intl.DateTimeFormat('en-CA', {
    ...{ timeZone, hourCycle: 'h23', year: 'numeric', month: '2-digit', day: '2-digit' },
    ...{ hour: '2-digit', minute: '2-digit', second: '2-digit' },
  }).formatToParts(instant);
  const part = (type: string) => parts.find((one) => one.type === type)?.value;
  const shown = `${part('year')}-${part('month')}-${part('day')}T${part('hour')}:${part('minute')}:${part('second')}Z`;
  return Date.parse(shown) - Math.floor(instant / 1_000) * 1_000;
}

/** The calendar day that zone has at an instant. */
export function dayIn(timeZone: string, instant: number): string {
  return new Date(instant + offsetAt(instant, timeZone)).toISOString().slice(0, 10);
}

/** The spans in which somebody answers, from an instant on, the one under way first. */
function spansFrom({ timeZone, openingHours }: OpeningHours, now: number): [number, number][] {
  const today = Date.parse(`${dayIn(timeZone, now)}T00:00:00Z`);
  return Array.from({ length: LOOK_AHEAD_DAYS }, (_, index) => new Date(today + index * DAY))
    .flatMap((day) => {
      const date = day.toISOString().slice(0, 10);
      const weekday = day.getUTCDay() || 7;
      return openingHours
        .filter((span) => span.weekday === weekday)
        .map(({ from, to }): [number, number] => [
          instantOf(date, from, timeZone),
          instantOf(date, to, timeZone),
        ]);
    })
    .filter(([from, to]) => to > now && to > from)
    .toSorted(([left], [right]) => left - right);
}

/** Whether somebody answers now, and when that changes next; null when no hours are given. */
export function openNow(hours: OpeningHours, now: number): { open: boolean; until: number | null } {
  const next = spansFrom(hours, now)[0];
  if (!next) return { open: false, until: null };
  const [from, to] = next;
  return from <= now ? { open: true, until: to } : { open: false, until: from };
}

/**
 * By when an open question must be answered. Red: so many minutes of opening time. Amber: by the
 * end of the day on which it was asked, or of the next open day. Without any hours the clock runs
 * through: minutes for red, a day for amber.
 */
export function dueAt(hours: OpeningHours, signal: 'red' | 'amber', raised: number): number {
  const spans = spansFrom(hours, raised);
  const [first] = spans;
  if (!first) return raised + (signal === 'red' ? hours.redMinutes * MINUTE : DAY);
  if (signal === 'amber') {
    const day = dayIn(hours.timeZone, Math.max(first[0], raised));
    return Math.max(
      ...spans.filter(([from]) => dayIn(hours.timeZone, from) === day).map(([, to]) => to),
    );
  }
  let left = hours.redMinutes * MINUTE;
  for (const [from, to] of spans) {
    const start = Math.max(from, raised);
    if (to - start >= left) return start + left;
    left -= to - start;
  }
  return raised + LOOK_AHEAD_DAYS * DAY;
}
