import type { CalendarEvent } from '@healcast/engine';
import ical, { ICalAlarmType, ICalCalendarMethod, ICalEventTransparency } from 'ical-generator';
import { tzlib_get_ical_block } from 'timezones-ical-library';

/** A calendar to be written: its events, whose it is, and which version of it this is. */
export interface CalendarSheet {
  events: readonly CalendarEvent[];
  /** Unique among all calendars and the same at every fetch; not the secret of the link. */
  id: string;
  /** Of its words, as in `<html lang>`. */
  language: string;
  name: string;
  about: string;
  /** IANA name; check-ins stand on this wall clock, across clock changes. */
  timeZone: string;
  /** Grows with every change of the forecast, so that clients take the newer event (RFC 5545, 3.8.7.4). */
  sequence: number;
  /** When this version came to be: DTSTAMP and LAST-MODIFIED, so that equal versions are equal bytes. */
  changedAt: Date;
  /** Where the person reads more. */
  pageUrl?: string;
  /** Where a live feed lives; a feed names its address and asks to be fetched again. */
  feedUrl?: string;
}

/** How often a feed asks to be fetched. A day later is soon enough for dates that move by days. */
const REFRESH_HOURS = 12;

/** The iCalendar text (RFC 5545) of a sheet, with a VTIMEZONE and one stable UID per event. */
export function renderCalendar(sheet: CalendarSheet): string {
  const calendar = ical({
    name: sheet.name,
    description: sheet.about,
    prodId: { company: 'healcast', product: 'healcast', language: sheet.language.toUpperCase() },
    method: ICalCalendarMethod.PUBLISH,
    // No zone for the calendar as a whole: with one, DTSTAMP is written without the Z it must have.
    timezone: { name: null, generator: vtimezone },
    ...(sheet.feedUrl ? { ttl: REFRESH_HOURS * 3600, source: sheet.feedUrl } : {}),
  });
  for (const event of sheet.events) addEvent(calendar, sheet, event);
  return calendar.toString();
}

function vtimezone(zone: string): string | null {
  const block = tzlib_get_ical_block(zone);
  return (Array.isArray(block) ? block[0] : block) || null;
}

function addEvent(calendar: ReturnType<typeof ical>, sheet: CalendarSheet, event: CalendarEvent) {
  const timed = event.time !== undefined;
  const start = `${event.date}T${event.time ?? '00:00'}:00`;
  const added = calendar.createEvent({
    id: `${event.key}.${sheet.id}@healcast`,
    sequence: sheet.sequence,
    stamp: sheet.changedAt,
    lastModified: sheet.changedAt,
    timezone: sheet.timeZone,
    start: wallClock(start),
    ...(timed ? { end: wallClock(start, event.minutes ?? 0) } : { allDay: true }),
    summary: event.title,
    description: event.description,
    // A reminder must never make somebody look busy.
    transparency: ICalEventTransparency.TRANSPARENT,
    ...(sheet.pageUrl ? { url: sheet.pageUrl } : {}),
  });
  if (timed)
    added.createAlarm({ type: ICalAlarmType.display, trigger: 0, description: event.title });
}

/** The library writes the local fields of a Date; so the fields, not the instant, are what we set. */
function wallClock(dateTime: string, plusMinutes = 0): Date {
  const date = new Date(dateTime);
  date.setMinutes(date.getMinutes() + plusMinutes);
  return date;
}
