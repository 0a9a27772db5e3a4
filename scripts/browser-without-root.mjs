/**
 * Debian's Chromium for an account that may not install packages: the same packages, fetched and
 * checked by apt into folders of this account and unpacked there. Nothing of the system changes.
 */
import { spawnSync } from 'node:child_process';
import { chmodSync, existsSync, mkdirSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { homedir } from 'node:os';
import { join } from 'node:path';

const FOLDER = join(
  process.env.XDG_CACHE_HOME || join(homedir(), '.cache'),
  'healcast',
  'chromium',
);

/** Where the unpacked Chromium is started. */
export const OWN_BROWSER = join(FOLDER, 'chromium');

/** apt with state and cache of its own; what the system has installed is still read from dpkg. */
const APT = [
  '-q',
  '-o',
  `Dir::State=${join(FOLDER, 'state')}`,
  '-o',
  'Dir::State::status=/var/lib/dpkg/status',
  '-o',
  `Dir::Cache=${join(FOLDER, 'cache')}`,
  '-o',
  'Debug::NoLocking=true',
];

function run(command, words) {
  return spawnSync(command, words, { stdio: ['ignore', 2, 2] }).status === 0;
}

/** Chromium is found by its libraries first, and by the fonts that came along where there are none. */
const START = `#!/bin/sh
root=$(dirname "$0")/root
libraries=$root/usr/lib/$(uname -m)-linux-gnu
export LD_LIBRARY_PATH="$libraries:$libraries/pulseaudio"
[ -e /etc/fonts/fonts.conf ] || export FONTCONFIG_SYSROOT="$root"
exec "$root/usr/lib/chromium/chromium" "$@"
`;

/** @returns whether a Chromium of this account stands there now */
export function fetchBrowserWithoutRoot() {
  const archives = join(FOLDER, 'cache', 'archives');
  for (const folder of [join(archives, 'partial'), join(FOLDER, 'state', 'lists', 'partial')])
    mkdirSync(folder, { recursive: true });
  const install = ['install', '-y', '--no-install-recommends', '--download-only', 'chromium'];
  if (!run('apt-get', [...APT, 'update']) || !run('apt-get', [...APT, ...install])) return false;
  const root = join(FOLDER, 'root');
  rmSync(root, { recursive: true, force: true });
  for (const name of readdirSync(archives).filter((file) => file.endsWith('.deb')))
    if (!run('dpkg-deb', ['--extract', join(archives, name), root])) return false;
  if (!existsSync(join(root, 'usr/lib/chromium/chromium'))) return false;
  writeFileSync(OWN_BROWSER, START);
  chmodSync(OWN_BROWSER, 0o755);
  rmSync(join(FOLDER, 'cache'), { recursive: true, force: true });
  return true;
}
