import { type Config, readConfig } from '../config.ts';
import { stateFolder } from '../store/embedded/state-folder.ts';
import { type Reached, reachDatabase } from '../store/reach.ts';

/** What a command works with: the settings, the database and the folder of the secret. */
export interface AtHand {
  config: Config;
  reached: Reached;
  folder: string;
}

/**
 * Reaches the database as the server would, for one command, and lets go of it.
 * @throws ConfigFault for wrong settings, AlreadyRunning while a server holds our own database
 */
export async function withDatabase<T>(
  work: (atHand: AtHand) => Promise<T>,
  reach: (config: Config, folder: string) => Promise<Reached> = reachDatabase,
): Promise<T> {
  const config = readConfig();
  const folder = stateFolder(config.stateFolder);
  const reached = await reach(config, folder);
  try {
    return await work({ config, reached, folder });
  } finally {
    await reached.close();
  }
}
