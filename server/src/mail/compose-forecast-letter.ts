import { calendarEvents, type Knowledge, wordsFor } from '@healcast/engine';
import { renderCalendar } from '../calendar/render-calendar.ts';
import { type ForecastLetterSource, speakForecast } from './forecast-letter.ts';
import { forecastLetterHtml } from './forecast-letter-html.ts';
import { forecastLetterText } from './forecast-letter-text.ts';
import { branded } from './letter-frame.ts';
import type { Message } from './message.ts';

/** A promised letter about a forecast: what it tells, and where it goes (FC5 of the brief). */
export interface ForecastLetterOrder extends ForecastLetterSource {
  messageId: string;
  to: string;
  from: string;
  /** The id of the stored forecast; the names of calendar entries are made from it. */
  forecastId: string;
  /** When the forecast was made. */
  madeAt: Date;
  /** Where one POST deletes the forecast (RFC 8058). */
  unsubscribeUrl: string;
}

/**
 * Composes the letter: HTML, plain text and the calendar as an attachment. The same order gives
 * the same letter, so that a second attempt sends the same words under the same Message-ID.
 */
export function composeForecastLetter(knowledge: Knowledge, order: ForecastLetterOrder): Message {
  const letter = speakForecast(knowledge, order);
  const words = wordsFor(knowledge.letters, 'calendar');
  const calendar = renderCalendar({
    events: calendarEvents(knowledge, order.input, order.forecast),
    id: order.forecastId,
    language: knowledge.language,
    name: words.name,
    about: words.about,
    timeZone: order.clinic.timeZone,
    sequence: 0,
    changedAt: order.madeAt,
    pageUrl: order.pageUrl,
  });
  const brand = branded(order.brand);
  return {
    ...brand,
    messageId: order.messageId,
    to: order.to,
    from: order.from,
    subject: letter.subject,
    html: forecastLetterHtml(letter),
    text: forecastLetterText(letter),
    attachments: [
      ...brand.attachments,
      {
        filename: 'healcast.ics',
        contentType: 'text/calendar; charset=utf-8; method=PUBLISH',
        content: calendar,
      },
    ],
    headers: {
      'Content-Language': knowledge.language,
      // Asked for by a person, sent once: no auto-reply should answer it.
      'Auto-Submitted': 'auto-generated',
      'List-Unsubscribe': `<${order.unsubscribeUrl}>`,
      'List-Unsubscribe-Post': 'List-Unsubscribe=One-Click',
    },
  };
}
