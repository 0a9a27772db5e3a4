import { z } from '@healcast/engine';
import { countLettersTo, promiseLetter } from '../../store/letters.ts';
import { linkParams, openForecast } from '../private-link.ts';
import { defineRoute } from '../route.ts';

/** Letters one address may get in a day: enough to mend a typing error, too few to pester. */
const LETTERS_A_DAY = 3;

const letterRequest = z.object({
  email: z
    .email('Give an e-mail address like name@example.org.')
    .check(z.maxLength(254, 'An e-mail address has at most 254 characters.')),
});

/**
 * Promises the letter. The answer is the same whether the address is known, new, or has had its
 * letters for today: it must not tell who else asked for one.
 */
export const sendLetter = defineRoute({
  method: 'POST',
  url: '/api/forecasts/:token/letters',
  access: 'private-link',
  summary: 'Send the forecast by e-mail',
  limit: 'letters',
  params: linkParams,
  body: letterRequest,
  answers: {
    202: {
      description: 'The letter is on its way, unless the address had too many today.',
      schema: z.object({ status: z.literal('accepted') }),
    },
  },
  handle: async ({ params, body, rooms, reply }) => {
    const { id, clinicId, language } = await openForecast(rooms, params.token);
    const to = body.email;
    if ((await countLettersTo(rooms, { clinicId, to, hours: 24 })) < LETTERS_A_DAY)
      await promiseLetter(rooms, {
        ...{ token: params.token, forecastId: id, clinicId, to, language },
        kind: 'forecast',
      });
    reply.code(202);
    return { status: 'accepted' };
  },
});
