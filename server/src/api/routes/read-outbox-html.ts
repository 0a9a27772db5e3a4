import { withPictures } from '../../mail/letter-frame.ts';
import { LETTER_POLICY } from '../letter-policy.ts';
import { openOutboxLetter, outboxParams } from '../outbox-letter.ts';
import { HTML } from '../page.ts';
import { defineRoute } from '../route.ts';

/** The HTML of a letter, as a mail program would show it. */
export const readOutboxHtml = defineRoute({
  method: 'GET',
  url: '/outbox/:letterId/html',
  access: 'this-machine',
  hidden: true,
  summary: 'The HTML of a letter of the outbox',
  params: outboxParams,
  answers: { 200: { description: 'The letter.', contentType: 'text/html' } },
  handle: async ({ params, rooms, reply }) => {
    const { message } = await openOutboxLetter(rooms, params.letterId);
    return reply
      .header('content-security-policy', LETTER_POLICY)
      .header('x-frame-options', 'SAMEORIGIN')
      .type(HTML)
      .send(withPictures(message));
  },
});
