/**
 * The solver in Chromium: `npm run bench:browser`. Bundles the page and its worker, serves them under
 * the content policy a clinic's page would have, and reads the times from a headless browser.
 */
import { mkdirSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { cpus, loadavg } from 'node:os';
import { join } from 'node:path';
import { chromium } from 'playwright-core';
import { build } from 'vite';
import { WORK_FOLDER } from '../sets.ts';

const PORT = Number(process.env.PORT ?? 45017);
const POLICY = "default-src 'self'; script-src 'self' 'wasm-unsafe-eval'; worker-src 'self'";

async function bundle(entry: string): Promise<string> {
  const built = await build({
    configFile: false,
    logLevel: 'error',
    root: import.meta.dirname,
    build: {
      write: false,
      target: 'es2022',
      lib: { entry: join(import.meta.dirname, entry), formats: ['es'], fileName: 'out' },
    },
  });
  const outputs = Array.isArray(built) ? built : [built];
  for (const output of outputs) {
    if (!('output' in output)) continue;
    for (const file of output.output) if (file.type === 'chunk') return file.code;
  }
  throw new Error(`${entry} gave no bundle`);
}

const files: Record<string, { type: string; text: string }> = {
  '/': {
    type: 'text/html',
    text: '<!doctype html><meta charset="utf-8"><title>solver</title><script type="module" src="/page.js"></script>',
  },
  '/page.js': { type: 'text/javascript', text: await bundle('page.ts') },
  '/control.js': { type: 'text/javascript', text: await bundle('control.ts') },
  '/worker.js': { type: 'text/javascript', text: await bundle('worker.ts') },
};
const server = createServer((request, response) => {
  const file = files[request.url ?? ''];
  response.writeHead(file === undefined ? 404 : 200, {
    'content-type': file?.type ?? 'text/plain',
    'content-security-policy': POLICY,
  });
  response.end(file?.text ?? '');
});
await new Promise<void>((resolve) => server.listen(PORT, '127.0.0.1', resolve));

interface Measured {
  /** Turns of two workers while the browser still compiles. */
  readonly first: number[];
  readonly two: number[];
  readonly control: number[];
  readonly one: number[];
  readonly person: number[];
  readonly path: string;
  readonly counted: number;
}

const browser = await chromium.launch({
  executablePath: '/usr/bin/chromium',
  args: ['--no-sandbox'],
});
try {
  const page = await browser.newPage();
  await page.goto(`http://127.0.0.1:${PORT}/`);
  await page.waitForFunction(() => 'measure' in globalThis);
  const measured = (await page.evaluate('measure()')) as Measured;
  report(measured, browser.version());
} finally {
  await browser.close();
  server.close();
}

function report(
  { first, two, control, one, person, path, counted }: Measured,
  version: string,
): void {
  const quantile = (values: number[], share: number) =>
    (values.toSorted((a, b) => a - b)[Math.floor(share * (values.length - 1))] as number).toFixed(
      2,
    );
  const row = (words: string, values: number[], gate: string) =>
    `| ${words} | ${quantile(values, 0.1)} | ${quantile(values, 0.5)} | ${quantile(values, 0.95)} | ${gate} |`;
  const met = (values: number[], limit: number) =>
    `${limit} ms: ${Number(quantile(values, 0.95)) <= limit ? 'met' : '**not met**'}`;
  const text = `Chromium ${version}, headless, path ${path}, under \`${POLICY}\`. The remodelling dermis (14 states), 1,000 people, 540 days, four shown curves with five quantiles for each day (bands are counted on ${counted} of the days and are lines between them); every turn moves a session, plans the grid anew, finds the histograms' ranges, solves, checks, solves flagged people again, counts and joins; people go out in parts, the next one to whichever worker is free. ${two.length} turns after ${first.length} in which the browser compiles the planner beside the workers, twenty of each row in turn; wall time, so it includes whatever else the machine was doing: at the end ${loadavg()[0]?.toFixed(1)} programs wanted its ${cpus().length} cores. The fastest tenth is nearest to the work alone. The control is two workers that merely count to a fixed number: how far its p95 lies above its median is the machine's part.

| what | fastest tenth ms | median ms | p95 ms | gate (p95) |
|---|---|---|---|---|
${row('bands, two workers (f32)', two, met(two, 8))}
${row(`bands, two workers, their first ${first.length} turns`, first, '–')}
${row('control, two workers that only count', control, '–')}
${row('bands, one worker (f32)', one, '–')}
${row('one person, all states, planning included (f64)', person, met(person, 1))}
`;
  mkdirSync(WORK_FOLDER, { recursive: true });
  writeFileSync(join(WORK_FOLDER, 'browser.md'), text);
  console.log(text);
}
