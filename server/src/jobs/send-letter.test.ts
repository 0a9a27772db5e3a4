import type { Forecast, ForecastInput } from '@healcast/engine';
import { sql } from 'kysely';
import { afterAll, afterEach, beforeAll, describe, expect, it, vi } from 'vitest';
import type { House } from '../house.ts';
import { DeliveryFault, type Message } from '../mail/message.ts';
import { findClinic } from '../store/clinics.ts';
import { inClinic } from '../store/database.ts';
import { deleteForecast, saveForecast } from '../store/forecasts.ts';
import { takeLetter } from '../store/letter-steps.ts';
import { failedLetters } from '../store/letters.ts';
import { readOutbox } from '../store/outbox.ts';
import { startTestHouse } from '../testing/test-house.ts';
import { sendLetter } from './send-letter.ts';
import { type Jobs, reconcileLetters, startJobs } from './start-jobs.ts';

const session = { date: '2026-11-01', modality: 'automated-pen', depthMm: 1 } as const;
const input: ForecastInput = {
  patient: { ageYears: 48 },
  area: 'neck',
  sessions: [session],
  asOf: '2026-11-02',
};
const reach = { lowDate: '2026-11-02', highDate: '2026-11-05' };
const days = { day: 2, low: 1, high: 4, date: '2026-11-03', ...reach };
const band = { p10: [1, 0], p50: [2, 0], p90: [3, 0] };
const output = {
  recovery: {
    rednessClears: days,
    activities: [{ activity: 'gym', title: 'Gym', ...days, because: 'Sweat stings.', sources: [] }],
    adjuncts: [],
    curve: { day: [0, 4], redness: band, swelling: band, barrier: band },
  },
  result: { phases: [], firmness: { day: [0, 4], ...band }, peak: { day: 90, low: 1, high: 9 } },
  findings: [],
  provenance: { engine: '0', knowledge: 'k', seed: 1, asOf: '2026-11-02' },
} as unknown as Forecast;

let house: House;
let clinicId: string;
let jobs: Jobs | undefined;
const accepted: Message[] = [];
let answer: () => void = () => {};

beforeAll(async () => {
  house = await startTestHouse({}, {});
  clinicId = (await findClinic(house, 'demo'))?.id ?? '';
});
afterEach(async () => {
  await jobs?.stop();
  jobs = undefined;
  accepted.length = 0;
  answer = () => {};
  house.deliver = deliver;
});
afterAll(() => house.close());

const deliver = async (message: Message) => {
  answer();
  accepted.push(message);
};
const promise = async (to = 'reader@example.org') => {
  const letter = { to, kind: 'forecast' };
  const saved = await saveForecast(house, { clinicId, input, output, language: 'en', letter });
  return { ...saved, job: { letterId: String(saved.letterId), clinicId } };
};
const row = (id: string) =>
  inClinic(house.database, clinicId, (work) =>
    work.selectFrom('letter').selectAll().where('id', '=', id).executeTakeFirst(),
  );

describe('a promised letter', () => {
  it('is handed over once by the job, holds the private link, and its address is forgotten', async () => {
    house.deliver = deliver;
    jobs = await startJobs(house);
    const { token, job } = await promise();
    await vi.waitFor(
      async () => expect((await row(job.letterId))?.state).toBe('delivered'),
      10_000,
    );
    expect(accepted).toHaveLength(1);
    expect(accepted[0]).toMatchObject({
      to: 'reader@example.org',
      messageId: (await row(job.letterId))?.message_id,
    });
    expect(accepted[0]?.text).toContain(`/f/${token}`);
    expect(await row(job.letterId)).toMatchObject({
      recipient: null,
      sealed_token: null,
      attempts: 1,
    });
    expect(await sendLetter(house, job)).toBe(true);
    expect(accepted).toHaveLength(1);
  });

  it('is tried again after a greylisting answer, under the same Message-ID', async () => {
    const { job } = await promise();
    answer = () => {
      throw new DeliveryFault('451 4.7.1 <reader@example.org>: come back later', false, 451);
    };
    house.deliver = deliver;
    expect(await sendLetter(house, job)).toBe(false);
    const open = await row(job.letterId);
    expect(open).toMatchObject({ state: 'promised', lease_until: null });
    expect(open?.last_problem).toBe('451 4.7.1 <[address]>: come back later');
    answer = () => {};
    expect(await sendLetter(house, job)).toBe(true);
    expect(accepted[0]?.messageId).toBe(open?.message_id);
  });

  it('is not tried again when the address is refused, and stands on the failure list', async () => {
    const { job } = await promise();
    answer = () => {
      throw new DeliveryFault('550 no such user', true, 550);
    };
    house.deliver = deliver;
    expect(await sendLetter(house, job)).toBe(true);
    const failed = await failedLetters(house, clinicId);
    expect(failed.find(({ id }) => id === job.letterId)).toMatchObject({
      attempts: 1,
      lastProblem: '550 no such user',
    });
  });

  it('is given up when every try failed, and says so on the failure list', async () => {
    answer = () => {
      throw new DeliveryFault('connect ECONNREFUSED', false);
    };
    house.deliver = deliver;
    jobs = await startJobs(house);
    const { job } = await promise();
    await vi.waitFor(async () => expect((await row(job.letterId))?.state).toBe('failed'), {
      timeout: 18_000,
      interval: 200,
    });
    expect(await row(job.letterId)).toMatchObject({ attempts: 3, recipient: null });
  });

  it('goes to one worker only, however many reach for it', async () => {
    const { job } = await promise();
    house.deliver = deliver;
    const ends = await Promise.all(Array.from({ length: 6 }, () => sendLetter(house, job)));
    expect(accepted).toHaveLength(1);
    expect(ends.filter(Boolean).length).toBeGreaterThanOrEqual(1);
  });

  it('is not sent any more once the person erased the forecast', async () => {
    const { token, job } = await promise();
    house.deliver = deliver;
    await deleteForecast(house, token);
    expect(await sendLetter(house, job)).toBe(true);
    expect(accepted).toEqual([]);
  });

  it('lies in the outbox exactly once without a mail server, also when a kill came in between', async () => {
    house.deliver = undefined;
    const { job } = await promise('outbox@example.org');
    await sendLetter(house, job);
    await inClinic(house.database, clinicId, (work) =>
      work
        .updateTable('letter')
        .set({
          state: 'promised',
          settled_at: null,
          recipient: 'outbox@example.org',
          sealed_token: house.secret.seal('x'.repeat(32), job.letterId),
        })
        .where('id', '=', job.letterId)
        .execute(),
    );
    await sendLetter(house, job);
    const found = (await readOutbox(house, clinicId)).filter(
      ({ letterId }) => letterId === job.letterId,
    );
    expect(found).toHaveLength(1);
    expect(found[0]?.message.to).toBe('outbox@example.org');
  });
});

describe('after a kill', () => {
  it('a letter in the hand of the dead process is taken up at the next start', async () => {
    const { job } = await promise();
    expect(await takeLetter(house, job)).toMatchObject({ attempt: 1 });
    expect(await takeLetter(house, job)).toBe('held');
    await sql`update pgboss.job set state = 'active' where data->>'letterId' = ${job.letterId}`.execute(
      house.database,
    );
    expect(await reconcileLetters(house)).toBeGreaterThanOrEqual(1);
    expect(await takeLetter(house, job)).toMatchObject({ attempt: 2 });
  });

  it('a letter whose job is gone gets a new one', async () => {
    const { job } = await promise();
    await sql`delete from pgboss.job where data->>'letterId' = ${job.letterId}`.execute(
      house.database,
    );
    expect(await reconcileLetters(house, false)).toBeGreaterThanOrEqual(1);
    const found = await house.boss.findJobs('send-letter', { data: { letterId: job.letterId } });
    expect(found).toHaveLength(1);
    expect(await reconcileLetters(house, false)).toBe(0);
  });
});
