import { pageWordsOf } from '@healcast/engine';
import { deleteForecast } from '../../store/forecasts.ts';
import { roomOfReader } from '../language.ts';
import { HTML, html, page } from '../page.ts';
import { linkParams, openForecast } from '../private-link.ts';
import { defineRoute } from '../route.ts';

/**
 * One POST deletes: from the button of the page, or from a mail program's "unsubscribe" (RFC 8058).
 * Asked twice it says the same, since the wish is fulfilled.
 */
export const forgetForecast = defineRoute({
  method: 'POST',
  url: '/forget/:token',
  hidden: true,
  access: 'private-link',
  summary: 'Erase a forecast by a form or by the one-click of a mail program',
  limit: 'read',
  takesForms: true,
  params: linkParams,
  answers: { 200: { description: 'It is gone.', contentType: 'text/html' } },
  handle: async ({ params, rooms, reply }) => {
    const found = await openForecast(rooms, params.token).catch(() => undefined);
    const knowledge = await roomOfReader(rooms, found);
    const words = pageWordsOf(knowledge, 'forget');
    await deleteForecast(rooms, params.token);
    const body = html`<h1>${words('gone')}</h1>
<section><p>${words('gone-text')}</p></section>
<p><a href="/">${words('start')}</a></p>`;
    return reply.type(HTML).send(page(words('gone-title'), body, knowledge.language));
  },
});
