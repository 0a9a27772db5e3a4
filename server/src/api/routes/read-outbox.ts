import { openOutbox } from '../outbox-letter.ts';
import { HTML, html, page } from '../page.ts';
import { defineRoute } from '../route.ts';

/** The outbox of an installation without a mail server. */
export const readOutboxRoute = defineRoute({
  method: 'GET',
  url: '/outbox',
  access: 'this-machine',
  hidden: true,
  summary: 'Letters that would have been sent',
  answers: { 200: { description: 'The page.', contentType: 'text/html' } },
  handle: async ({ rooms, reply }) => {
    const letters = await openOutbox(rooms);
    const rows = letters.map(
      ({ letterId, putAt, clinic, message }) => html`<tr>
<td><a href="/outbox/${letterId}">${message.subject}</a></td><td>${message.to}</td><td>${clinic}</td><td>${putAt.toISOString().slice(0, 16).replace('T', ' ')}</td></tr>`,
    );
    const list =
      rows.length === 0
        ? html`<section><p>No letter yet. Ask for one on a forecast page.</p></section>`
        : html`<section class="scroll"><table><thead><tr><th>Letter</th><th>To</th><th>From</th><th>At (UTC)</th></tr></thead><tbody>${rows}</tbody></table></section>`;
    const body = html`<h1>Outbox</h1>
<p>No mail server is set, so letters stay here. This page opens on this machine only. Set <code>SMTP_URL</code> to send them.</p>
${list}`;
    return reply.type(HTML).send(page('Outbox', body));
  },
});
