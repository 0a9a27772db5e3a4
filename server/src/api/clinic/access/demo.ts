import { z } from '@healcast/engine';
import { problem } from '../../../problem.ts';
import { demoSignIn, hasDemo } from '../../../store/clinic/demo-staff.ts';
import { defineRoute } from '../../route.ts';

/** How to sign in to the demo clinic: told on the machine itself alone. */
export const readDemoSignIn = defineRoute({
  method: 'GET',
  url: '/api/staff/demo',
  access: 'this-machine',
  summary: 'How to sign in to the demo clinic',
  answers: {
    200: {
      description:
        'The password of this installation for the demo accounts. Only from this machine.',
      schema: z.object({
        password: z.string(),
        staff: z.array(z.object({ email: z.string(), name: z.string(), role: z.string() })),
      }),
    },
  },
  handle: async ({ rooms }) => {
    if (!(await hasDemo(rooms))) throw problem('no-such-record', 'There is no demo clinic here.');
    return demoSignIn(rooms.secret);
  },
});
