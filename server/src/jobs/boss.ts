import { createHash } from 'node:crypto';
import type pg from 'pg';
import { getConstructionPlans, PgBoss, type Queue } from 'pg-boss';
import { appliedWording, noteWording } from '../store/migrate.ts';
import { ANSWER_CLOCK, FORGET, LEARN, LOST_LETTER, REMIND, SEND_LETTER } from '../store/queues.ts';

/** How often and how soon a letter is tried again. */
export interface RetryPlan {
  limit: number;
  firstDelaySeconds: number;
  longestDelaySeconds: number;
}
/** About a day in all: soon at first (greylisting opens in minutes), then every hour. */
export const PATIENT: RetryPlan = { limit: 30, firstDelaySeconds: 5, longestDelaySeconds: 3_600 };

const queues = (retry: RetryPlan): Queue[] => [
  { name: LOST_LETTER, retryLimit: 5, retryDelay: 5, heartbeatSeconds: 10 },
  {
    name: SEND_LETTER,
    deadLetter: LOST_LETTER,
    retryLimit: retry.limit,
    retryDelay: retry.firstDelaySeconds,
    retryBackoff: true,
    retryDelayMax: retry.longestDelaySeconds,
    // A killed worker is noticed by its missing heartbeat instead of by the long expiry.
    heartbeatSeconds: 10,
    expireInSeconds: 120,
    notify: true,
  },
  { name: ANSWER_CLOCK, retryLimit: 20, retryDelay: 5, heartbeatSeconds: 10, notify: true },
  { name: FORGET, retryLimit: 3, retryDelay: 60 },
  { name: REMIND, retryLimit: 5, retryDelay: 60, retryBackoff: true },
  { name: LEARN, retryLimit: 5, retryDelay: 30, retryBackoff: true, notify: true },
];

/**
 * Makes pg-boss's tables and our queues, as the owner, and lets the application use them. Done once
 * per wording of all this: a start that finds it done costs one query.
 * @returns whether there was something to do
 */
export async function installBoss(
  owner: pg.PoolConfig,
  onTrouble: (error: Error) => void,
  retry: RetryPlan = PATIENT,
): Promise<boolean> {
  if (await bossIsInstalled(owner, retry)) return false;
  await makeQueues(owner, onTrouble, retry);
  await noteWording(owner, INSTALLED, wordingOf(retry));
  return true;
}

/** Makes or changes pg-boss's tables and our queues, whatever was noted. */
export async function makeQueues(
  owner: pg.PoolConfig,
  onTrouble: (error: Error) => void,
  retry: RetryPlan = PATIENT,
): Promise<void> {
  const boss = new PgBoss({ ...(owner as object), max: 2, supervise: false, schedule: false });
  boss.on('error', onTrouble);
  await boss.start();
  try {
    for (const { name, ...options } of queues(retry)) {
      if (await boss.getQueue(name)) await boss.updateQueue(name, options);
      else await boss.createQueue(name, options);
    }
    for (const statement of GRANTS) await boss.getDb().executeSql(statement);
  } finally {
    await boss.stop({ graceful: false });
  }
}

/** Whether tables and queues are there as this version of the code wants them. */
export async function bossIsInstalled(
  owner: pg.PoolConfig,
  retry: RetryPlan = PATIENT,
): Promise<boolean> {
  return (await appliedWording(owner, INSTALLED)) === wordingOf(retry);
}

function wordingOf(retry: RetryPlan): string {
  return createHash('sha256')
    .update(JSON.stringify([getConstructionPlans('pgboss'), queues(retry), GRANTS]))
    .digest('hex');
}

const INSTALLED = 'pgboss';
const GRANTS = [
  'grant usage on schema pgboss to healcast_app',
  'grant select, insert, update, delete on all tables in schema pgboss to healcast_app',
  'grant usage on all sequences in schema pgboss to healcast_app',
  'grant execute on all functions in schema pgboss to healcast_app',
];

/** Opens the job runner by the application's login. `start` it to enqueue, `work` to take jobs. */
export function openBoss(app: pg.PoolConfig, onTrouble: (error: Error) => void): PgBoss {
  const boss = new PgBoss({
    ...(app as object),
    application_name: 'healcast-jobs',
    max: 4,
    migrate: false,
    createSchema: false,
    reindex: false,
    useListenNotify: true,
    superviseIntervalSeconds: 5,
    monitorIntervalSeconds: 5,
  });
  boss.on('error', onTrouble);
  return boss;
}
