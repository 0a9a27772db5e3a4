import type { CalendarEvent } from '@healcast/engine';

const LONGEST_LINE_BYTES = 74;
const bytes = new TextEncoder();

const escaped = (text: string) =>
  text.replace(/[\\;,]/g, (mark) => `\\${mark}`).replace(/\r?\n/g, '\\n');

/** Folds a line at 75 bytes without cutting a character (RFC 5545, 3.1). */
function folded(line: string): string {
  let length = 0;
  let text = '';
  for (const character of line) {
    const size = bytes.encode(character).length;
    if (length + size > LONGEST_LINE_BYTES) {
      text += '\r\n ';
      length = 1;
    }
    text += character;
    length += size;
  }
  return text;
}

const compact = (date: string) => date.replaceAll('-', '');

/** 19:00 plus 5 minutes, within the day. */
function timeAfter(time: string, minutes: number): string {
  const [hour = 0, minute = 0] = time.split(':').map(Number);
  const end = Math.min(hour * 60 + minute + minutes, 24 * 60 - 1);
  const pad = (part: number) => String(part).padStart(2, '0');
  return `${pad(Math.floor(end / 60))}:${pad(end % 60)}`;
}

function eventLines(event: CalendarEvent, stamp: string): string[] {
  const day = compact(event.date);
  const clock = (time: string) => `${day}T${time.replace(':', '')}00`;
  // Floating time: seven in the evening is seven wherever the phone is.
  const when = event.time
    ? [`DTSTART:${clock(event.time)}`, `DTEND:${clock(timeAfter(event.time, event.minutes ?? 5))}`]
    : [`DTSTART;VALUE=DATE:${day}`];
  return [
    'BEGIN:VEVENT',
    `UID:${event.key}-${day}@healcast`,
    `DTSTAMP:${stamp}`,
    ...when,
    `SUMMARY:${escaped(event.title)}`,
    `DESCRIPTION:${escaped(event.description)}`,
    'TRANSP:TRANSPARENT',
    'END:VEVENT',
  ];
}

/**
 * An iCalendar file of these events, made on the device. `stamp` is the moment of making as
 * `20260301T120000Z`.
 */
export function calendarFile(
  name: string,
  events: readonly CalendarEvent[],
  stamp: string,
): string {
  const lines = [
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    'PRODID:-//Healcast//Patient page//EN',
    'CALSCALE:GREGORIAN',
    'METHOD:PUBLISH',
    `X-WR-CALNAME:${escaped(name)}`,
    ...events.flatMap((event) => eventLines(event, stamp)),
    'END:VCALENDAR',
  ];
  return `${lines.map(folded).join('\r\n')}\r\n`;
}

/** Now as an iCalendar UTC stamp. */
export const stampOf = (now: Date) => now.toISOString().replace(/[-:]|\.\d+/g, '');
