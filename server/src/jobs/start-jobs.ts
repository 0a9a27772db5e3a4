import type { Job, JobResult } from 'pg-boss';
import type { House } from '../house.ts';
import { sealOf, sealWords } from '../store/clinic/audit-seal.ts';
import { scoreAllForecasts } from '../store/clinic/score-forecasts.ts';
import { allClinics } from '../store/clinics.ts';
import { inClinic } from '../store/database.ts';
import { forgetOld } from '../store/forget.ts';
import { giveUpLetter, openLetters } from '../store/letter-steps.ts';
import { enqueueLetter } from '../store/letters.ts';
import {
  ANSWER_CLOCK,
  type ClockJob,
  FORGET,
  LEARN,
  type LearnJob,
  type LetterJob,
  LOST_LETTER,
  REMIND,
  type ReminderJob,
  SEND_LETTER,
} from '../store/queues.ts';
import { runAnswerClock } from './answer-clock.ts';
import { openLearning } from './learn-results.ts';
import { remindNow } from './remind-now.ts';
import { sendLetter } from './send-letter.ts';

/**
 * pg-boss drains a backlog only when bursts are on, and bursts need batches of two or more. Nobody
 * is notified when a retry falls due, so the queue is looked at every two seconds as well.
 */
const PACE = {
  burstWhenBatchFull: true,
  perJobResults: true,
  pollingIntervalSeconds: 2,
  notifyPollingIntervalSeconds: 2,
} as const;
const RECONCILE_EVERY_MS = 60_000;

/** Jobs at work. */
export interface Jobs {
  /** Takes no new job and waits for those in hand. */
  stop(): Promise<void>;
}

/** Starts taking jobs: letters, letters that were given up, and the daily forgetting. */
export async function startJobs(house: House): Promise<Jobs> {
  const { boss } = house;
  await reconcileLetters(house);
  await boss.work<LetterJob, JobResult[], typeof PACE>(
    SEND_LETTER,
    { ...PACE, batchSize: 5, localConcurrency: 2 } as never,
    (jobs) => eachJob(house, jobs, sendLetter),
  );
  await boss.work<LetterJob, JobResult[], typeof PACE>(
    LOST_LETTER,
    { ...PACE, batchSize: 10 } as never,
    (jobs) => eachJob(house, jobs, giveUp),
  );
  const clock = { batchSize: 1, pollingIntervalSeconds: 2, notifyPollingIntervalSeconds: 2 };
  await boss.work<ClockJob>(ANSWER_CLOCK, clock as never, async (jobs) => {
    for (const { data } of jobs) await runAnswerClock(house, data);
  });
  await boss.work<ReminderJob>(REMIND, async (jobs) => {
    for (const { data } of jobs) await remindNow(house, data);
  });
  const learning = openLearning(house);
  await boss.work<LearnJob>(
    LEARN,
    { ...PACE, perJobResults: false, batchSize: 20 } as never,
    async (jobs) => learning.learn(jobs.map(({ data }) => data)),
  );
  await boss.work(FORGET, async () => {
    // First, since what is erased cannot be met any more.
    await scoreAllForecasts(house);
    for (const clinic of await allClinics(house)) {
      const gone = await forgetOld(house, clinic.id);
      house.log.info(gone, 'old records were erased');
      const seal = await inClinic(house.database, clinic.id, sealOf);
      const sealed = { clinic: clinic.id, seal: seal && sealWords(seal), at: seal?.at };
      if (gone.auditLines === null)
        house.log.error(sealed, 'old lines of an audit log are not as written: none were erased');
      else if (seal) house.log.info(sealed, 'an audit log was sealed');
    }
  });
  await boss.schedule(FORGET, '17 3 * * *');
  const round = setInterval(() => {
    reconcileLetters(house, false).catch((error) =>
      house.log.error({ err: error }, 'the round of open letters failed'),
    );
  }, RECONCILE_EVERY_MS);
  round.unref();
  return {
    stop: async () => {
      clearInterval(round);
      await Promise.all(
        [SEND_LETTER, LOST_LETTER, ANSWER_CLOCK, REMIND, LEARN, FORGET].map((queue) =>
          boss.offWork(queue),
        ),
      );
      await learning.close();
    },
  };
}

/** Runs a batch; one job's trouble is its own. */
async function eachJob(
  house: House,
  jobs: Job<LetterJob>[],
  work: (house: House, job: LetterJob) => Promise<boolean>,
): Promise<JobResult[]> {
  return Promise.all(
    jobs.map(async ({ id, data }) => {
      try {
        return { id, status: (await work(house, data)) ? 'completed' : 'failed' } as const;
      } catch (error) {
        house.log.error({ err: error, letter: data.letterId }, 'a job failed');
        return { id, status: 'failed' } as const;
      }
    }),
  );
}

async function giveUp(house: House, job: LetterJob): Promise<boolean> {
  const end = await giveUpLetter(house, job);
  if (end === 'given-up') house.log.error({ letter: job.letterId }, 'a letter was given up');
  return end !== 'held';
}

const WAITING = ['created', 'retry'];

/**
 * Makes sure that every open letter has a job. At the start of a sole process no one else can
 * hold a letter: what a killed predecessor held is taken up at once instead of after its lease.
 */
export async function reconcileLetters(house: House, atStart = true): Promise<number> {
  const sole = atStart && house.reached.alone;
  const alive = sole ? WAITING : [...WAITING, 'active'];
  let enqueued = 0;
  for (const clinic of await allClinics(house)) {
    for (const job of await openLetters(house, clinic.id, sole)) {
      const found = await house.boss.findJobs(SEND_LETTER, { data: { letterId: job.letterId } });
      if (found.some(({ state }) => alive.includes(state))) continue;
      await enqueueLetter(house.boss, job);
      enqueued += 1;
    }
  }
  if (enqueued > 0) house.log.warn({ enqueued }, 'open letters without a job were given one');
  return enqueued;
}
