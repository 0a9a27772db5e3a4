import { wordsFor, z } from '@healcast/engine';
import { stopReminders } from '../../store/reminders.ts';
import { roomOfReader } from '../language.ts';
import { HTML, html, page } from '../page.ts';
import { linkParams, openForecast } from '../private-link.ts';
import { defineRoute } from '../route.ts';

const url = '/stop/:token/:kind';
const params = z.object({
  ...linkParams.shape,
  kind: z.string().check(z.regex(/^[a-z0-9-]{1,40}$/)),
});

/** The page behind "stop" in a reminder: a link alone changes nothing (mail scanners open them). */
export const stopReminderPage = defineRoute({
  ...{ method: 'GET', url, access: 'private-link', limit: 'read', hidden: true, params },
  summary: 'A page with one button that stops a kind of reminder',
  answers: { 200: { description: 'The page.', contentType: 'text/html' } },
  handle: async ({ params: { token, kind }, rooms, reply }) => {
    const found = await openForecast(rooms, token).catch(() => undefined);
    const knowledge = await roomOfReader(rooms, found);
    const words = wordsFor(knowledge.letters, 'reminder').page;
    const body = html`<h1>${words.title}</h1>
<section>
<p>${kind === 'all' ? words.textAll : words.text}</p>
<form method="post" action="/stop/${token}/${kind}"><button type="submit">${words.button}</button></form>
</section>`;
    return reply
      .header('x-robots-tag', 'noindex')
      .type(HTML)
      .send(page(words.title, body, knowledge.language));
  },
});

/** One POST stops: from the button, or from a mail program's "unsubscribe" (RFC 8058). */
export const stopReminder = defineRoute({
  ...{ method: 'POST', url, access: 'private-link', limit: 'read', hidden: true, params },
  summary: 'Stop a kind of reminder by a form or by the one-click of a mail program',
  takesForms: true,
  answers: { 200: { description: 'It is stopped.', contentType: 'text/html' } },
  handle: async ({ params: { token, kind }, rooms, reply }) => {
    // Under a deleted link nothing is sent any more: the wish is fulfilled.
    const found = await openForecast(rooms, token).catch(() => undefined);
    if (found) await stopReminders(rooms, { clinicId: found.clinicId, forecastId: found.id }, kind);
    const knowledge = await roomOfReader(rooms, found);
    const words = wordsFor(knowledge.letters, 'reminder').page;
    return reply
      .type(HTML)
      .send(page(words.done, html`<h1>${words.done}</h1>`, knowledge.language));
  },
});
