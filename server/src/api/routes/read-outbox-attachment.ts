import { z } from '@healcast/engine';
import { problem } from '../../problem.ts';
import { openOutboxLetter } from '../outbox-letter.ts';
import { defineRoute } from '../route.ts';

/** A file that goes with a letter of the outbox. */
export const readOutboxAttachment = defineRoute({
  method: 'GET',
  url: '/outbox/:letterId/:index',
  access: 'this-machine',
  hidden: true,
  summary: 'An attachment of a letter of the outbox',
  params: z.object({
    letterId: z.uuid(),
    index: z.string().check(z.regex(/^\d$/, 'Give the number of the attachment.')),
  }),
  answers: { 200: { description: 'The file.', contentType: 'application/octet-stream' } },
  handle: async ({ params, rooms, reply }) => {
    const { message } = await openOutboxLetter(rooms, params.letterId);
    const file = message.attachments[Number(params.index)];
    if (!file) throw problem('not-found');
    return reply
      .type(file.contentType)
      .header('content-disposition', `attachment; filename="${file.filename}"`)
      .send(file.encoding ? Buffer.from(file.content, file.encoding) : file.content);
  },
});
