import { PAGES_CSS } from '../page.ts';
import { defineRoute } from '../route.ts';

/** The style sheet of the server's own pages. */
export const readPageStyle = defineRoute({
  method: 'GET',
  url: '/pages.css',
  access: 'public',
  hidden: true,
  summary: 'The look of the pages the server makes itself',
  answers: { 200: { description: 'A style sheet.', contentType: 'text/css' } },
  handle: ({ reply }) =>
    reply
      .type('text/css; charset=utf-8')
      .header('cache-control', 'public, max-age=3600')
      .send(PAGES_CSS),
});
