/**
 * Runs before `npm start` and `npm test`, by whatever Node (20.19 or later) is there: installs the
 * locked packages when the lockfile changed since last time, and builds the web page when its
 * sources changed. `--with-browser` makes sure of a Chromium as well. Plain JavaScript: it must run
 * before anything is installed.
 */
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { accessSync, constants, existsSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { ensureBrowser } from './browser.mjs';
import { buildWebWhenChanged } from './build-web.mjs';

const root = dirname(dirname(fileURLToPath(import.meta.url)));
const modules = join(root, 'node_modules');
const mark = join(modules, '.healcast-installed');

function fail(message) {
  process.stderr.write(`\n${message}\n`);
  process.exit(1);
}

function requireNode() {
  const [major, minor] = process.versions.node.split('.').map(Number);
  if (major < 20 || (major === 20 && minor < 19))
    fail(`Healcast needs Node 20.19 or later to start; this is ${process.versions.node}.`);
}

/** The packages differ by platform, so a folder shared between machines is told apart. */
function wanted() {
  const lock = readFileSync(join(root, 'package-lock.json'));
  return createHash('sha256')
    .update(lock)
    .update(`${process.platform}-${process.arch}`)
    .digest('hex');
}

function mayWrite(folder) {
  try {
    accessSync(folder, constants.W_OK);
    return true;
  } catch {
    return false;
  }
}

/** Whether somebody ran `npm ci` by hand: npm leaves beside the packages what it installed. */
function installedByHand() {
  const read = (path) => JSON.parse(readFileSync(path, 'utf8')).packages;
  try {
    const there = read(join(modules, '.package-lock.json'));
    return Object.entries(read(join(root, 'package-lock.json'))).every(
      ([path, { version, optional }]) =>
        !path.startsWith('node_modules/') ||
        (there[path] ? there[path].version === version : optional === true),
    );
  } catch {
    return false; // nothing installed yet
  }
}

function noteInstalled(hash) {
  if (mayWrite(modules)) writeFileSync(mark, `${hash}\n`);
}

function installPackages() {
  const hash = wanted();
  if (existsSync(mark) && readFileSync(mark, 'utf8').trim() === hash) return;
  if (installedByHand()) return noteInstalled(hash);
  if (!mayWrite(existsSync(modules) ? modules : root))
    fail(
      `The packages in ${modules} do not fit this version and this account may not write there. Let the owner of the folder run: npm ci`,
    );
  process.stderr.write('Installing the locked packages (only when they changed) …\n');
  const npm = process.env.npm_execpath;
  const [command, before] = npm ? [process.execPath, [npm]] : ['npm', []];
  const run = spawnSync(command, [...before, 'ci', '--no-audit', '--no-fund', '--loglevel=error'], {
    cwd: root,
    stdio: ['ignore', 2, 2],
  });
  if (run.status !== 0) fail('The packages could not be installed (see above).');
  noteInstalled(hash);
}

/** Node 24 comes with the packages; elsewhere the Node at hand must be recent enough. */
function requireRuntime() {
  const locked = join(modules, '.bin', 'node');
  if (existsSync(locked) && spawnSync(locked, ['--version']).status === 0) return locked;
  if (Number(process.versions.node.split('.')[0]) >= 24) return process.execPath;
  return fail(
    `There is no Node 24 among the packages for ${process.platform}-${process.arch}. Install Node 24 and start again.`,
  );
}

requireNode();
installPackages();
const node = requireRuntime();
const problem =
  buildWebWhenChanged(root, node) ??
  (process.argv.includes('--with-browser') ? ensureBrowser() : undefined);
if (problem) fail(problem);
