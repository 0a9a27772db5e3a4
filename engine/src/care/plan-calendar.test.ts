import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addDays, daysBetween } from '../record/dates.ts';
import { type Calendar, type Closed, placeSessions } from './plan-calendar.ts';

const START = '2026-01-05';
const closedRange = fc
  .tuple(fc.integer({ min: -20, max: 300 }), fc.integer({ min: 0, max: 60 }))
  .map(([from, length]): Closed => [addDays(START, from), addDays(START, from + length)]);

const calendars = fc.record({
  earliest: fc.constant(START),
  spacing: fc.constantFrom(
    { low: 28, usual: 28, high: 42 },
    { low: 28, usual: 35, high: 42 },
    { low: 30, usual: 42, high: 42 },
  ),
  closed: fc.array(closedRange, { maxLength: 5 }),
  closedToFirst: fc.array(closedRange, { maxLength: 1 }),
});

const within = (date: string, ranges: readonly Closed[]) =>
  ranges.some(([from, to]) => from <= date && date <= to);

describe('placing sessions on a calendar', () => {
  it('never comes nearer than the spacing, never into a closed day, never before the start', () => {
    fc.assert(
      fc.property(calendars, fc.integer({ min: 1, max: 6 }), (calendar: Calendar, count) => {
        const placed = placeSessions(count, calendar);
        expect(placed).toHaveLength(count);
        placed.forEach(({ date, low, high }, index) => {
          const previous = placed[index - 1];
          expect(date >= calendar.earliest).toBe(true);
          expect(within(date, calendar.closed)).toBe(false);
          if (previous)
            expect(daysBetween(previous.date, date)).toBeGreaterThanOrEqual(calendar.spacing.low);
          expect(low <= date && date <= high).toBe(true);
        });
        expect(within(placed[0]?.date ?? '', calendar.closedToFirst)).toBe(false);
      }),
    );
  });

  it('lets a session move within its window without breaking spacing or a closed day', () => {
    fc.assert(
      fc.property(calendars, (calendar: Calendar) => {
        const placed = placeSessions(4, calendar);
        placed.forEach(({ low, high }, index) => {
          const previous = placed[index - 1];
          const next = placed[index + 1];
          if (previous)
            expect(daysBetween(previous.date, low)).toBeGreaterThanOrEqual(calendar.spacing.low);
          if (next)
            expect(daysBetween(high, next.date)).toBeGreaterThanOrEqual(calendar.spacing.low);
          for (let date = low; date <= high; date = addDays(date, 1))
            expect(within(date, calendar.closed)).toBe(false);
        });
      }),
    );
  });

  it('keeps the usual spacing where nothing is in the way', () => {
    const spacing = { low: 28, usual: 35, high: 42 };
    const placed = placeSessions(3, { earliest: START, spacing, closed: [], closedToFirst: [] });
    expect(placed.map(({ date }) => date)).toEqual(['2026-01-05', '2026-02-09', '2026-03-16']);
    expect(placed[1]).toEqual({ date: '2026-02-09', low: '2026-02-02', high: '2026-02-16' });
  });

  it('counts the spacing from the last session that is done', () => {
    const spacing = { low: 28, usual: 35, high: 42 };
    const [first] = placeSessions(1, {
      earliest: START,
      lastDone: '2025-12-20',
      spacing,
      closed: [],
      closedToFirst: [],
    });
    expect(first?.date).toBe('2026-01-24');
    expect(first?.low).toBe('2026-01-17');
  });
});
