import type { Knowledge } from '@healcast/engine';
import { readKnowledge } from '@healcast/engine/read-knowledge';
import type { Pool } from 'pg';
import type { PgBoss } from 'pg-boss';
import { type Secret, secretFile, secretFrom } from './access/secret.ts';
import type { Config } from './config.ts';
import { furnish } from './furnish.ts';
import { openBoss, type RetryPlan } from './jobs/boss.ts';
import { type Log, openLog } from './log.ts';
import type { Deliver } from './mail/message.ts';
import { openSmtp } from './mail/smtp.ts';
import { type Database, openConnections, openDatabase } from './store/database.ts';
import { stateFolder } from './store/embedded/state-folder.ts';
import { type Reached, reachDatabase } from './store/reach.ts';

/** Everything the server works with, built once at the start and handed down. */
export interface House {
  config: Config;
  /** The address people use, without a closing slash. Set once the port is known. */
  publicUrl: string;
  log: Log;
  knowledge: Knowledge;
  /** By the application's role; tables with personal data only through `inClinic`. */
  database: Database;
  /** The connections of `database`, to be counted. */
  connections: Pick<Pool, 'totalCount' | 'idleCount' | 'waitingCount'>;
  boss: PgBoss;
  secret: Secret;
  /** Hands a letter to the mail server; undefined without one: letters then stay in the outbox. */
  deliver: Deliver | undefined;
  reached: Reached;
  /** The token of the one-time link that makes the first clinic, while it is open. */
  setUpToken: string | undefined;
  /** Whether one can sign in to the demo clinic. */
  hasDemo: boolean;
  stateFolder: string;
  close(): Promise<void>;
}

/** What tests set otherwise. */
export interface Furnishing {
  knowledge?: Knowledge;
  log?: Log;
  retry?: RetryPlan;
  deliver?: Deliver;
  /** A database that is within reach already; it is not closed with the house. */
  reached?: Reached;
  /** True when migrations, queues and the demo clinic are there already. */
  furnished?: boolean;
}

/** Builds the house: state folder, secret, database, migrations, queues, knowledge. */
export async function buildHouse(config: Config, given: Furnishing = {}): Promise<House> {
  const log = given.log ?? openLog();
  let closing = false;
  const onTrouble = (error: Error) => {
    if (!closing) log.error({ err: error }, 'the database has trouble');
  };
  const folder = stateFolder(config.stateFolder);
  const secret = secretFrom(config.secret ?? secretFile(`${folder}/secret`));
  const launched = Promise.withResolvers<void>();
  const reaching = given.reached ?? reachDatabase(config, folder, launched.resolve);
  await Promise.race([reaching, launched.promise]);
  // Read while the database starts; when it is wrong, the database is let go of again.
  const knowledge = await readOr(given.knowledge, async () => (await reaching).close());
  const reached = await reaching;
  const connections = openConnections(reached.app, onTrouble);
  const database = openDatabase(connections);
  const boss = openBoss(reached.app, onTrouble);
  const smtp = config.smtpUrl ? openSmtp(config.smtpUrl) : undefined;
  const close = async () => {
    closing = true;
    await boss.stop({ graceful: true, timeout: 5_000 }).catch(onTrouble);
    smtp?.close();
    await database.destroy();
    if (!given.reached) await reached.close();
  };
  let furnished: Pick<House, 'setUpToken' | 'hasDemo'> = { setUpToken: undefined, hasDemo: false };
  try {
    if (!given.furnished) {
      const { owner } = reached;
      const parts = { owner, database, secret, knowledge, onTrouble, retry: given.retry };
      const done = await furnish({ ...parts, demo: config.demo });
      if (done.applied.length > 0)
        log.info({ applied: done.applied }, 'the database was brought to this version');
      furnished = done;
    }
    await boss.start();
  } catch (error) {
    await close();
    throw error;
  }
  const publicUrl = config.publicUrl ?? `http://localhost:${config.port ?? 8080}`;
  return {
    ...{ config, publicUrl, log, knowledge, database, connections, boss, secret, reached },
    deliver: given.deliver ?? smtp?.deliver,
    setUpToken: furnished.setUpToken,
    hasDemo: furnished.hasDemo,
    stateFolder: folder,
    close,
  };
}

async function readOr(
  given: Knowledge | undefined,
  close: () => Promise<void>,
): Promise<Knowledge> {
  try {
    return given ?? readKnowledge();
  } catch (error) {
    await close();
    throw error;
  }
}
