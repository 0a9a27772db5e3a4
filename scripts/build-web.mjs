import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { join, relative } from 'node:path';

/** What the page is made from. */
const SOURCES = ['package-lock.json', 'engine/src', 'engine/files', 'knowledge', 'web'];
const NOT_SOURCES = new Set(['node_modules', 'dist', 'coverage', 'test-results']);

/** Builds web/dist when a source changed since the last build. @returns what went wrong, if anything */
export function buildWebWhenChanged(root, node) {
  if (!existsSync(join(root, 'web/index.html'))) return undefined;
  const hash = hashSources(root);
  const mark = join(root, 'web/dist/.built-from');
  if (existsSync(mark) && readFileSync(mark, 'utf8').trim() === hash) return undefined;
  process.stderr.write('Building the page (only when its sources changed) …\n');
  const vite = join(root, 'node_modules/vite/bin/vite.js');
  const run = spawnSync(node, [vite, 'build', '--logLevel', 'warn'], {
    cwd: join(root, 'web'),
    stdio: ['ignore', 2, 2],
  });
  if (run.status !== 0) return 'The page could not be built (see above).';
  writeFileSync(mark, `${hash}\n`);
  return undefined;
}

function hashSources(root) {
  const digest = createHash('sha256');
  for (const source of SOURCES) addToDigest(digest, root, join(root, source));
  return digest.digest('hex');
}

function addToDigest(digest, root, path) {
  const found = statSync(path, { throwIfNoEntry: false });
  if (!found) return;
  if (found.isFile()) {
    digest
      .update(`${relative(root, path)}\0`)
      .update(readFileSync(path))
      .update('\0');
    return;
  }
  for (const name of readdirSync(path).sort())
    if (!NOT_SOURCES.has(name)) addToDigest(digest, root, join(path, name));
}
