import { openClinicPage, slugParams } from '../clinic-page.ts';
import { sendPatientPage } from '../patient-page.ts';
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
  handle: async ({ params, rooms, request, reply }) => {
    const { clinic, practice } = await openClinicPage(rooms, params.slug);
    reply.removeHeader('x-frame-options');
    reply.raw.removeHeader('x-frame-options');
    reply.header('content-security-policy', policyFor(practice.embedSites ?? []));
    const { language } = clinic;
    return sendPatientPage(rooms, request, reply, { page: 'at', language });
  },
});
