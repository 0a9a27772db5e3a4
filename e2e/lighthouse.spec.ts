import { chromium, expect, test } from '@playwright/test';
import lighthouse from 'lighthouse';

const LEAST = 0.98;
const CATEGORIES = ['performance', 'accessibility', 'best-practices'];
const DEBUG_PORT = Number(process.env.E2E_PORT ?? 44_020) + 1;

const PERSON = {
  patient: { ageYears: 44, phototype: 5 },
  area: 'face',
  sessions: [{ date: '2026-11-20', modality: 'automated-pen', depthMm: 1.5 }],
  asOf: '2026-11-21',
};

/** Pages of a patient: how each is reached, from a first visit. */
const PAGES: Record<string, (make: () => Promise<string>) => Promise<string>> = {
  'the start': async () => '/',
  'a question': async () => '/#/depth',
  'a forecast': async (make) => make(),
};

const isHeld = (score: number) => score >= LEAST;

async function scoresOf(address: string): Promise<Record<string, number>> {
  const result = await lighthouse(address, {
    port: DEBUG_PORT,
    logLevel: 'error',
    onlyCategories: CATEGORIES,
  });
  const found = Object.values(result?.lhr.categories ?? {});
  return Object.fromEntries(found.map(({ id, score }) => [id, score ?? 0]));
}

/** One run may be disturbed by whatever else the machine does; then the middle of three counts. */
const RUNS = 3;

// A phone on a slow line, as Lighthouse simulates it by default.
for (const [name, address] of Object.entries(PAGES))
  test(`Lighthouse gives ${name} at least 98 for speed, access and good practice`, async ({
    baseURL,
    request,
  }, { project }) => {
    const path = await address(async () => {
      const made = await request.post('/api/forecasts', { data: PERSON });
      return new URL((await made.json()).link).pathname;
    });
    const { launchOptions = {} } = project.use;
    const browser = await chromium.launch({
      ...launchOptions,
      args: [...(launchOptions.args ?? []), `--remote-debugging-port=${DEBUG_PORT}`],
    });
    try {
      const runs = [await scoresOf(`${baseURL}${path}`)];
      while (!Object.values(runs[0] ?? {}).every(isHeld) && runs.length < RUNS)
        runs.push(await scoresOf(`${baseURL}${path}`));
      console.log(name, runs);
      for (const category of CATEGORIES) {
        const scores = runs.map((run) => run[category] ?? 0).sort((left, right) => left - right);
        const middle = scores[Math.floor(scores.length / 2)];
        expect(middle, category).toBeGreaterThanOrEqual(LEAST);
      }
    } finally {
      await browser.close();
    }
  });
