import { forecastInput, z } from '@healcast/engine';
import { email, id, line, maybe } from './words.ts';

/** What a person sends who wants to hear from a clinic. */
export const leadBody = z
  .object({
    /** Made on the device: sent twice, it is one request. */
    id,
    name: line,
    email: maybe(email),
    phone: maybe(line),
    wish: maybe(z.string().check(z.trim(), z.maxLength(1_000))),
    input: forecastInput,
    /** The ticked box: the version of its words, as the clinic's page gave it. */
    consent: z.object({
      given: z.literal(true, 'Tick the box: nothing is sent without your consent.'),
      version: z.string().check(z.maxLength(64)),
    }),
  })
  .check(
    z.refine((lead) => Boolean(lead.email || lead.phone), {
      path: ['email'],
      error: 'Give an e-mail address or a phone number.',
    }),
  );
export type LeadBody = z.infer<typeof leadBody>;
