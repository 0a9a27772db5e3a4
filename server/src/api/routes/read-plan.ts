import { isoDate, knowledgeIn, planInput, planOutput, z } from '@healcast/engine';
import { problem } from '../../problem.ts';
import { brandOfClinic } from '../../store/clinic/brand.ts';
import { planOfLink } from '../plan-of-link.ts';
import { linkParams } from '../private-link.ts';
import { defineRoute } from '../route.ts';

export const keptPlan = z.object({
  input: planInput,
  /** Days that are booked and not done yet; they count among the sessions of the input. */
  booked: z.array(isoDate),
  plan: planOutput,
});

const today = () => new Date().toISOString().slice(0, 10);

/** The plan of the series behind a private link. It is worked out for this answer and kept nowhere. */
export const readPlan = defineRoute({
  method: 'GET',
  url: '/api/forecasts/:token/plan',
  access: 'private-link',
  summary: 'The plan of this series as of today: done, booked, and what should follow',
  limit: 'create',
  params: linkParams,
  answers: { 200: { description: 'The plan, or why there is none.', schema: keptPlan } },
  handle: async ({ params, rooms }) => {
    const { language: _, clinicId: __, ...told } = await planOfLink(rooms, params.token, today());
    return told;
  },
});

/** The same plan on one page. */
export const printPlan = defineRoute({
  method: 'GET',
  url: '/api/forecasts/:token/plan.pdf',
  access: 'private-link',
  summary: 'The plan of this series on one page (tagged PDF)',
  limit: 'create',
  params: linkParams,
  answers: { 200: { description: 'The plan as of today.', contentType: 'application/pdf' } },
  handle: async ({ params, rooms, reply }) => {
    const date = today();
    const { input, plan, language, clinicId } = await planOfLink(rooms, params.token, date);
    const brand = await brandOfClinic(rooms, clinicId);
    const { planPdf } = await import('../../pdf/plan-pdf.ts');
    const about = { area: input.area, date, brand };
    const file = await planPdf(knowledgeIn(rooms.knowledge, language), plan, about);
    if (!file) throw problem('conflict', 'No plan fits as things are, so there is none to print.');
    return reply
      .type('application/pdf')
      .header('cache-control', 'no-store')
      .header('content-disposition', 'attachment; filename="healcast-plan.pdf"')
      .send(file);
  },
});
