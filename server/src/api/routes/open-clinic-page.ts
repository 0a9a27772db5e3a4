import { problem } from '../../problem.ts';
import { openClinicPage, slugParams } from '../clinic-page.ts';
import { defineRoute } from '../route.ts';
import { CONTENT_SECURITY } from '../security.ts';

/** The usual policy, but for who may frame the page: the sites that the clinic named. */
function policyFor(sites: readonly string[]): string {
  const directives = { ...CONTENT_SECURITY, 'frame-ancestors': ["'self'", ...sites] };
  return Object.entries(directives)
    .map(([name, sources]) => `${name} ${sources.join(' ')}`)
    .join('; ');
}

/**
 * The start page of one clinic, by itself or within the clinic's own site. It is the patient's
 * page; only its address says whose it is.
 */
export const openClinicPageRoute = defineRoute({
  method: 'GET',
  url: '/at/:slug',
  access: 'public',
  hidden: true,
  summary: 'The start page of one clinic',
  limit: 'read',
  params: slugParams,
  answers: { 200: { description: 'The page.', contentType: 'text/html' } },
  handle: async ({ params, rooms, reply }) => {
    const { practice } = await openClinicPage(rooms, params.slug);
    if (!('sendFile' in reply))
      throw problem('not-ready', 'The pages are not built yet. Run: npm run build');
    reply.removeHeader('x-frame-options');
    reply.raw.removeHeader('x-frame-options');
    return reply
      .header('content-security-policy', policyFor(practice.embedSites ?? []))
      .header('cache-control', 'no-cache')
      .sendFile('index.html');
  },
});
