import { type ForecastPool, openForecastPool } from '../engine/forecast-pool.ts';
import { learnOutcomes } from '../engine/learn-outcomes.ts';
import type { House } from '../house.ts';
import { inClinic } from '../store/database.ts';
import type { LearnJob } from '../store/queues.ts';

/** Learning after an import, on a thread of its own: nobody's forecast waits for it. */
export function openLearning(house: House) {
  const { knowledge } = house;
  let pool: ForecastPool | undefined;
  return {
    /** Each course in a transaction of its own; learning twice changes nothing more. */
    learn: async (jobs: readonly LearnJob[]): Promise<void> => {
      pool ??= openForecastPool({ knowledge, threads: 1, timeoutMs: 60_000 });
      const tools = { ...house, pool };
      for (const job of jobs)
        await inClinic(house.database, job.clinicId, (work) => learnOutcomes(tools, work, job));
    },
    close: async () => pool?.close(),
  };
}
