import { describe, expect, it } from 'vitest';
import { dueAt, openNow } from './answer-clock.ts';

const hours = {
  timeZone: 'Europe/Berlin',
  redMinutes: 30,
  openingHours: [1, 2, 3, 4, 5].map((weekday) => ({ weekday, from: '09:00', to: '17:00' })),
};
const at = (text: string) => Date.parse(text);
const due = (signal: 'red' | 'amber', raised: string) =>
  new Date(dueAt(hours, signal, at(raised))).toISOString();

describe('the answer clock', () => {
  it('gives red half an hour of opening time, and amber the rest of the day', () => {
    expect(due('red', '2026-11-23T10:00:00Z')).toBe('2026-11-23T10:30:00.000Z');
    expect(due('amber', '2026-11-23T10:00:00Z')).toBe('2026-11-23T16:00:00.000Z');
  });
  it('waits while the clinic is closed, and carries minutes over the night', () => {
    expect(due('red', '2026-11-23T03:00:00Z')).toBe('2026-11-23T08:30:00.000Z');
    expect(due('red', '2026-11-23T15:50:00Z')).toBe('2026-11-24T08:20:00.000Z');
    expect(due('red', '2026-11-28T12:00:00Z')).toBe('2026-11-30T08:30:00.000Z');
    expect(due('amber', '2026-11-28T12:00:00Z')).toBe('2026-11-30T16:00:00.000Z');
  });
  it('keeps to the clock on the wall when summer time ends', () => {
    expect(due('red', '2026-10-23T16:00:00Z')).toBe('2026-10-26T08:30:00.000Z');
    expect(openNow(hours, at('2026-10-23T07:30:00Z')).open).toBe(true);
    expect(openNow(hours, at('2026-10-26T07:30:00Z'))).toEqual({
      open: false,
      until: at('2026-10-26T08:00:00Z'),
    });
  });
  it('runs through when no hours are given', () => {
    const none = { ...hours, openingHours: [] };
    expect(dueAt(none, 'red', 0)).toBe(30 * 60_000);
    expect(dueAt(none, 'amber', 0)).toBe(24 * 60 * 60_000);
  });
});
