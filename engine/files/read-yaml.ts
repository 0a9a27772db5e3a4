import { readFileSync } from 'node:fs';
import { load } from 'js-yaml';

/** One YAML document, unchecked. */
export function readYaml(file: string | URL): unknown {
  return load(readFileSync(file, 'utf8'));
}
