import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Plugin, Rolldown } from 'vite';

/** Files from web/public that the installed app needs without a network. */
const PUBLIC_FILES = ['/icon.svg', '/manifest.webmanifest'];

/** The texts of the first pages and of their worker in other languages: a switch works offline. */
const OTHER_LANGUAGES = /\/(words|knowledge)-in-[\w-]+\.js$/;

/**
 * Emits /service-worker.js with the list of files to keep offline. Its version is a hash over
 * those files, so a new build is a new worker and an unchanged build is not.
 */
export function serviceWorkerPlugin(entries: readonly string[]): Plugin {
  let root = '.';
  return {
    name: 'healcast-service-worker',
    apply: 'build',
    applyToEnvironment: ({ name }) => name === 'client',
    configResolved: (config) => {
      root = config.root;
    },
    generateBundle: {
      order: 'post',
      handler(_options, bundle) {
        const first = neededAtStart(bundle);
        const files = Object.values(bundle)
          .map((output) => output.fileName)
          .filter((name) => !name.endsWith('.html') && !name.endsWith('.map'))
          .filter(
            (name) =>
              first.has(name) ||
              entries.some((entry) => name.includes(entry)) ||
              OTHER_LANGUAGES.test(name) ||
              /\.woff2$/.test(name),
          )
          .sort()
          .map((name) => `/${name}`);
        const kept = ['/', ...files, ...PUBLIC_FILES];
        const script = readFileSync(join(root, 'src/service-worker.js'), 'utf8');
        const version = createHash('sha256').update(JSON.stringify(kept)).update(script);
        for (const [name, output] of Object.entries(bundle))
          if (name.endsWith('.html') && output.type === 'asset') version.update(output.source);
        this.emitFile({
          type: 'asset',
          fileName: 'service-worker.js',
          source: `const VERSION = '${version.digest('hex').slice(0, 12)}';\nconst KEPT = ${JSON.stringify(kept)};\n${script}`,
        });
      },
    },
  };
}

/** The entry and all that it imports at once: without one of them the page stays empty offline. */
function neededAtStart(bundle: Rolldown.OutputBundle): Set<string> {
  const needed = new Set<string>();
  const add = (name: string) => {
    const output = bundle[name];
    if (output?.type !== 'chunk' || needed.has(name)) return;
    needed.add(name);
    output.imports.forEach(add);
  };
  for (const [name, output] of Object.entries(bundle))
    if (output.type === 'chunk' && output.isEntry) add(name);
  return needed;
}
