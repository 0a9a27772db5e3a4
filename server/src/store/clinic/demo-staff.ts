import type { Secret } from '../../access/secret.ts';
import { DEMO_SLUG, findClinic } from '../clinics.ts';
import type { Database } from '../database.ts';
import { findAccount, insertAccount } from './accounts.ts';
import { join } from './invitations.ts';
import { asStaff } from './staff-work.ts';

const DEMO_STAFF = [
  { email: 'owner@demo.invalid', name: 'Demo owner', role: 'owner' },
  { email: 'clinician@demo.invalid', name: 'Demo clinician', role: 'clinician' },
  { email: 'desk@demo.invalid', name: 'Demo front desk', role: 'front-desk' },
  { email: 'reader@demo.invalid', name: 'Demo reader', role: 'read-only' },
] as const;

/** How to sign in to the demo clinic. The password is this installation's own. */
export function demoSignIn(secret: Secret) {
  return {
    password: secret.wordFor('demo-password').slice(0, 16),
    staff: DEMO_STAFF.map(({ email, name, role }) => ({ email, name, role })),
  };
}

/** Whether the demo clinic has its staff. */
export const hasDemo = async (house: { database: Database }) =>
  (await findAccount(house, DEMO_STAFF[0].email)) !== undefined;

/** Makes the staff of the demo clinic where they are missing. */
export async function seedDemoStaff(house: { database: Database; secret: Secret }): Promise<void> {
  const clinic = await findClinic(house, DEMO_SLUG);
  if (!clinic) return;
  const { password } = demoSignIn(house.secret);
  for (const { email, name, role } of DEMO_STAFF) {
    if (await findAccount(house, email)) continue;
    const id = crypto.randomUUID();
    await asStaff(house, { accountId: id, clinicId: clinic.id }, async (work) => {
      await insertAccount(work, { id, email, name, password, demo: true });
      await join(work, { clinicId: clinic.id, role }, id);
    });
  }
}
