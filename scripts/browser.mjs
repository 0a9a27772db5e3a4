import { spawnSync } from 'node:child_process';
import { accessSync, constants } from 'node:fs';
import { fetchBrowserWithoutRoot, OWN_BROWSER } from './browser-without-root.mjs';

const PLACES = [
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
  '/usr/bin/google-chrome-stable',
  OWN_BROWSER,
];

/** The Chromium the browser stories drive, or undefined. */
export function findBrowser() {
  const places = process.env.CHROMIUM_PATH ? [process.env.CHROMIUM_PATH] : PLACES;
  return places.find(mayRun);
}

function mayRun(path) {
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}

/**
 * Installs Debian's Chromium when none is there; where this account may not, unpacks it in the
 * account's own cache.
 * @returns what is wrong, if anything
 */
export function ensureBrowser() {
  if (findBrowser()) return undefined;
  if (process.env.CHROMIUM_PATH)
    return `CHROMIUM_PATH says ${process.env.CHROMIUM_PATH}, but there is no program to run.`;
  const install = ['apt-get', 'install', '-y', '--no-install-recommends', 'chromium'];
  const before = process.getuid?.() === 0 ? [] : ['sudo', '-n'];
  const run = (words) =>
    spawnSync(words[0], words.slice(1), {
      stdio: ['ignore', 2, 2],
      env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
    }).status === 0;
  process.stderr.write('Installing Chromium for the browser stories …\n');
  if (run([...before, 'apt-get', 'update', '-qq']) && run([...before, ...install]) && findBrowser())
    return undefined;
  if (fetchBrowserWithoutRoot()) return undefined;
  return 'The tests drive a Chromium and none was found. Install one (Debian, Ubuntu: sudo apt-get install chromium) or set CHROMIUM_PATH to its program, then run npm test again.';
}
