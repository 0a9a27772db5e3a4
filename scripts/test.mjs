/**
 * `npm test`: everything that must hold, cheapest first. Stops at the first step that fails, says
 * which, and ends with one line of numbers. Nothing is skipped in silence: a step that cannot run
 * fails and says what it needs. `npm test -- types lint` runs the named steps alone.
 */
import { spawn } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { findBrowser } from './browser.mjs';

const root = dirname(dirname(fileURLToPath(import.meta.url)));
const bin = (name) => join(root, 'node_modules/.bin', name);
const reports = mkdtempSync(join(tmpdir(), 'healcast-reports-'));
const report = (name) => join(reports, `${name}.json`);

/** @type {{name: string, what: string, run: string[], cwd?: string, count?: () => [number, number]}[]} */
const STEPS = [
  { name: 'types', what: 'types of every room', run: [bin('tsc'), '-p', '.'] },
  { name: 'web-types', what: 'types of the page', run: [bin('tsc'), '-p', 'web'] },
  { name: 'lint', what: 'format and lint', run: [bin('biome'), 'ci', '.'] },
  {
    name: 'ladder',
    what: 'who imports whom',
    run: [bin('depcruise'), ...['engine', 'cli', 'server', 'web'], '--config'],
  },
  { name: 'unused', what: 'nothing unused', run: [bin('knip')] },
  {
    name: 'brief',
    what: 'every fact of the brief is carried, and its page is current',
    run: [bin('node'), 'scripts/brief-page.ts', '--check'],
  },
  {
    name: 'unit',
    what: 'laws, cases, readability of every sentence, server on a real database, letters over real SMTP',
    run: [
      ...[bin('vitest'), 'run', '--reporter=default', '--reporter=json'],
      `--outputFile.json=${report('vitest')}`,
    ],
    count: () => {
      const { numPassedTests, numFailedTests } = JSON.parse(readFileSync(report('vitest'), 'utf8'));
      return [numPassedTests, numFailedTests];
    },
  },
  {
    name: 'size',
    what: 'weight of the first load of each entry against its limit',
    run: [bin('node'), 'web/build/weigh.ts'],
  },
  {
    name: 'stories',
    what: 'stories in a browser: axe, keyboard, offline, Lighthouse',
    run: [bin('playwright'), 'test', '--reporter=list,json'],
    cwd: 'e2e',
    count: () => {
      const { stats } = JSON.parse(readFileSync(report('playwright'), 'utf8'));
      return [stats.expected + stats.flaky, stats.unexpected];
    },
  },
];

const environment = {
  ...process.env,
  PATH: `${join(root, 'node_modules/.bin')}:${process.env.PATH}`,
  CHROMIUM_PATH: findBrowser() ?? '',
  PLAYWRIGHT_JSON_OUTPUT_NAME: report('playwright'),
  FORCE_COLOR: process.stdout.isTTY ? '1' : '0',
};

function run(step) {
  return new Promise((done) => {
    const child = spawn(step.run[0], step.run.slice(1), {
      cwd: join(root, step.cwd ?? '.'),
      env: environment,
      stdio: ['ignore', 'inherit', 'inherit'],
    });
    child.once('error', (error) => done({ code: 1, error }));
    child.once('exit', (code, signal) => done({ code: signal ? 1 : code, error: signal }));
  });
}

/** A step counts its tests where it has any, else itself. */
function countOf(step, ok) {
  try {
    const counted = step.count?.();
    if (counted) return [counted[0], counted[1] || (ok ? 0 : 1)];
  } catch {
    // The step ended before it wrote its report: it counts as itself.
  }
  return ok ? [1, 0] : [0, 1];
}

async function main() {
  const asked = process.argv.slice(2);
  const unknown = asked.filter((name) => !STEPS.some((step) => step.name === name));
  if (unknown.length > 0) {
    console.error(
      `There is no step ${unknown.join(', ')}. Steps: ${STEPS.map(({ name }) => name).join(', ')}`,
    );
    return 1;
  }
  const steps = STEPS.filter(({ name }) => asked.length === 0 || asked.includes(name));
  let passed = 0;
  let failed = 0;
  const lines = [];
  for (const step of steps) {
    console.log(`\n━━━ ${step.name}: ${step.what}\n`);
    const started = performance.now();
    const { code, error } = await run(step);
    const seconds = ((performance.now() - started) / 1000).toFixed(1);
    const [good, bad] = countOf(step, code === 0);
    passed += good;
    failed += bad;
    lines.push(
      `${code === 0 ? '✓' : '✗'} ${step.name.padEnd(10)} ${seconds.padStart(6)} s  ${good} passed, ${bad} failed`,
    );
    if (code !== 0) {
      if (error) console.error(`\n${step.name} could not run: ${error.message ?? error}`);
      const rest = steps.slice(steps.indexOf(step) + 1).map(({ name }) => name);
      if (rest.length > 0) lines.push(`  not run after this failure: ${rest.join(', ')}`);
      break;
    }
  }
  console.log(`\n━━━ summary\n\n${lines.join('\n')}\n`);
  console.log(`${passed} passed, ${failed} failed`);
  return failed === 0 ? 0 : 1;
}

process.exitCode = await main().finally(() => rmSync(reports, { recursive: true, force: true }));
