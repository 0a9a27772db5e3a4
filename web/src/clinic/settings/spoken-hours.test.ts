import { expect, it } from 'vitest';
import { spokenHours } from './spoken-hours.ts';

const WORDS = { days: ['Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat', 'Sun'], and: 'and', to: 'to' };
const on = (weekday: number, from = '09:00', to = '17:00') => ({ weekday, from, to });
const WEEK = [1, 2, 3, 4, 5].map((weekday) => on(weekday));

it('says the hours of a new clinic as it is founded with', () => {
  expect(spokenHours(WEEK, WORDS)).toBe('Mon to Fri 9:00-17:00');
});

it('joins days that are alike, and names breaks', () => {
  expect(spokenHours([...WEEK, on(7, '10:00', '12:30')], WORDS)).toBe(
    'Mon to Fri 9:00-17:00, Sun 10:00-12:30',
  );
  expect(spokenHours([on(1, '13:00'), on(1, '08:00', '12:00'), on(3), on(4)], WORDS)).toBe(
    'Mon 8:00-12:00 and 13:00-17:00, Wed and Thu 9:00-17:00',
  );
  expect(spokenHours([], WORDS)).toBe('');
});
