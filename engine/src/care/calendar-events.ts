import { type CalendarWords, fill, wordsFor } from '../knowledge/letter.ts';
import type { Knowledge } from '../knowledge.ts';
import { addDays } from '../record/dates.ts';
import type { Forecast, ForecastInput } from '../record/forecast.ts';
import type { Session } from '../record/session.ts';
import { longDate } from './spoken-dates.ts';

/**
 * One date of a person's calendar. `key` is stable for the same forecast, so that a feed which is
 * fetched again moves the event instead of adding a second one. Without `time` it is all day.
 */
export interface CalendarEvent {
  key: string;
  date: string;
  time?: string;
  minutes?: number;
  title: string;
  description: string;
}

/** When a check-in stands in the calendar, on the wall clock where the person lives. */
const CHECK_IN_TIME = '19:00';
const CHECK_IN_MINUTES = 5;

/** The session the recovery speaks of: the latest done one, or the first planned one. */
export function sessionOfRecovery(input: ForecastInput): Session | undefined {
  const byDate = (left: Session, right: Session) => left.date.localeCompare(right.date);
  return input.sessions?.toSorted(byDate).at(-1) ?? input.plannedSessions?.toSorted(byDate).at(0);
}

/**
 * The calendar of a forecast: when redness is likely gone, the first safe day of each activity
 * (with its range, as "not before"), the days to look at the skin, and planned sessions.
 * In the order of their dates; pure, so that a page and the server make the same calendar.
 */
export function calendarEvents(
  knowledge: Pick<Knowledge, 'letters' | 'language'>,
  input: ForecastInput,
  forecast: Forecast,
): CalendarEvent[] {
  const session = sessionOfRecovery(input);
  if (!session) return [];
  const { language } = knowledge;
  const words = wordsFor(knowledge.letters, 'calendar');
  return [
    rednessEvent(words, forecast, language),
    ...forecast.recovery.activities.map((activity) => activityEvent(words, activity, language)),
    ...checkInEvents(words, session.date),
    ...plannedEvents(words, input, session),
  ].sort((left, right) => left.date.localeCompare(right.date) || left.key.localeCompare(right.key));
}

type Dated = Forecast['recovery']['rednessClears'];

const rangeOf = ({ lowDate, highDate }: Dated, language: string) => ({
  low: longDate(lowDate, language),
  high: longDate(highDate, language),
});

function rednessEvent(words: CalendarWords, forecast: Forecast, language: string): CalendarEvent {
  const { rednessClears } = forecast.recovery;
  return {
    key: 'redness-clears',
    date: rednessClears.date,
    title: words.redness.title,
    description: paragraphs(
      fill(words.redness.range, rangeOf(rednessClears, language)),
      words.call,
    ),
  };
}

function activityEvent(
  words: CalendarWords,
  activity: Forecast['recovery']['activities'][number],
  language: string,
): CalendarEvent {
  const range = fill(words.activity.range, rangeOf(activity, language));
  const isNext = activity.activity === 'next-needling';
  return {
    key: `activity-${activity.activity}`,
    date: activity.date,
    title: isNext
      ? words.nextSession.title
      : fill(words.activity.title, {
          activity: activity.title,
        }),
    description: paragraphs(
      isNext
        ? words.nextSession.text
        : fill(words.activity.notBefore, { date: longDate(activity.date, language) }),
      range,
      activity.because,
    ),
  };
}

function checkInEvents(words: CalendarWords, sessionDate: string): CalendarEvent[] {
  return words.checkIns.map(({ day, title, description }) => ({
    key: `check-in-${day}`,
    date: addDays(sessionDate, day),
    time: CHECK_IN_TIME,
    minutes: CHECK_IN_MINUTES,
    title,
    description: paragraphs(description, words.call),
  }));
}

function plannedEvents(
  words: CalendarWords,
  input: ForecastInput,
  recovery: Session,
): CalendarEvent[] {
  return (input.plannedSessions ?? [])
    .filter(({ date }) => date >= recovery.date)
    .map(({ date }) => ({
      key: `planned-session-${date}`,
      date,
      title: words.plannedSession.title,
      description: words.plannedSession.text,
    }));
}

const paragraphs = (...parts: string[]): string => parts.filter(Boolean).join('\n\n');
