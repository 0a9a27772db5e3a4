import { createHash } from 'node:crypto';
import { calendarEvents, knowledgeIn, wordsFor } from '@healcast/engine';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { privateUrls } from '../access/private-urls.ts';
import { renderCalendar } from '../calendar/render-calendar.ts';
import { currentClinic } from './current-clinic.ts';
import { openForecast } from './private-link.ts';
import type { Rooms } from './route.ts';

/** The calendar of a kept forecast. Unchanged since the client's last fetch, it is not sent again. */
export async function forecastCalendar(
  rooms: Rooms,
  token: string,
  request: FastifyRequest,
  reply: FastifyReply,
  { feed }: { feed: boolean },
): Promise<FastifyReply> {
  const kept = await openForecast(rooms, token);
  const { settings } = await currentClinic(rooms, kept.clinicId);
  const knowledge = knowledgeIn(rooms.knowledge, kept.language);
  const words = wordsFor(knowledge.letters, 'calendar');
  const addresses = privateUrls(rooms.publicUrl, token);
  const text = renderCalendar({
    events: calendarEvents(knowledge, kept.input, kept.output),
    id: kept.id,
    language: knowledge.language,
    name: words.name,
    about: words.about,
    timeZone: settings.timeZone,
    // Check-ins move the dates: each time the events are newer ones of the same name.
    sequence: kept.version,
    changedAt: kept.changedAt,
    pageUrl: addresses.page,
    ...(feed ? { feedUrl: addresses.calendar } : {}),
  });
  const etag = `"${createHash('sha256').update(text).digest('base64url').slice(0, 22)}"`;
  reply.header('etag', etag).header('cache-control', 'private, max-age=0, must-revalidate');
  if (request.headers['if-none-match'] === etag) return reply.code(304).send();
  return reply
    .type('text/calendar; charset=utf-8')
    .header('content-disposition', `${feed ? 'inline' : 'attachment'}; filename="healcast.ics"`)
    .send(text);
}
