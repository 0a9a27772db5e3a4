import { z } from '@healcast/engine';
import { demoSignIn } from '../../../store/clinic/demo-staff.ts';
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
  handle: ({ rooms }) => demoSignIn(rooms.secret),
});
