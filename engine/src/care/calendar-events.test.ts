import { describe, expect, it } from 'vitest';
import { readKnowledge } from '../../files/read-knowledge.ts';
import { addDays } from '../record/dates.ts';
import type { ForecastInput } from '../record/forecast.ts';
import { calendarEvents, sessionOfRecovery } from './calendar-events.ts';
import { forecast } from './forecast.ts';

const knowledge = readKnowledge();
const done = { date: '2026-11-20', modality: 'automated-pen', depthMm: 1.5 } as const;
const input: ForecastInput = {
  patient: { ageYears: 44 },
  area: 'face',
  sessions: [{ ...done, date: '2026-10-01' }, done],
  plannedSessions: [{ ...done, date: '2027-01-04' }],
  asOf: '2026-11-21',
};
const forecastOf = (given: ForecastInput) => {
  const answer = forecast(knowledge, given);
  if (!answer.ok) throw new Error('refused');
  return answer.value;
};

describe('the calendar of a forecast', () => {
  const events = calendarEvents(knowledge, input, forecastOf(input));

  it('has every activity on its first safe day, with its range and its reason', () => {
    for (const { activity, date, because } of forecastOf(input).recovery.activities) {
      const event = events.find(({ key }) => key === `activity-${activity}`);
      expect(event?.date).toBe(date);
      expect(event?.title).toContain('not before');
      expect(event?.description).toContain('between');
      expect(event?.description).toContain(because);
    }
  });

  it('counts the days to look at the skin from the latest done session', () => {
    expect(events.find(({ key }) => key === 'check-in-5')?.date).toBe(addDays(done.date, 5));
    expect(events.find(({ key }) => key === 'planned-session-2027-01-04')?.title).toBe(
      'Planned session',
    );
  });

  it('stands in the order of its dates and names each entry once', () => {
    expect(events.map(({ date }) => date)).toEqual(events.map(({ date }) => date).sort());
    expect(new Set(events.map(({ key }) => key)).size).toBe(events.length);
  });

  it('moves with the session and keeps its names', () => {
    const later = (days: number): ForecastInput => ({
      ...input,
      sessions: [{ ...done, date: addDays(done.date, days) }],
      plannedSessions: [],
      asOf: addDays(input.asOf, days),
    });
    const keyed = (given: ForecastInput) =>
      calendarEvents(knowledge, given, forecastOf(given)).map(({ key, date }) => ({ key, date }));
    expect(keyed(later(40))).toEqual(
      keyed(later(0)).map(({ key, date }) => ({ key, date: addDays(date, 40) })),
    );
  });

  it('speaks of the first planned session when none is done', () => {
    const planned = { ...input, sessions: [], plannedSessions: [{ ...done, date: '2026-12-01' }] };
    expect(sessionOfRecovery(planned)?.date).toBe('2026-12-01');
  });
});
