import type { CalendarEvent } from '@healcast/engine';
import ICAL from 'ical.js';
import { describe, expect, it } from 'vitest';
import { type CalendarSheet, renderCalendar } from './render-calendar.ts';

const sheet = (events: CalendarEvent[], more: Partial<CalendarSheet> = {}): CalendarSheet => ({
  events,
  id: 'f1',
  language: 'en',
  name: 'Skin recovery',
  about: 'Dates',
  timeZone: 'Europe/Berlin',
  sequence: 2,
  changedAt: new Date('2026-03-01T10:00:00Z'),
  ...more,
});
const day: CalendarEvent = {
  key: 'gym',
  date: '2026-03-28',
  title: 'Gym',
  description: 'Not before.',
};
const evening: CalendarEvent = { ...day, key: 'look', time: '19:00', minutes: 5 };
const read = (text: string) => {
  const calendar = new ICAL.Component(ICAL.parse(text));
  for (const zone of calendar.getAllSubcomponents('vtimezone')) ICAL.TimezoneService.register(zone);
  return calendar.getAllSubcomponents('vevent').map((event) => new ICAL.Event(event));
};

describe('a calendar', () => {
  it('keeps a check-in at the same hour on the wall across the change of clocks', () => {
    const after = { ...evening, key: 'after', date: '2026-03-30' };
    const [before, later] = read(renderCalendar(sheet([evening, after])));
    expect(before?.startDate.toJSDate().toISOString()).toBe('2026-03-28T18:00:00.000Z');
    expect(later?.startDate.toJSDate().toISOString()).toBe('2026-03-30T17:00:00.000Z');
  });

  it('says its zone once, its stamps in UTC, and whole days as days', () => {
    const text = renderCalendar(sheet([day, evening]));
    expect(text.match(/BEGIN:VTIMEZONE/g)).toHaveLength(1);
    expect(text).toContain('DTSTAMP:20260301T100000Z');
    expect(text).toContain('DTSTART;VALUE=DATE:20260328');
    expect(text).toContain('DTSTART;TZID=Europe/Berlin:20260328T190000');
  });

  it('names events the same at every writing and counts versions', () => {
    const events = read(renderCalendar(sheet([day])));
    expect(events[0]?.uid).toBe('gym.f1@healcast');
    expect(events[0]?.sequence).toBe(2);
    expect(renderCalendar(sheet([day]))).toBe(renderCalendar(sheet([day])));
  });

  it('keeps hostile words words', () => {
    const title = 'a;b,c\\d\nEND:VEVENT\r\nBEGIN:VALARM "x" \u{1f642}'.repeat(3);
    const events = read(renderCalendar(sheet([{ ...day, title, description: title }])));
    expect(events).toHaveLength(1);
    expect(events[0]?.description.replaceAll('\r', '')).toBe(title.replaceAll('\r', ''));
  });

  it('writes lines of at most 75 octets', () => {
    const text = renderCalendar(sheet([{ ...day, description: 'ä'.repeat(400) }]));
    for (const line of text.split('\r\n')) expect(Buffer.byteLength(line)).toBeLessThanOrEqual(75);
  });
});
