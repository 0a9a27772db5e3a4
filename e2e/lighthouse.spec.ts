import { chromium, expect, test } from '@playwright/test';
import lighthouse from 'lighthouse';

const LEAST = 0.98;
const DEBUG_PORT = Number(process.env.E2E_PORT ?? 44_020) + 1;

// A phone on a slow line, as Lighthouse simulates it by default.
for (const path of ['/'])
  test(`Lighthouse gives ${path} at least 98 for speed, access and good practice`, async ({
    baseURL,
  }, { project }) => {
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
      console.log(path, scores);
      expect(Object.keys(scores)).toHaveLength(3);
      for (const [category, score] of Object.entries(scores))
        expect(score, category).toBeGreaterThanOrEqual(LEAST);
    } finally {
      await browser.close();
    }
  });
