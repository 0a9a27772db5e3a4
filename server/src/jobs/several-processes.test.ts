import { setTimeout as pause } from 'node:timers/promises';
import pg from 'pg';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { secretFrom } from '../access/secret.ts';
import { setUpToken } from '../store/clinic/set-up.ts';
import { Clinic } from '../testing/clinic-at-work.ts';
import { type OwnCluster, ownCluster } from '../testing/own-cluster.ts';
import { type Served, startServed } from '../testing/served.ts';
import { type SmtpRecorder, startSmtpRecorder } from '../testing/smtp-recorder.ts';

const SECRET = 'the secret that all processes share';
let cluster: OwnCluster;
let smtp: SmtpRecorder;
let served: Served[] = [];
let clinic: Clinic;

const serve = () =>
  startServed({
    ...{ DATABASE_URL: cluster.urls.owner, DATABASE_APP_URL: cluster.urls.app },
    ...{ HEALCAST_SECRET: SECRET, SMTP_URL: smtp.url, MAIL_FROM: 'Clinic <care@example.org>' },
    TRUST_PROXY: 'true',
  });

beforeAll(async () => {
  // Each letter takes a moment, so that a kill finds some in hand.
  smtp = await startSmtpRecorder({ hesitateMs: () => 30 });
  cluster = await ownCluster();
  served = await Promise.all([serve(), serve(), serve()]);
  clinic = new Clinic(() => served.map(({ url }) => url));
  await clinic.setUp(setUpToken(secretFrom(SECRET)));
}, 120_000);
afterAll(async () => {
  await Promise.all(served.map((one) => one.end('SIGTERM')));
  await smtp.close();
  await cluster.close();
}, 30_000);

async function replaceServer(index: number): Promise<void> {
  const killed = served[index];
  expect(await killed?.end('SIGKILL')).toBe('SIGKILL');
  served = served.with(index, await serve());
}

/** Waits until so many more people were written down, checked in, and have written. */
async function work(people: number): Promise<void> {
  const until = clinic.people.length + people;
  const wait = performance.now() + 30_000;
  while (clinic.people.length < until) {
    if (performance.now() > wait) throw new Error(`The clinic stands still: ${clinic.lastNo}`);
    await pause(25);
  }
}

describe('several processes on one PostgreSQL', { timeout: 60_000 }, () => {
  it('show on the board of one what was done at the other', async () => {
    const events = await clinic.listen(String(served[1]?.url));
    const { courseId } = await clinic.treatSomebody(String(served[0]?.url));
    await expect(events.next(courseId)).resolves.toBe(true);
    events.close();
  });

  it('lose nothing that was acknowledged and send no letter under two names, though servers and the database are killed at work', async () => {
    const load = clinic.open(3);
    await work(4);
    await replaceServer(0);
    await work(4);
    await cluster.kill();
    await pause(1_000);
    // The processes stay, and say that they cannot work.
    for (const { url } of served) expect((await fetch(`${url}/health/ready`)).status).toBe(503);
    await cluster.start();
    await work(4);
    await replaceServer(1);
    await work(4);
    await cluster.kill();
    await cluster.start();
    await work(4);
    await clinic.close();
    await load;

    const lost = await clinic.lost();
    expect(lost).toEqual([]);
    const lettersTo = (address: string) => smtp.received.filter(({ to }) => to === address);
    const wait = performance.now() + 90_000;
    const missing = () => clinic.people.filter(({ email }) => lettersTo(email).length === 0);
    while (missing().length > 0 && performance.now() < wait) await pause(250);
    await pause(2_500); // a second copy would come now
    expect(missing()).toEqual([]);
    for (const { email } of clinic.people)
      expect(new Set(lettersTo(email).map(({ messageId }) => messageId)).size, email).toBe(1);
    const copies = smtp.received.length - new Set(smtp.received.map((mail) => mail.messageId)).size;
    console.log(
      `2 of 3 servers killed and the database twice: ${clinic.people.length} people with session, check-in, message and letter acknowledged, none lost; ${copies} letters sent again under the same Message-ID; ${clinic.noes} requests were answered 503 or not at all`,
    );
    // At most what was in hand at four kills: two batches of five at each of three processes.
    expect(copies).toBeLessThanOrEqual(4 * 30);
  }, 240_000);

  it('keep each schedule once', async () => {
    const client = new pg.Client(cluster.urls.owner);
    await client.connect();
    const { rows } = await client.query(
      `select name, count(*)::int as count from pgboss.schedule group by name`,
    );
    await client.end();
    expect(rows).toContainEqual({ name: 'forget', count: 1 });
    for (const { name, count } of rows) expect(count, name).toBe(1);
  });

  it('end in order when they are told to: 0, and nothing is left behind', async () => {
    const ends = await Promise.all(served.map((one) => one.end('SIGTERM')));
    expect(ends).toEqual([0, 0, 0]);
    served = [];
  });
});
