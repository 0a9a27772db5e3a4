import { openOutboxLetter, outboxParams } from '../outbox-letter.ts';
import { HTML, html, page } from '../page.ts';
import { defineRoute } from '../route.ts';

/** One letter of the outbox: what it looks like, its plain text, its headers and attachments. */
export const readOutboxLetter = defineRoute({
  method: 'GET',
  url: '/outbox/:letterId',
  access: 'this-machine',
  hidden: true,
  summary: 'One letter of the outbox',
  params: outboxParams,
  answers: { 200: { description: 'The page.', contentType: 'text/html' } },
  handle: async ({ params, rooms, reply }) => {
    const { message, letterId } = await openOutboxLetter(rooms, params.letterId);
    const { to, from, subject, messageId, headers, attachments, text } = message;
    const fields = { From: from, To: to, Subject: subject, 'Message-ID': messageId, ...headers };
    const body = html`<p><a href="/outbox">Outbox</a></p>
<h1>${subject}</h1>
<section class="scroll"><table><tbody>${Object.entries(fields).map(
      ([name, value]) => html`<tr><th scope="row">${name}</th><td>${value}</td></tr>`,
    )}</tbody></table></section>
<h2>Attachments</h2>
<section>${attachments.map(
      ({ filename, contentType }, index) =>
        html`<p><a href="/outbox/${letterId}/${index}">${filename}</a> <span class="muted">${contentType}</span></p>`,
    )}</section>
<h2>As it looks</h2>
<iframe src="/outbox/${letterId}/html" title="The letter as HTML" sandbox="allow-popups"></iframe>
<h2>Plain text</h2>
<section><pre>${text}</pre></section>`;
    return reply.type(HTML).send(page(subject, body));
  },
});
