import {
  clinicPage,
  describeClinicPage,
  openClinicPage,
  pageQuery,
  slugParams,
} from '../clinic-page.ts';
import { defineRoute } from '../route.ts';

/** What the page of one clinic shows: itself, its colours, and what a request agrees to. */
export const readClinicPage = defineRoute({
  method: 'GET',
  url: '/api/clinics/:slug',
  access: 'public',
  summary: 'What everybody may know of one clinic of this installation',
  limit: 'read',
  params: slugParams,
  query: pageQuery,
  answers: { 200: { description: 'Who it is, its colours, its consent.', schema: clinicPage } },
  handle: async ({ params, query, rooms, reply }) => {
    const page = await openClinicPage(rooms, params.slug);
    reply.header('cache-control', 'public, max-age=60');
    return describeClinicPage(rooms, page, query);
  },
});
