import type { PublishedScorecard } from '@healcast/engine';
import { openConnections, openDatabase } from '../store/database.ts';
import { reachBeside } from '../store/reach.ts';
import { readScorecard } from '../store/scorecard.ts';
import { whatIsPending } from './migrate.ts';
import { withDatabase } from './with-database.ts';

/**
 * `healcast scorecard --database`: the scorecard of an installation, also while its server runs.
 * @throws Error when the database is not at this version: reading changes nothing
 */
export const runScorecard = (): Promise<PublishedScorecard> =>
  withDatabase(async ({ reached }) => {
    const { pending } = await whatIsPending(reached);
    if (pending.length > 0)
      throw new Error('This database is not at this version yet. Run healcast migrate first.');
    const database = openDatabase(openConnections(reached.app, () => {}, 1));
    try {
      return await readScorecard({ database });
    } finally {
      await database.destroy();
    }
  }, reachBeside);
