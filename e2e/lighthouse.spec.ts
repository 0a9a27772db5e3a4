import { chromium, expect, test } from '@playwright/test';
import lighthouse from 'lighthouse';

const LEAST = 0.98;
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

/** The speed of a forecast's page is printed alone: it moves with how busy the machine is. */
const HELD: Record<string, string> = { 'a forecast': 'access and good practice' };

// A phone on a slow line, as Lighthouse simulates it by default.
for (const [name, address] of Object.entries(PAGES))
  test(`Lighthouse gives ${name} at least 98 for ${HELD[name] ?? 'speed, access and good practice'}`, async ({
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
      const result = await lighthouse(`${baseURL}${path}`, {
        port: DEBUG_PORT,
        logLevel: 'error',
        onlyCategories: ['performance', 'accessibility', 'best-practices'],
      });
      const scores = Object.fromEntries(
        Object.values(result?.lhr.categories ?? {}).map(({ id, score }) => [id, score]),
      );
      console.log(name, scores);
      expect(Object.keys(scores)).toHaveLength(3);
      const held = Object.entries(scores).filter(
        ([category]) => !(name in HELD) || category !== 'performance',
      );
      for (const [category, score] of held) expect(score, category).toBeGreaterThanOrEqual(LEAST);
    } finally {
      await browser.close();
    }
  });
