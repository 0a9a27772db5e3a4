import { pageWordsOf } from '@healcast/engine';
import { roomOfReader } from '../language.ts';
import { HTML, html, page } from '../page.ts';
import { linkParams, openForecast } from '../private-link.ts';
import { defineRoute } from '../route.ts';

/** The page behind "Delete my forecast" in a letter: a link alone must never delete (mail scanners open them). */
export const forgetPage = defineRoute({
  method: 'GET',
  url: '/forget/:token',
  access: 'private-link',
  hidden: true,
  summary: 'A page with one button that deletes the forecast',
  limit: 'read',
  params: linkParams,
  answers: { 200: { description: 'The page.', contentType: 'text/html' } },
  handle: async ({ params, rooms, reply }) => {
    const found = await openForecast(rooms, params.token).catch(() => undefined);
    const knowledge = await roomOfReader(rooms, found);
    const words = pageWordsOf(knowledge, 'forget');
    const action = `/forget/${encodeURIComponent(params.token)}`;
    const body = found
      ? html`<h1>${words('ask')}</h1>
<section>
<p>${words('ask-text')}</p>
<p>${words('ask-clinic')}</p>
<form method="post" action="${action}"><button type="submit">${words('do')}</button></form>
</section>
<p><a href="/f/${params.token}">${words('keep')}</a></p>`
      : html`<h1>${words('nothing')}</h1>
<section><p>${words('nothing-text')}</p></section>
<p><a href="/">${words('new')}</a></p>`;
    reply.code(found ? 200 : 404).header('x-robots-tag', 'noindex');
    return reply.type(HTML).send(page(words('title'), body, knowledge.language));
  },
});
