import type { FastifyInstance, InjectOptions } from 'fastify';
import pg from 'pg';
import type { Role } from '../access/staff.ts';
import type { House } from '../house.ts';
import { insertAccount } from '../store/clinic/accounts.ts';
import { join } from '../store/clinic/invitations.ts';
import { beginSignIn } from '../store/clinic/sign-ins.ts';
import { asStaff } from '../store/clinic/staff-work.ts';
import { newClinicSettings } from '../store/clinics.ts';

/** Somebody signed in at a clinic, and how they ask. */
export interface Colleague {
  accountId: string;
  clinicId: string;
  email: string;
  role: Role;
  cookie: string;
  ask(
    method: 'GET' | 'POST' | 'PUT' | 'PATCH' | 'DELETE',
    url: string,
    body?: object,
  ): ReturnType<typeof inject>;
}
const inject = (app: FastifyInstance, options: InjectOptions) => app.inject(options);

/** A clinic of its own for a test. */
export async function newClinic(house: House, name = 'Test clinic'): Promise<string> {
  const client = new pg.Client(house.reached.owner);
  await client.connect();
  const { rows } = await client.query(
    `insert into clinic (slug, language, settings) values ($1, 'en', $2) returning id`,
    [`test-${crypto.randomUUID()}`, JSON.stringify(newClinicSettings(name, 'Europe/London'))],
  );
  await client.end();
  return rows[0].id;
}

export const TEST_PASSWORD = 'a long enough password';

/** A member of staff in this role, signed in without the cost of a password. */
export async function newColleague(
  house: House,
  app: FastifyInstance,
  clinicId: string,
  role: Role,
): Promise<Colleague> {
  const accountId = crypto.randomUUID();
  const email = `${role}-${accountId.slice(0, 8)}@example.org`;
  const token = await asStaff(house, { accountId, clinicId }, async (work) => {
    await insertAccount(work, { id: accountId, email, name: `A ${role}`, password: TEST_PASSWORD });
    await join(work, { clinicId, role }, accountId);
    return beginSignIn(work, { accountId, clinicId, device: 'test' });
  });
  const cookie = `healcast_staff=${token}`;
  return {
    ...{ accountId, clinicId, email, role, cookie },
    ask: (method, url, body) =>
      inject(app, { method, url, headers: { cookie }, ...(body ? { payload: body } : {}) }),
  };
}
