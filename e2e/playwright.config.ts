import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { defineConfig } from '@playwright/test';

const PORT = Number(process.env.E2E_PORT ?? 44_020);
const house = fileURLToPath(new URL('..', import.meta.url));

/** The next port is Lighthouse's browser. */
const PORTS = { clinic: PORT, people: PORT + 2 } as const;
const CLINIC = ['clinic*.spec.ts', 'two-clinics.spec.ts', 'embed.spec.ts'];
const LIGHTHOUSE = 'lighthouse.spec.ts';

const baseURL = (of: keyof typeof PORTS) => `http://localhost:${PORTS[of]}`;

const serve = (of: keyof typeof PORTS) => ({
  command: 'node cli/bin/healcast.js serve',
  cwd: house,
  url: `${baseURL(of)}/api/clinic`,
  reuseExistingServer: false,
  gracefulShutdown: { signal: 'SIGTERM', timeout: 10_000 } as const,
  timeout: 60_000,
  env: {
    PORT: String(PORTS[of]),
    HEALCAST_STATE: join(tmpdir(), `healcast-e2e-${of}-${process.pid}`),
  },
});

/**
 * Stories in a real browser against real servers, each with its own database made new for each run.
 * Those of the clinic and those of people are told side by side, one after the other within each,
 * since they share a clinic; Lighthouse measures last, when nothing else runs.
 */
export default defineConfig({
  testDir: '.',
  testMatch: '*.spec.ts',
  outputDir: '../test-results',
  fullyParallel: false,
  workers: 2,
  retries: 0,
  timeout: 180_000,
  expect: { timeout: 10_000 },
  reporter: process.env.PLAYWRIGHT_JSON_OUTPUT_NAME ? [['list'], ['json']] : [['list']],
  use: {
    viewport: { width: 390, height: 844 },
    locale: 'en-GB',
    timezoneId: 'Europe/London',
    trace: 'retain-on-failure',
    launchOptions: {
      executablePath: process.env.CHROMIUM_PATH ?? '/usr/bin/chromium',
      args: [
        '--no-sandbox',
        '--disable-background-networking',
        '--disable-component-update',
        '--no-first-run',
      ],
    },
  },
  projects: [
    { name: 'clinic', workers: 1, testMatch: CLINIC, use: { baseURL: baseURL('clinic') } },
    {
      name: 'people',
      workers: 1,
      testIgnore: [...CLINIC, LIGHTHOUSE],
      use: { baseURL: baseURL('people') },
    },
    {
      name: 'lighthouse',
      workers: 1,
      testMatch: LIGHTHOUSE,
      dependencies: ['clinic', 'people'],
      use: { baseURL: baseURL('people') },
    },
  ],
  webServer: [serve('clinic'), serve('people')],
});
