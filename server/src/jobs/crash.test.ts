import { chmodSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { type Served, startServed } from '../testing/served.ts';
import { type SmtpRecorder, startSmtpRecorder } from '../testing/smtp-recorder.ts';

const KILLS = 5;
const CLIENTS = 3;
const QUESTION = {
  patient: { ageYears: 48, phototype: 3 },
  area: 'neck',
  sessions: [{ date: '2026-11-01', modality: 'automated-pen', depthMm: 1 }],
  asOf: '2026-11-02',
};

/** mulberry32: the instants of the kills are random and the same in every run. */
let state = 20_261_123;
function random(): number {
  state = (state + 0x6d2b79f5) | 0;
  let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
  mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
  return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
}

let folder: string;
let smtp: SmtpRecorder;
const greylisted = new Set<string>();

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'healcast-crash-'));
  chmodSync(folder, 0o755);
  smtp = await startSmtpRecorder({
    // One address in ten hears "later" the first time.
    greylist: (address) =>
      address.includes('7@') && !greylisted.has(address) && Boolean(greylisted.add(address)),
    hesitateMs: () => random() * 60,
  });
});
afterAll(async () => {
  await smtp.close();
  rmSync(folder, { recursive: true, force: true });
});

const serve = () =>
  startServed({
    HEALCAST_STATE: folder,
    SMTP_URL: smtp.url,
    MAIL_FROM: 'Clinic <care@example.org>',
    TRUST_PROXY: 'true', // each request comes as a client of its own, past the limit per client
  });

/** What the server said yes to. */
const kept = new Map<string, unknown>();
const promised = new Set<string>();
let people = 0;

async function post(url: string, body: object): Promise<Response> {
  people += 1;
  const from = `10.${(people >> 16) & 255}.${(people >> 8) & 255}.${people & 255}`;
  return fetch(url, {
    method: 'POST',
    headers: { 'content-type': 'application/json', 'x-forwarded-for': from },
    body: JSON.stringify(body),
  });
}

/** One client: forecasts and letters until the server is gone. */
async function ask(url: string): Promise<void> {
  for (;;) {
    const made = await post(`${url}/api/forecasts`, QUESTION);
    if (made.status === 503) {
      await pause(100); // busy: nothing was acknowledged
      continue;
    }
    if (made.status !== 201) throw new Error(`forecast: ${made.status}`);
    const { token, forecast } = (await made.json()) as { token: string; forecast: unknown };
    kept.set(token, forecast);
    const email = `person-${people}@example.org`;
    const sent = await post(`${url}/api/forecasts/${token}/letters`, { email });
    if (sent.status !== 202) throw new Error(`letter: ${sent.status}`);
    promised.add(email);
  }
}

/** Whatever the kill broke on the wire is expected; an answer that says no is not. */
const untilKilled = (url: string) =>
  ask(url).catch((error: Error) => {
    if (!/fetch failed|terminated|closed|Unexpected end|reset/i.test(error.message)) throw error;
  });

async function killAtRandom(served: Served): Promise<void> {
  const clients = Promise.all(Array.from({ length: CLIENTS }, () => untilKilled(served.url)));
  // The engine's threads warm up first; from the first answer on any instant will do.
  const before = kept.size;
  while (kept.size === before)
    await Promise.race([
      pause(20),
      clients.then(() => {
        throw new Error('The clients lost a server before anybody had killed it.');
      }),
    ]);

  await pause(random() * 1_500);
  expect(await served.end('SIGKILL')).toBe('SIGKILL');
  await clients;
}

const lettersFor = (address: string) => smtp.received.filter(({ to }) => to === address);

it('kills at any instant lose no forecast and no promised letter, and none comes under two names', async () => {
  for (let kill = 0; kill < KILLS; kill += 1) await killAtRandom(await serve());
  const last = await serve();
  try {
    const wait = performance.now() + 120_000;
    const missing = () => [...promised].filter((address) => lettersFor(address).length === 0);
    while (missing().length > 0 && performance.now() < wait) await pause(250);
    await pause(3_000); // a second copy would come now

    expect(kept.size).toBeGreaterThan(KILLS);
    for (const [token, forecast] of kept) {
      people += 1;
      const found = await fetch(`${last.url}/api/forecasts/${token}`, {
        headers: { 'x-forwarded-for': `11.0.${(people >> 8) & 255}.${people & 255}` },
      });
      expect(found.status).toBe(200);
      expect(((await found.json()) as { forecast: unknown }).forecast).toEqual(forecast);
    }
    expect(missing()).toEqual([]);
    for (const address of promised)
      expect(new Set(lettersFor(address).map(({ messageId }) => messageId)).size).toBe(1);
    const copies = smtp.received.length - new Set(smtp.received.map((mail) => mail.messageId)).size;
    console.log(
      `${KILLS} kills: ${kept.size} forecasts and ${promised.size} letters acknowledged, none lost; ${smtp.received.length} letters on the wire, ${copies} of them sent again under the same Message-ID`,
    );
    // At most what was in hand at a kill: two batches of five.
    expect(copies).toBeLessThanOrEqual(KILLS * 10);
  } finally {
    expect(await last.end('SIGTERM')).toBe(0);
  }
}, 400_000);
