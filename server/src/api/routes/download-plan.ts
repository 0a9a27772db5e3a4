import { knowledgeIn, planInput, z } from '@healcast/engine';
import { problem, refused } from '../../problem.ts';
import { brandOfClinic } from '../../store/clinic/brand.ts';
import { clinicAsked } from '../clinic-asked.ts';
import { slug } from '../clinic-page.ts';
import { askedLanguage, languageQuery } from '../language.ts';
import { defineRoute } from '../route.ts';

/** A personal plan on one page. It is worked out for this answer and kept nowhere. */
export const downloadPlan = defineRoute({
  method: 'POST',
  url: '/api/plans/plan.pdf',
  access: 'public',
  summary: 'Make a plan and download it on one page (tagged PDF)',
  limit: 'create',
  query: z.object({ clinic: z.optional(slug), ...languageQuery }),
  body: planInput,
  answers: {
    200: {
      description: 'The plan as of today, from the clinic of that name.',
      contentType: 'application/pdf',
    },
  },
  handle: async ({ query, body, rooms, request, reply }) => {
    const clinic = await clinicAsked(rooms, request, query.clinic);
    const language = askedLanguage(rooms.knowledge, query, clinic);
    const answer = await rooms.pool.plan(body, language);
    if (!answer.ok) throw refused(answer.refusal);
    const date = new Date().toISOString().slice(0, 10);
    // Loaded when first asked for: the server starts sooner without the tools for paper.
    const { planPdf } = await import('../../pdf/plan-pdf.ts');
    const brand = await brandOfClinic(rooms, clinic.id);
    const about = { area: body.area, date, brand };
    const file = await planPdf(knowledgeIn(rooms.knowledge, language), answer.value, about);
    if (!file) throw problem('conflict', 'No plan fits these wishes, so there is none to print.');
    return reply
      .type('application/pdf')
      .header('cache-control', 'no-store')
      .header('content-disposition', 'attachment; filename="healcast-plan.pdf"')
      .send(file);
  },
});
