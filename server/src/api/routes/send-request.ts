import { knowledgeIn, z } from '@healcast/engine';
import { problem, refused } from '../../problem.ts';
import { leadBody } from '../../record/lead.ts';
import { note } from '../../store/clinic/audit.ts';
import { eraseLead, keepLead } from '../../store/clinic/leads.ts';
import { inClinic } from '../../store/database.ts';
import { refuseOtherSites } from '../access.ts';
import { id } from '../clinic/contract/words.ts';
import { consentOf, openClinicPage, slugParams } from '../clinic-page.ts';
import { askedLanguage, languageQuery } from '../language.ts';
import { defineRoute } from '../route.ts';

/**
 * A person asks a clinic to get in touch. Without the ticked box, or with words that are no longer
 * shown, nothing is stored. The answer never tells who asked before.
 */
export const sendRequest = defineRoute({
  method: 'POST',
  url: '/api/clinics/:slug/requests',
  access: 'public',
  summary: 'Ask a clinic to get in touch, with consent',
  limit: 'letters',
  params: slugParams,
  query: z.object(languageQuery),
  body: leadBody,
  answers: {
    202: {
      description: 'The clinic has it. The same for an address that had its requests for today.',
      schema: z.object({ status: z.literal('accepted') }),
    },
  },
  handle: async ({ params, query, body, rooms, request, reply }) => {
    refuseOtherSites(request);
    const { clinic, practice } = await openClinicPage(rooms, params.slug);
    if (practice.takesRequests === false)
      throw problem('not-allowed', 'This clinic takes no requests here. Please call it.');
    const language = askedLanguage(rooms.knowledge, query, clinic);
    const { consent, version } = consentOf(
      knowledgeIn(rooms.knowledge, language),
      clinic.settings.name,
    );
    if (body.consent.version !== version)
      throw problem('conflict', 'The words of the consent have changed. Load the page again.');
    const { activityRules } = clinic.settings;
    const input =
      activityRules.length > 0 ? { ...body.input, clinic: { activityRules } } : body.input;
    const answer = await rooms.pool.forecastJson(input, language);
    if (!answer.ok) throw refused(answer.refusal);
    const end = await keepLead(rooms, {
      ...{ ...body, input, output: answer.value, consentWords: consent },
      ...{ clinicId: clinic.id, language },
    });
    if (end === 'flooded')
      throw problem('too-many-requests', 'Please call the clinic, or try again in an hour.', {
        'retry-after': '3600',
      });
    reply.code(202);
    return { status: 'accepted' };
  },
});

/** Takes a request back: who made it holds its id, and nobody else does. */
export const takeRequestBack = defineRoute({
  method: 'DELETE',
  url: '/api/clinics/:slug/requests/:id',
  access: 'public',
  summary: 'Take a request back; all of it is erased',
  limit: 'letters',
  params: z.object({ ...slugParams.shape, id }),
  answers: { 204: { description: 'Gone, or never there.' } },
  handle: async ({ params, rooms, request, reply }) => {
    refuseOtherSites(request);
    const { clinic } = await openClinicPage(rooms, params.slug);
    await inClinic(rooms.database, clinic.id, async (work) => {
      if (!(await eraseLead(work, params.id))) return;
      const gone = { action: 'request-taken-back', subject: 'lead', subjectId: params.id } as const;
      await note(work, { clinicId: clinic.id, accountId: null }, gone);
    });
    return reply.code(204).send();
  },
});
