import type { Knowledge } from '@healcast/engine';
import type pg from 'pg';
import type { Secret } from './access/secret.ts';
import { installBoss, type RetryPlan } from './jobs/boss.ts';
import { seedDemoWordings } from './store/clinic/demo-consents.ts';
import { seedDemoStaff } from './store/clinic/demo-staff.ts';
import { offerSetUp, setUpToken } from './store/clinic/set-up.ts';
import { seedDemoClinic } from './store/clinics.ts';
import type { Database } from './store/database.ts';
import { migrate } from './store/migrate.ts';
import { oneAtATime } from './store/one-at-a-time.ts';

interface Furniture {
  owner: pg.PoolConfig;
  database: Database;
  secret: Secret;
  knowledge: Knowledge;
  onTrouble: (error: Error) => void;
  retry: RetryPlan | undefined;
}

/**
 * Puts everything into the database that a house needs: tables, job queues, the demo clinic with its
 * staff, the offer to set up a clinic. Processes that start together do it one after the other.
 */
export async function furnish({
  owner,
  database,
  secret,
  knowledge,
  onTrouble,
  retry,
}: Furniture): Promise<{ applied: string[]; setUpToken: string | undefined }> {
  return oneAtATime(owner, async (client) => {
    const applied = await migrate(client);
    await installBoss(owner, onTrouble, retry);
    await seedDemoClinic(owner);
    await seedDemoStaff({ database, secret });
    await seedDemoWordings({ database, knowledge });
    const open = await offerSetUp(owner, secret);
    return { applied, setUpToken: open ? setUpToken(secret) : undefined };
  });
}
