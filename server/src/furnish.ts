import type { Knowledge } from '@healcast/engine';
import type pg from 'pg';
import type { Secret } from './access/secret.ts';
import { installBoss, type RetryPlan } from './jobs/boss.ts';
import { seedDemoWordings } from './store/clinic/demo-consents.ts';
import { hasDemo, seedDemoStaff } from './store/clinic/demo-staff.ts';
import { offerSetUp, setUpToken } from './store/clinic/set-up.ts';
import { allClinics, seedDemoClinic } from './store/clinics.ts';
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
  /** Whether the demo clinic gets staff. */
  demo: boolean;
}

/** What a furnished database says of itself. */
export interface Furnished {
  applied: string[];
  /** The token of the link that makes the first clinic, while it is open. */
  setUpToken: string | undefined;
  /** Whether one can sign in to the demo clinic. */
  hasDemo: boolean;
}

/**
 * Puts everything into the database that a house needs: tables, job queues, the offer to set up a
 * clinic and, until there is one, the demo clinic in its place. Processes that start together do it one
 * after the other.
 */
export async function furnish({
  owner,
  database,
  secret,
  knowledge,
  onTrouble,
  retry,
  demo,
}: Furniture): Promise<Furnished> {
  return oneAtATime(owner, async (client) => {
    const applied = await migrate(client);
    await installBoss(owner, onTrouble, retry);
    await seedDemoClinic(owner);
    if (demo && (await allClinics({ database })).every(({ settings }) => settings.demo)) {
      await seedDemoStaff({ database, secret });
      await seedDemoWordings({ database, knowledge });
    }
    const open = await offerSetUp(owner, secret);
    return {
      applied,
      setUpToken: open ? setUpToken(secret) : undefined,
      hasDemo: await hasDemo({ database }),
    };
  });
}
