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
    const action = `/forget/${encodeURIComponent(params.token)}`;
    const body = found
      ? html`<h1>Delete this forecast?</h1>
<section>
<p>Your forecast, your link and your e-mail address will be gone for good. Letters that are still on their way will be stopped.</p>
<p>If a clinic treats you, what you told it stays in its record. Ask the clinic if you want that gone too.</p>
<form method="post" action="${action}"><button type="submit">Delete it now</button></form>
</section>
<p><a href="/f/${params.token}">No, show me my forecast</a></p>`
      : html`<h1>There is nothing to delete</h1>
<section><p>No forecast is kept under this link. It was deleted, or its time is over.</p></section>
<p><a href="/">Make a new forecast</a></p>`;
    reply.code(found ? 200 : 404).header('x-robots-tag', 'noindex');
    return reply.type(HTML).send(page('Delete my forecast', body));
  },
});
